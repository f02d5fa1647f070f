/**
 * How many rows or values a statement holds: only these, because each length is a statement of its own that stays
 * compiled, with room for thousands of values: a long run kept two hundred of them.
 */
const sizes = [64, 8, 1] as const

/** Most values that {@link filledUp} takes. */
export const mostValues: number = sizes[0]

/** Rows in parts of these sizes, in their order. */
export function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: (readonly Row[])[] = []
  let from = 0
  for (const size of sizes) {
    for (; rows.length - from >= size; from += size) parts.push(rows.slice(from, from + size))
  }
  return parts
}

/** Values for `in (…)`, filled up to one of the sizes with the last one again: a value said twice changes no answer. */
export function filledUp<Value>(values: readonly Value[]): readonly Value[] {
  const size = sizes.findLast((one) => one >= values.length)
  if (size === undefined) throw new RangeError(`a statement holds at most ${mostValues} values`)
  return [...values, ...Array.from({ length: size - values.length }, () => values.at(-1)!)]
}
