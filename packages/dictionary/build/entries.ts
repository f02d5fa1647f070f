/** One line of the .dic file. */
export interface Entry {
  readonly word: string
  readonly flags: readonly number[]
  /** The irregular forms (`al:`), in the order of the dictionary, which carries meaning. */
  readonly irregular: readonly string[]
  /** The lemma this line is a form of (`st:`). */
  readonly stem: string | null
}

/** Reads the .dic file; entries of several words are left out, because we look up one word at a time. */
export function readEntries(text: string): Entry[] {
  const entries: Entry[] = []
  const lines = text.split('\n')
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    if (line === '') continue
    const [head = '', ...fields] = line.split(/\s+(?=[a-z]{2}:)/)
    if (/\s/.test(head)) continue
    // Quotation marks keep a slash from being read as the flag mark: "A/S", "c/o".
    const quoted = /^"([^"]+)"$/.exec(head)?.[1]
    if (head.startsWith('"') && quoted === undefined) continue
    const slash = quoted === undefined ? head.indexOf('/', 1) : -1
    const irregular: string[] = []
    let stem: string | null = null
    for (const field of fields) {
      if (field.startsWith('al:')) irregular.push(field.slice(3))
      else if (field.startsWith('st:')) stem = field.slice(3)
    }
    entries.push({
      word: quoted ?? (slash < 0 ? head : head.slice(0, slash)),
      flags: slash < 0 ? [] : head.slice(slash + 1).split(',').map(Number),
      irregular,
      stem,
    })
  }
  return entries
}
