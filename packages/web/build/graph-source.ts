import type { GraphSource } from '../src/packing/graph-codec.ts'
import { Cell, State } from '../src/packing/graph-codec.ts'

/** Reads from a word graph what its packer has to know beforehand. */
export function graphSource(bytes: Uint8Array): GraphSource {
  const own = bytes.slice()
  const header = new Uint32Array(own.buffer, 0, 20)
  const cells = new Uint32Array(own.buffer, header[1]!, header[2]!)
  const finals = finalStates(cells, header[19]!)
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
  return { bytes, states: classed, stateAt, isTaken }
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
