/**
 * Texts that no letter looks like, each of about so many characters, by name: after the lists that cmark and micromark
 * keep.
 */
export function hostileTexts(size: number): readonly (readonly [name: string, text: string])[] {
  const times = (unit: string, more = ''): string => unit.repeat(Math.ceil(size / unit.length)) + more
  return [
    ['nothing', ''], ['one blank', ' '], ['only line feeds', times('\n')], ['only CRLF', times('\r\n')], ['only lone CR', times('\r')],
    ['only blanks', times(' ')], ['only tabs', times('\t')], ['only no-break spaces', times('\u00a0')], ['NUL', times('a\0b ')],
    ['control characters', times('\u0001\u0002\u001b[31m')], ['lone high surrogates', times('\ud83d')], ['lone low surrogates', times('\ude00')],
    ['surrogates the wrong way round', times('\ude00\ud83d ')], ['emoji families', times('👩‍👩‍👧')], ['combining marks', times('a\u0301\u0301\u0301')],
    ['one letter under a thousand marks', `a${times('\u0301')}`], ['right to left', times('שלום ')], ['overrides', times('\u202eabc\u202c ')],
    ['zero-width spaces', times('a\u200b')], ['soft hyphens', times('\u00ad')], ['byte-order marks', times('\ufeff')],
    ['line separators', times('a\u2028b\u2029')], ['form feeds', times('a\f')], ['one endless word', times('ø')],
    ['one endless sentence', times('og det er ')], ['one endless number', times('1')], ['one endless hyphenated word', times('a-')],
    ['full stops', times('.')], ['commas', times(',')], ['quotation signs', times('”')], ['opening brackets', times('[')],
    ['brackets in each other', times('[a](')], ['stars', times('*')], ['stars and words', times('*a **b ')], ['underscores', times('_a_')],
    ['backticks', times('`a``')], ['backslashes', times('\\')], ['comments never closed', times('<!-- a ')], ['our remarks never closed', times('<!-- klarbrev fra: x ')],
    ['quotations in each other', times('>')], ['headings', times('# ')], ['empty items', times('- \n')], ['items in each other', times('- ')],
    ['numbered items', times('1. a\n')], ['item after item, ever deeper', Array.from({ length: Math.floor(Math.sqrt(2 * size)) }, (_, at) => `${' '.repeat(at)}- a`).join('\n')],
    ['bars', times('|')], ['a table of bars', times('| a | b |\n|---|---|\n')], ['fences', times('```\n')], ['rules', times('---\n')],
    ['front matter never closed', `---\n${times('a: b\n')}`], ['tags', times('<b>')], ['tags never closed', times('<a ')], ['entities', times('&amp;')],
    ['section signs', times('§ 1, stk. 2, nr. 3, jf. ')], ['dates', times('1.1.2026 ')], ['addresses', times('a@b.dk ')],
  ]
}
