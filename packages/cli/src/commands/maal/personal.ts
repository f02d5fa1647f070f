/** Ten figures that could be a CPR number, with a hyphen, a blank or nothing before the last four. */
const cprShape = /(?<!\d)\d{6}[-–\s]?\d{4}(?!\d)/

/** Signs that no name of a centre holds, and that could do harm where it is shown. */
const odd = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu

/** Longest name that is kept; a longer one is a text and no name. */
const longest = 80

/**
 * A name (of a centre, a template, a type of case) as it may be kept, or null: a folder can be called by a citizen's
 * CPR number, and a line at the top of a letter can hold anything.
 */
export function nameToKeep(name: string | null | undefined): string | null {
  if (name === null || name === undefined) return null
  const plain = name.normalize('NFC').replace(odd, ' ').replace(/\s+/g, ' ').trim()
  return plain === '' || plain.length > longest || holdsCpr(plain) ? null : plain
}

/** Whether a text holds what could be a CPR number. */
export function holdsCpr(text: string): boolean {
  return cprShape.test(text)
}

/** A path with everything that could be a CPR number taken out. */
export function pathToKeep(path: string): string {
  return path.replaceAll(new RegExp(cprShape, 'g'), 'xxxxxx-xxxx')
}
