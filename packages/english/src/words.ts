/** A set of the words of a text, parted by white space. */
export function setOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
