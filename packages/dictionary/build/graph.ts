/** The minimal automaton as cells: see format.ts for what a cell holds. */
export interface Graph {
  readonly cells: Uint32Array
  readonly root: number
  /** The UTF-16 unit of each label; label 0 is not used. The commonest letter has label 1. */
  readonly alphabet: Uint16Array
}

export const FINAL: number = 1 << 22
export const LAST: number = 1 << 23
export const HAS_EDGES = 0x80000000

interface Open {
  final: number
  labels: number[]
  targets: number[]
}

/**
 * Builds the minimal automaton of sorted words (Daciuk and others, 2000): states behind the common prefix of two
 * neighbours never change again, so they are written out at once, or found among those that stand there already.
 */
export function buildGraph(setOf: ReadonlyMap<string, number>): Graph {
  const alphabet = countLetters(setOf.keys())
  const letterOf: string[] = []
  alphabet.forEach((unit, label) => (letterOf[unit] = String.fromCharCode(label)))
  const words: string[] = []
  for (const [form, set] of setOf) {
    let word = ''
    for (let i = 0; i < form.length; i++) word += letterOf[form.charCodeAt(i)]!
    // The set id rides behind a zero, which sorts before every label.
    words.push(`${word}\0${set}`)
  }
  // Without a comparison of our own this sorts by UTF-16 unit, which is by label.
  words.sort()
  const store = cellStore()
  const path: Open[] = [{final: -1, labels: [], targets: []}]
  let before = ''
  for (const line of words) {
    const zero = line.indexOf('\0')
    const word = line.slice(0, zero)
    let common = 0
    while (common < word.length && word[common] === before[common]) common++
    closeTo(path, common, store)
    for (let i = common; i < word.length; i++) {
      path[i]!.labels.push(word.charCodeAt(i))
      path.push({final: -1, labels: [], targets: []})
    }
    path[word.length]!.final = Number(line.slice(zero + 1))
    before = word
  }
  closeTo(path, 0, store)
  const root = store.write(path[0]!) & ~FINAL
  return {cells: store.cells(), root, alphabet}
}

function closeTo(path: Open[], depth: number, store: CellStore): void {
  while (path.length - 1 > depth) {
    const state = path.pop()!
    path[path.length - 1]!.targets.push(store.write(state))
  }
}

function countLetters(forms: Iterable<string>): Uint16Array {
  const counts = new Uint32Array(65536)
  for (const form of forms) {
    for (let i = 0; i < form.length; i++) counts[form.charCodeAt(i)]!++
  }
  const used = [...counts.keys()].filter((unit) => counts[unit]! > 0)
  const units = used.sort((a, b) => counts[b]! - counts[a]! || a - b)
  if (units.length > 250) throw new Error(`${units.length} different letters do not fit in one byte`)
  return Uint16Array.from([0, ...units])
}

interface CellStore {
  /** Writes a state, or finds the equal one; returns its offset with the FINAL bit. */
  readonly write: (state: Open) => number
  readonly cells: () => Uint32Array
}

function cellStore(): CellStore {
  const cells = new Uint32Array(1 << 22)
  let used = 0
  const slots = new Int32Array(1 << 21).fill(-1)
  const mask = slots.length - 1

  const write = (state: Open): number => {
    const start = used
    const edges = state.labels.length
    if (state.final >= 0) cells[used++] = (state.final | (edges > 0 ? HAS_EDGES : 0)) >>> 0
    for (let i = 0; i < edges; i++) {
      const last = i === edges - 1 ? LAST : 0
      cells[used++] = ((state.labels[i]! << 24) | last | state.targets[i]!) >>> 0
    }
    const final = state.final >= 0 ? FINAL : 0
    const length = used - start
    let hash = final
    for (let i = start; i < used; i++) hash = Math.imul(hash ^ cells[i]!, 0x9e3779b1) ^ (hash >>> 15)
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot]!
      if (found === -1) {
        slots[slot] = start | final
        if (used >= FINAL) throw new Error('the graph has outgrown its 22-bit offsets')
        return start | final
      }
      if ((found & FINAL) === final && equalCells(cells, found & ~FINAL, start, length)) {
        used = start
        return found
      }
    }
  }
  return {write, cells: () => cells.slice(0, used)}
}

function equalCells(cells: Uint32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    if (cells[a + i] !== cells[b + i]) return false
  }
  return true
}
