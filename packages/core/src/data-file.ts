/** Begins every data file, so that a file of another make is not taken for one: "KBDF" and a version. */
const mark = 0x4b424401

// Of the platform and not of the language, but there in browsers and Node alike.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string }

/** What a data file holds: a JSON value for what is little, and columns of numbers for what is much. */
export interface DataFile {
  readonly json: unknown
  readonly columns: Readonly<Record<string, Int32Array>>
}

/**
 * Puts a JSON value and columns of numbers into bytes that {@link unpackData} takes apart without reading them: numbers
 * as JSON would take a start longer than the letter that it is made for.
 */
export function packData({ json, columns }: DataFile): Uint8Array {
  const names = Object.keys(columns)
  const head = JSON.stringify({ json, columns: names.map((name) => [name, columns[name]!.length]) })
  const from = endOfHead(head.length)
  const bytes = new Uint8Array(from + names.reduce((sum, name) => sum + columns[name]!.length * 4, 0))
  new Int32Array(bytes.buffer, 0, 2).set([mark, head.length])
  const units = new Uint16Array(bytes.buffer, 8, head.length)
  for (let at = 0; at < head.length; at++) units[at] = head.charCodeAt(at)
  let at = from
  for (const name of names) {
    const column = columns[name]!
    new Int32Array(bytes.buffer, at, column.length).set(column)
    at += column.length * 4
  }
  return bytes
}

/** Takes the bytes of {@link packData} apart; the columns lie in the bytes themselves. Throws where they are others. */
export function unpackData(bytes: Uint8Array): DataFile {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const { buffer, byteOffset, byteLength } = aligned
  const [found, length] = byteLength < 8 ? [0, 0] : new Int32Array(buffer, byteOffset, 2)
  if (found !== mark) throw new Error('This is not a data file that we can read. Build packages/engine again.')
  const head = JSON.parse(new TextDecoder('utf-16le').decode(aligned.subarray(8, 8 + length! * 2))) as {
    readonly json: unknown
    readonly columns: readonly (readonly [string, number])[]
  }
  const columns: Record<string, Int32Array> = {}
  let at = byteOffset + endOfHead(length!)
  for (const [name, count] of head.columns) {
    columns[name] = new Int32Array(buffer, at, count)
    at += count * 4
  }
  return { json: head.json, columns }
}

/** Mark and length, then the JSON in units of two bytes; columns begin at multiples of four. */
function endOfHead(units: number): number {
  return 8 + Math.ceil(units / 2) * 4
}
