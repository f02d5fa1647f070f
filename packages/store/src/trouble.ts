/**
 * Why a store will not: `history` (its migrations are not ours), `newer` (a later version made it), `other-run` (the
 * run was begun with other versions or another draw), `busy`, `full`, `readonly`, `missing` (no such folder or
 * database), `denied`, `broken`, `away` (no server answers), or `other`.
 */
export type TroubleCode =
  | 'history' | 'newer' | 'other-run' | 'busy' | 'full' | 'readonly' | 'missing' | 'denied' | 'broken' | 'away'
  | 'other'

/**
 * Trouble with a store, told in a code. The driver's own words are kept out: they can hold values of rows, and the
 * address of a server with its password.
 */
export class StoreTrouble extends Error {
  readonly code: TroubleCode
  /** A code of the driver's, or a number of a migration: letters, digits and dashes only. */
  readonly detail: string

  constructor(code: TroubleCode, detail = '') {
    super(`store: ${code}`)
    this.code = code
    this.detail = detail.replace(/[^\w.-]/g, '').slice(0, 40)
  }
}
