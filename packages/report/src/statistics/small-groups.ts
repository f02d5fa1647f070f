/** A group of letters, by its name and size. */
export interface Group {
  readonly name: string
  readonly total: number
}

/** Groups with fewer letters than this are never shown, nor what they could be reckoned from. */
export const smallestShown = 5

/** How groups may be shown without giving a small one away. */
export interface GuardedGroups {
  readonly shown: readonly string[]
  /** Groups that are shown as one, at least two and together large enough; empty where none are. */
  readonly merged: readonly string[]
  /** Groups whose letters must not be in any number that is shown, totals included. */
  readonly leftOut: readonly string[]
}

/**
 * For groups that share a total and are shown nowhere else, such as letter kinds: small ones are shown as one group,
 * and where they are too few for that, the next smallest goes with them, so that no subtraction gives a small one.
 * Where even all of them are too few, all are left out.
 */
export function mergeSmall(groups: readonly Group[]): GuardedGroups {
  const sorted = groups.filter(({ total }) => total > 0).toSorted((a, b) => a.total - b.total || compareNames(a, b))
  let count = sorted.filter(({ total }) => total < smallestShown).length
  if (count > 0) while (count < sorted.length && !isEnough(sorted.slice(0, count))) count++
  const hidden = sorted.slice(0, count)
  const shown = sorted.slice(count).map(nameOf)
  return count === 0 || isEnough(hidden)
    ? { shown, merged: hidden.map(nameOf), leftOut: [] }
    : { shown: [], merged: [], leftOut: hidden.map(nameOf) }
}

/**
 * For groups that also have a report of their own, such as centres: another centre's letters cannot cover for a small
 * one, since its own report would give them away. Small ones are shown as one group where they are enough together,
 * and else left out of every number.
 */
export function setSmallAside(groups: readonly Group[]): GuardedGroups {
  const sorted = groups.filter(({ total }) => total > 0)
  const small = sorted.filter(({ total }) => total < smallestShown)
  const shown = sorted.filter(({ total }) => total >= smallestShown).map(nameOf)
  const names = small.map(nameOf)
  return isEnough(small) ? { shown, merged: names, leftOut: [] } : { shown, merged: [], leftOut: names }
}

function isEnough(groups: readonly Group[]): boolean {
  return groups.length > 1 && groups.reduce((sum, one) => sum + one.total, 0) >= smallestShown
}

const nameOf = ({ name }: Group): string => name
const compareNames = (a: Group, b: Group): number => (a.name < b.name ? -1 : 1)
