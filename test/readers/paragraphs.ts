/** The paragraphs and cells of a text, with single spaces; bullets and numbers that a program has set are left out. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .replaceAll('\u00ad', '')
    .split(/[\n\r\t\f]+/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim().replace(/^(?:[•●○■◦▪–·\uf0b7\uf0a7-]|\d{1,2}[.)]|[a-z][.)])(?: |$)/, '').trim())
    .filter((line) => line !== '')
}
