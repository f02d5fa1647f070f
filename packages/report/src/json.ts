import type { CenterReport } from './center.ts'
import type { Development } from './development.ts'
import type { EmptyReason } from './empty-words.ts'

/** Version of the shape of the JSON; raised when a field changes its name or meaning. */
export const reportSchemaVersion = 1

/** A report's numbers as JSON. Shares are 0 to 1, points 0 to 100; a number without an end is null. */
export function toJson(
  report: { readonly udvikling: Development } | { readonly center: CenterReport } | { readonly tom: EmptyReason },
): string {
  return `${JSON.stringify({ schemaVersion: reportSchemaVersion, ...report }, rounded, 2)}\n`
}

function rounded(_: string, value: unknown): unknown {
  if (typeof value !== 'number') return value
  return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null
}
