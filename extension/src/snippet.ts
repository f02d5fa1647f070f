/** Text with fields in square brackets as an editor's snippet: Tab goes from field to field, alike ones together. */
export function toSnippet(text: string): string {
  const numbers = new Map<string, number>()
  const escape = (part: string): string => part.replace(/[\\$}]/g, (sign) => `\\${sign}`)
  const fields = text.split(/(\[[^\]\n]+\])/)
  const body = fields.map((part) => {
    if (!part.startsWith('[')) return escape(part)
    const number = numbers.get(part) ?? numbers.size + 1
    numbers.set(part, number)
    return `\${${number}:${escape(part)}}`
  })
  return `${body.join('')}$0`
}
