/** First words of what programs leave in a text by themselves: "Klik her for at angive tekst". */
export const fieldPrompts = 'klik vælg fejl lorem'

/** "xx.xx.xxxx", "xxxx": stands where a template wants a figure. */
export function isFieldMask(word: string): boolean {
  return word.charCodeAt(0) === 0x78 && word.length > 1 && /^x+(?:[./-]x+)*$/.test(word)
}
