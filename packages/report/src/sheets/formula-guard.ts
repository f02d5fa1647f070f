/**
 * What a spreadsheet would take for a formula, a command or a link: a leading `=`, `+`, `-`, `@`, tab, carriage return
 * or NUL, also behind quotes, blanks and separators, which import wizards peel off (ASVS 1.2.10).
 */
const formulaStart = /^[\s"'`;,|\u0000\ufeff\u200b\u00a0]*[=+\-@\t\r\u0000\uff0b\uff0d\uff1d\uff20]/

/** A text that no spreadsheet reckons with: what looks like a formula gets an apostrophe before it. */
export function guardFormula(text: string): string {
  const guarded = formulaStart.test(text) ? `'${text}` : text
  // Some programs end a text at NUL, and would begin anew after it.
  return guarded.replaceAll('\0', '\ufffd')
}
