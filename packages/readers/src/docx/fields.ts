/** A complex field that is open: its code comes first, and its result after `separate`. */
interface Field {
  code: string
  inResult: boolean
  hasResult: boolean
}

/** The fields that are open where a walk through a part has come to. */
export class Fields {
  private readonly open: Field[] = []

  begin(): void {
    this.open.push({ code: '', inResult: false, hasResult: false })
  }

  separate(): void {
    const field = this.open.at(-1)
    if (field !== undefined) field.inResult = true
  }

  /** Closes the innermost field and gives its code where it shows nothing, else null. */
  end(): string | null {
    const field = this.open.pop()
    return field === undefined || field.hasResult ? null : field.code
  }

  addCode(text: string): void {
    const field = this.open.at(-1)
    if (field !== undefined && !field.inResult) field.code += text
  }

  /** Whether text that is met here is shown; it is then the result of every field around it. */
  show(): boolean {
    if (this.open.some((field) => !field.inResult)) return false
    for (const field of this.open) field.hasResult = true
    return true
  }

  /** Whether the innermost field counts pages. */
  isPageNumber(): boolean {
    return this.open.some((field) => isPageCode(field.code))
  }
}

/** The name behind `MERGEFIELD name`, or null for other fields. */
export function mergeName(code: string): string | null {
  return /^\s*MERGEFIELD\s+"?([^"\s\\]+)/i.exec(code)?.[1] ?? null
}

/** True for the code of a page number or of the number of pages. */
export function isPageCode(code: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code)
}
