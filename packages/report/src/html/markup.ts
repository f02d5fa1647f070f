/** A piece of a page that is markup already. Everything else that goes into a page is text. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | null | undefined | false | readonly Part[]

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;', '\r': '&#13;', '\u0000': '\ufffd',
}

/** Text as markup, for contents and for quoted attributes alike. */
export function escape(text: string): string {
  return text.replace(/[&<>"'`\r\0]/g, (sign) => signs[sign]!)
}

/** A template whose holes are text unless they are markup: `html\`<p>${name}</p>\``. Nothing and false give nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0]!
  for (const [at, part] of parts.entries()) markup += asMarkup(part) + strings[at + 1]!
  return { markup }
}

/** A name that somebody else chose: set apart, so that its writing direction cannot turn the words beside it. */
export function name(text: string): Markup {
  return html`<bdi>${text}</bdi>`
}

function asMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escape(part)
  if (typeof part === 'number') return String(part)
  if ('markup' in part) return part.markup
  return part.map(asMarkup).join('')
}
