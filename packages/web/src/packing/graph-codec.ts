import type { Numbers } from './numbers.ts'
import { codeColumn } from './numbers.ts'

// The word graph as packages/dictionary/build/format.ts describes it: a header, the cells of the automaton, then
// columns. Nearly all of it is the cells: states in the order in which they were finished, each before those that
// lead to it.

/**
 * Bits of a cell: the state it leads to ends a word; it is the last edge of its state; behind a set there are edges;
 * and where the state it leads to begins.
 */
export const Cell = { final: 0x400000, last: 0x800000, goesOn: 0x80000000, target: 0x3fffff } as const

/** What is told of a state: that it ends words, that it goes on, and above these its class. */
export const State = { final: 1, goesOn: 2, classShift: 2, classes: 24 } as const

const headerCells = 20
const sections = 9
/** Sections of two-byte units, from this one on. */
const firstNarrow = 6

/** Where numbers of one sort lie. */
const Stream = {
  sizes: 0, states: 1, lowSets: 2, highSets: 3, edges: 4, first: 5, further: 6, taken: 7, back: 8, columns: 9,
}

/** A graph that is to be packed, with what its packer has to know beforehand. */
export interface GraphSource {
  readonly bytes: Uint8Array
  /**
   * {@link State} of each state. The class is 0 where no edge leads back to the state, and else grows with how many do:
   * states with small numbers are those that are named often.
   */
  readonly states: Uint8Array
  /** By cell: the state that begins there. */
  readonly stateAt: Int32Array
  /** By cell: 1 where the edge takes its state from the stack. */
  readonly isTaken: Uint8Array
}

/** Codes a word graph. When it is unpacked there is no source, and the bytes that are given back are the graph. */
export function codeGraph(numbers: Numbers, source: GraphSource | null): Uint8Array {
  const bytes = new Uint8Array(numbers.number(Stream.sizes, source?.bytes.byteLength ?? 0))
  const given = source?.bytes.slice().buffer ?? null
  const header = new Uint32Array(bytes.buffer, 0, headerCells)
  codeColumn(numbers, Stream.sizes, header, given && new Uint32Array(given, 0, headerCells))
  const states = new Uint8Array(numbers.number(Stream.sizes, source?.states.length ?? 0))
  numbers.bytes(Stream.states, states, source?.states ?? null, 0, states.length)
  const cellsOf = (buffer: ArrayBuffer): Uint32Array => new Uint32Array(buffer, header[1]!, header[2]!)
  codeCells(numbers, states, cellsOf(bytes.buffer), source && { ...source, cells: cellsOf(given!) })
  for (let section = 1; section < sections; section++) {
    const Units = section < firstNarrow ? Uint32Array : Uint16Array
    const part = (buffer: ArrayBuffer) => new Units(buffer, header[1 + 2 * section]!, header[2 + 2 * section]!)
    codeColumn(numbers, Stream.columns + section, part(bytes.buffer), given && part(given))
  }
  return bytes
}

/**
 * The cells, state by state. The first edge that leads to a state takes it from a stack, where states lie from when
 * they are finished, and says no more than that. Other edges name the state by its number.
 */
function codeCells(
  numbers: Numbers,
  states: Uint8Array,
  to: Uint32Array,
  source: (GraphSource & { readonly cells: Uint32Array }) | null,
): void {
  const { byNumber, numberOf } = numberStates(states)
  const starts = new Int32Array(states.length)
  const stack = new Int32Array(states.length)
  /** The edges of the state at hand that take their state from the stack. */
  const takers = new Int32Array(to.length)
  let top = 0
  let at = 0
  for (let state = 0; state < states.length; state++) {
    starts[state] = at
    const { final, goesOn } = State
    const told = states[state]!
    if (told & final) {
      const set = source === null ? 0 : source.cells[at]! & 0xffff
      const coded = numbers.number(Stream.lowSets, set & 63) | (numbers.number(Stream.highSets, set >>> 6) << 6)
      to[at++] = (coded | (told & goesOn ? Cell.goesOn : 0)) >>> 0
    }
    if (told & goesOn) at = codeEdges(at)
    stack[top++] = state
  }

  function codeEdges(first: number): number {
    const { cells } = source ?? {}
    let count = 0
    if (cells) while (((cells[first + count++]! & Cell.last) | 0) === 0);
    count = numbers.number(Stream.edges, count)
    const end = first + count
    let taken = 0
    for (let edge = first; edge < end; edge++) {
      const stream = edge === first ? Stream.first : Stream.further
      const label = numbers.number(stream, cells ? cells[edge]! >>> 24 : 0)
      to[edge] = ((label << 24) | (edge === end - 1 ? Cell.last : 0)) >>> 0
      if (numbers.number(Stream.taken, source?.isTaken[edge] ?? 0) === 1) takers[taken++] = edge
      else {
        const wanted = cells ? numberOf[source!.stateAt[cells[edge]! & Cell.target]!]! : 0
        to[edge] = (to[edge]! | leadTo(byNumber[numbers.number(Stream.back, wanted)]!)) >>> 0
      }
    }
    // Only when all edges are known is it known how many states they take.
    top -= taken
    for (let index = 0; index < taken; index++) {
      const edge = takers[index]!
      to[edge] = (to[edge]! | leadTo(stack[top + index]!)) >>> 0
    }
    return end
  }

  function leadTo(state: number): number {
    return starts[state]! | (states[state]! & State.final ? Cell.final : 0)
  }
}

/** Gives states of high classes the small numbers; inside a class they go by their order. */
function numberStates(states: Uint8Array): { readonly byNumber: Int32Array; readonly numberOf: Int32Array } {
  const counts = new Int32Array(State.classes + 1)
  for (const told of states) counts[told >>> State.classShift]!++
  const next = new Int32Array(State.classes + 1)
  for (let size = State.classes - 1; size >= 0; size--) next[size] = next[size + 1]! + counts[size + 1]!
  const byNumber = new Int32Array(states.length)
  const numberOf = new Int32Array(states.length)
  for (let state = 0; state < states.length; state++) {
    const number = next[states[state]! >>> State.classShift]!++
    numberOf[state] = number
    byNumber[number] = state
  }
  return { byNumber, numberOf }
}
