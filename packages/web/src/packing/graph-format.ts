// The word graph as packages/dictionary/build/format.ts describes it: a header, the cells of the automaton, then
// columns. Nearly all of it is the cells: states in the order in which they were finished, each before those that
// lead to it.
//
// The first edge that leads to a state takes it from a stack, where states lie from when they are finished, and says no
// more than that. Other edges name the state by its number.

/**
 * Bits of a cell: the state it leads to ends a word; it is the last edge of its state; behind a set there are edges;
 * and where the state it leads to begins.
 */
export const Cell = { final: 0x400000, last: 0x800000, goesOn: 0x80000000, target: 0x3fffff } as const

/**
 * What is told of a state: that it ends words, that it goes on, and above these its class. The class is 0 where no edge
 * names the state, and else grows with how many do: states with small numbers are those that are named often.
 */
export const State = { final: 1, goesOn: 2, classShift: 2, classes: 24 } as const

/** Cells of the header. */
export const headerCells = 20

/** Where the section lies that has this number, from 0 for the cells on: its first byte, and its length in units. */
export function sectionOf(header: Uint32Array<ArrayBuffer>, section: number): readonly [start: number, length: number] {
  return [header[1 + 2 * section]!, header[2 + 2 * section]!]
}

/** Sections, the cells counted. */
export const sections = 9

/** Sections of two-byte units, from this one on. */
const firstNarrow = 6

/** A section behind the cells as a column of numbers. */
export function columnOf(header: Uint32Array<ArrayBuffer>, section: number): Uint32Array | Uint16Array {
  const [start, length] = sectionOf(header, section)
  const Units = section < firstNarrow ? Uint32Array : Uint16Array
  return new Units(header.buffer, start, length)
}

/** Where numbers of one sort lie. All but the sizes, `back` and the columns are told in one byte each. */
export const Stream = {
  sizes: 0, states: 1, lowSets: 2, highSets: 3, edges: 4, first: 5, further: 6, taken: 7, back: 8, columns: 9,
}

/** The states by their number: those of high classes have the small ones, and inside a class they go by their order. */
export function statesByNumber(states: Uint8Array): Int32Array {
  const next = new Int32Array(State.classes + 1)
  for (let state = 0; state < states.length; state++) next[states[state]! >>> State.classShift]!++
  let sum = 0
  for (let size = State.classes; size >= 0; size--) {
    const own = next[size]!
    next[size] = sum
    sum += own
  }
  const byNumber = new Int32Array(states.length)
  for (let state = 0; state < states.length; state++) byNumber[next[states[state]! >>> State.classShift]!++] = state
  return byNumber
}
