import { Cell, columnOf, headerCells, sectionOf, sections, State, statesByNumber, Stream } from '../src/packing/graph-format.ts'
import type { NumberWriter } from './number-writer.ts'

/** Packs a word graph as `src/packing/read-graph.ts` unpacks it. */
export function writeGraph(numbers: NumberWriter, bytes: Uint8Array): void {
  const header = new Uint32Array(Uint8Array.from(bytes).buffer).subarray(0, headerCells)
  const cells = new Uint32Array(header.buffer, ...sectionOf(header, 0))
  const automaton = readAutomaton(cells, header.at(-1)!)
  numbers.number(Stream.sizes, bytes.length)
  numbers.column(Stream.sizes, header)
  for (const told of automaton.states) numbers.byte(Stream.states, told)
  writeCells(numbers, cells, automaton)
  for (let section = 1; section < sections; section++) {
    numbers.column(Stream.columns + section, columnOf(header, section))
  }
}

/** What has to be known of the cells before they can be told. */
interface Automaton {
  /** {@link State} of each state. */
  readonly states: Uint8Array
  /** By cell: the state that begins there. */
  readonly stateAt: Int32Array
  /** By cell: 1 where the edge takes its state from the stack. */
  readonly isTaken: Uint8Array
}

function writeCells(numbers: NumberWriter, cells: Uint32Array, { states, stateAt, isTaken }: Automaton): void {
  const numberOf = new Int32Array(states.length)
  statesByNumber(states).forEach((state, number) => void (numberOf[state] = number))
  let at = 0
  for (const told of states) {
    if (told & State.final) {
      const set = cells[at++]! & 0xffff
      numbers.byte(Stream.lowSets, set & 63)
      numbers.byte(Stream.highSets, set >>> 6)
    }
    if (!(told & State.goesOn)) continue
    const first = at
    for (let isLast = false; !isLast; at++) {
      const cell = cells[at]!
      isLast = (cell & Cell.last) !== 0
      numbers.byte(at === first ? Stream.first : Stream.further, cell >>> 24)
      numbers.byte(Stream.taken, isTaken[at]!)
      if (isTaken[at] === 0) numbers.number(Stream.back, numberOf[stateAt[cell & Cell.target]!]!)
    }
    numbers.byte(Stream.edges, at - first)
  }
}
function readAutomaton(cells: Uint32Array, root: number): Automaton {
  const finals = finalStates(cells, root)
  const stateAt = new Int32Array(cells.length).fill(-1)
  const isTaken = new Uint8Array(cells.length)
  const states: number[] = []
  const led: number[] = []
  const stack: number[] = []
  for (let at = 0; at < cells.length; ) {
    const state = states.length
    stateAt[at] = state
    const isFinal = finals.has(at)
    const goesOn = !isFinal || (cells[at]! & Cell.goesOn) !== 0
    states.push((isFinal ? State.final : 0) | (goesOn ? State.goesOn : 0))
    led.push(0)
    if (isFinal) at++
    if (goesOn) {
      const first = at
      while ((cells[at]! & Cell.last) === 0) at++
      // From the last edge back, as long as they meet the stack: so they lie on it in their own order.
      for (let edge = at; edge >= first; edge--) {
        const target = stateAt[cells[edge]! & Cell.target]!
        if (target === stack.at(-1)) {
          isTaken[edge] = 1
          stack.pop()
        } else led[target]!++
      }
      at++
    }
    stack.push(state)
  }
  const classed = Uint8Array.from(states, (told, at) => told | (classOf(led[at]!) << State.classShift))
  return { states: classed, stateAt, isTaken }
}

/** How many bits the number has: 0 for none. */
function classOf(count: number): number {
  return 32 - Math.clz32(count)
}

/** Where states begin that end a word: every edge says it of the state it leads to, and only edges do. */
function finalStates(cells: Uint32Array, root: number): ReadonlySet<number> {
  const finals = new Set<number>()
  const seen = new Uint8Array(cells.length)
  const open = [root]
  seen[root] = 1
  while (open.length > 0) {
    let at = open.pop()!
    if (finals.has(at) && (cells[at++]! & Cell.goesOn) === 0) continue
    for (;;) {
      const cell = cells[at++]!
      const target = cell & Cell.target
      if (cell & Cell.final) finals.add(target)
      if (seen[target] === 0) {
        seen[target] = 1
        open.push(target)
      }
      if (cell & Cell.last) break
    }
  }
  return finals
}
