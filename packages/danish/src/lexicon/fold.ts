/** The word as the lexicon stores it: composed, lower-case, without soft hyphens, with plain apostrophe and hyphen. */
export function foldWord(word: string): string {
  if (/^[a-zæøå]*$/.test(word)) return word
  const lower = word.normalize('NFC').toLowerCase()
  return lower.replace(/[\u00ad\u200b]/g, '').replace(/\u2019/g, "'").replace(/[\u2010\u2011]/g, '-')
}
