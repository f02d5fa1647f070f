import type { Store, TroubleCode } from '@klarbrev/store'
import type { StoreTexts } from './texts/store-texts.ts'

/** Where rows are kept when nobody says otherwise. */
export const usualStore = 'klarbrev.db'

/** Opens the store at a place; makes a file only when `mayCreate`. Throws a trouble that {@link sayTrouble} says. */
export async function openResultStore(place: string | null, mayCreate: boolean): Promise<Store> {
  const path = place ?? usualStore
  if (isServer(path)) return (await import('@klarbrev/store/postgres')).openPostgres(path)
  return (await import('@klarbrev/store/sqlite')).openSqlite(path, mayCreate)
}

/** The place of a store as it may be shown: an address without user, password and whatever else it holds. */
export function shownPlace(place: string | null): string {
  const path = place ?? usualStore
  if (!isServer(path)) return path
  const plain = /^postgres(?:ql)?:\/\/(?:[^@/]*@)?([\w.:[\]-]*)(\/[\w.-]*)?/i.exec(path)
  return plain === null ? 'postgres://…' : `postgres://${plain[1]}${plain[2] ?? ''}`
}

function isServer(path: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(path)
}

/** What a trouble with the store says to a person; null for an error that is none. */
export function sayTrouble(error: unknown, place: string | null, texts: StoreTexts): string | null {
  const trouble = troubleOf(error)
  return trouble === null ? null : texts.trouble(trouble.code, shownPlace(place), trouble.detail)
}

/** A trouble of the store's, also one that was made in another file of the bundle. */
export function troubleOf(error: unknown): { readonly code: TroubleCode; readonly detail: string } | null {
  return error instanceof Error && error.message.startsWith('store: ') && 'code' in error && 'detail' in error
    ? { code: error.code as TroubleCode, detail: String(error.detail) }
    : null
}
