/** A cell: words, a number, or nothing. */
export type SheetCell = string | number | null

/** A table of a report as other programs take it. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
}
