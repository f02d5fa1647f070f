import { Cell, columnOf, headerCells, sectionOf, sections, State, statesByNumber, Stream } from './graph-format.ts'
import { oneByte, twoBytes } from './numbers.ts'
import type { NumberReader } from './numbers.ts'

/** Unpacks a word graph that the build packed: the very bytes of its file. */
export function readGraph(reader: NumberReader): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(reader.number(Stream.sizes))
  const header = new Uint32Array(bytes.buffer, 0, headerCells)
  reader.column(Stream.sizes, header)
  readCells(reader, new Uint32Array(bytes.buffer, ...sectionOf(header, 0)))
  for (let section = 1; section < sections; section++) {
    reader.column(Stream.columns + section, columnOf(header, section))
  }
  return bytes
}

/**
 * The cells, state by state. Half a million numbers are read here before the browser has had the time to compile any of
 * it well, so that the loop reads arrays and calls nothing: that takes half as long as asking for each number.
 */
function readCells(reader: NumberReader, to: Uint32Array): void {
  const states = reader.stream(Stream.states)
  const lowSets = reader.stream(Stream.lowSets)
  const highSets = reader.stream(Stream.highSets)
  const edges = reader.stream(Stream.edges)
  const firsts = reader.stream(Stream.first)
  const furthers = reader.stream(Stream.further)
  const takens = reader.stream(Stream.taken)
  const backs = reader.stream(Stream.back)
  const byNumber = statesByNumber(states)
  /** Where each state begins, with the bit that says whether it ends words. */
  const leads = new Int32Array(states.length)
  const stack = new Int32Array(states.length)
  let [at, top, set, branching, further, edge, back] = [0, 0, 0, 0, 0, 0, 0]
  for (let state = 0; state < states.length; state++) {
    const told = states[state]!
    leads[state] = told & State.final ? at | Cell.final : at
    if (told & State.final) {
      to[at++] = lowSets[set]! | (highSets[set]! << 6) | (told & State.goesOn ? Cell.goesOn : 0)
      set++
    }
    if (told & State.goesOn) {
      const behind = edge + edges[branching]!
      // Only when all edges are known is it known how many states they take.
      for (let one = edge; one < behind; one++) top -= takens[one]!
      let label = firsts[branching++]!
      for (let taken = top; ; label = furthers[further++]!) {
        let lead = 0
        if (takens[edge++] === 1) lead = leads[stack[taken++]!]!
        else {
          let number = backs[back++]!
          if (number >= twoBytes) {
            number = (backs[back]! << 24) | (backs[back + 1]! << 16) | (backs[back + 2]! << 8) | backs[back + 3]!
            back += 4
          } else if (number >= oneByte) number = oneByte + (number - oneByte) * 256 + backs[back++]!
          lead = leads[byNumber[number]!]!
        }
        if (edge < behind) to[at++] = (label << 24) | lead
        else {
          to[at++] = (label << 24) | lead | Cell.last
          break
        }
      }
    }
    stack[top++] = state
  }
}
