/** Bytes that the page fetched before the tests begin, as a page has no file to read them from. */
let dictionary: Uint8Array | null = null

/** Keeps the word graph for {@link readDictionary}. */
export function keepDictionary(bytes: Uint8Array): void {
  dictionary = bytes
}

/** Stands in for `@klarbrev/dictionary` in the page. */
export function readDictionary(): Uint8Array {
  if (dictionary === null) throw new Error('the page has not fetched the dictionary yet')
  return dictionary
}
