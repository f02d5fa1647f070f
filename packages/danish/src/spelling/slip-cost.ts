/** What slips cost: the likelier a slip is for somebody who writes Danish, the lower. One ordinary slip costs about 1. */

/** Letters that sound alike or lie in each other's place in Danish spelling. */
const alike = new Map<string, number>()
for (const [cost, pairs] of [
  [0.1, 'éeäæöøaå'],
  [0.45, 'eæoåtdkcgkbpsz'],
  [0.65, 'øoieyøuoaæjgvffvcskxyuigæeåaøu'],
] as const) {
  for (let at = 0; at < pairs.length; at += 2) {
    for (const pair of [pairs.slice(at, at + 2), pairs[at + 1]! + pairs[at]!]) if (!alike.has(pair)) alike.set(pair, cost)
  }
}

/** Keys beside each other on a Danish keyboard. */
const rows = ['qwertyuiopå', 'asdfghjklæø', 'zxcvbnm']
for (const [at, row] of rows.entries()) {
  for (let column = 0; column < row.length; column++) {
    for (const other of [row[column + 1], rows[at + 1]?.[column], rows[at + 1]?.[column - 1]]) {
      if (other === undefined) continue
      for (const pair of [row[column]! + other, other + row[column]!]) if (!alike.has(pair)) alike.set(pair, 0.8)
    }
  }
}

/** Letters that are often not heard, and so are left out or put in. */
const silent: Readonly<Record<string, number>> = { d: 0.55, g: 0.55, h: 0.55, e: 0.6, t: 0.65, r: 0.65, n: 0.7, s: 0.7, v: 0.75 }

export const swapCost = 0.6
/** "aa" for å, "ae" for æ, "oe" for ø. */
export const digraphCost = 0.2
/** What a slip in the first letter costs more: people know how a word begins. */
export const firstLetterCost = 0.5

/** The cost of writing `written` where `meant` was meant. */
export function replaceCost(written: string, meant: string): number {
  return alike.get(written + meant) ?? 1.1
}

/** The cost of leaving out `letter` between two others. */
export function leaveOutCost(letter: string, before: string, after: string): number {
  if (letter === before || letter === after) return 0.4
  return silent[letter] ?? 0.9
}

/** The cost of putting in `letter` between two others. */
export function putInCost(letter: string, before: string, after: string): number {
  if (letter === before || letter === after) return 0.4
  return (silent[letter] ?? 0.9) + 0.15
}
