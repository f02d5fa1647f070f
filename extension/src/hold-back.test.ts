import { describe, expect, test } from 'vitest'
import type { Holdable } from './hold-back.ts'
import { HoldBack } from './hold-back.ts'
import type { Span } from './sentence.ts'

const span = (from: number, to: number): Span => ({
  start: { line: 0, character: from },
  end: { line: 0, character: to },
})
const finding = (rule: string, from: number, to: number): Holdable => ({ rule, range: span(from, to) })

/** A hold-back with a bell that rings when it is told to. */
function make(): { holdBack: HoldBack<Holdable>; shown: () => readonly string[]; ring: () => void; waits: () => number } {
  let shown: readonly string[] = []
  let bell: (() => void) | null = null
  let wait = 0
  const show = (_: string, findings: readonly Holdable[]): void => {
    shown = findings.map(({ rule }) => rule)
  }
  const holdBack = new HoldBack<Holdable>(show, {
    start(milliseconds, ring) {
      wait = milliseconds
      bell = ring
    },
    stop: () => (bell = null),
  })
  return { holdBack, shown: () => shown, ring: () => bell?.(), waits: () => wait }
}

describe('findings in the sentence being typed', () => {
  test('wait until the writer rests', () => {
    const { holdBack, shown, ring, waits } = make()
    holdBack.typed('a', span(0, 20), 1500)
    holdBack.found('a', [finding('papirord', 5, 10), finding('passiv', 40, 45)])
    expect(shown()).toEqual(['passiv'])
    expect(waits()).toBe(1500)
    ring()
    expect(shown()).toEqual(['papirord', 'passiv'])
  })
  test('wait until the cursor leaves the sentence, and not while it moves inside', () => {
    const { holdBack, shown } = make()
    holdBack.typed('a', span(0, 20), 1500)
    holdBack.found('a', [finding('papirord', 5, 10)])
    holdBack.moved('a', { line: 0, character: 3 })
    expect(shown()).toEqual([])
    holdBack.moved('a', { line: 0, character: 30 })
    expect(shown()).toEqual(['papirord'])
  })
  test('stay when they stood there before the typing began', () => {
    const { holdBack, shown } = make()
    holdBack.found('a', [finding('papirord', 5, 10)])
    holdBack.typed('a', span(0, 20), 1500)
    holdBack.found('a', [finding('papirord', 6, 11), finding('passiv', 12, 18)])
    expect(shown()).toEqual(['papirord'])
    holdBack.typed('a', span(0, 21), 1500)
    holdBack.found('a', [finding('papirord', 7, 12), finding('passiv', 13, 19)])
    expect(shown()).toEqual(['papirord'])
  })
  test('are told when the writer goes on to another sentence or letter', () => {
    const { holdBack, shown } = make()
    holdBack.typed('a', span(0, 20), 1500)
    holdBack.found('a', [finding('papirord', 5, 10)])
    holdBack.typed('a', span(21, 25), 1500)
    expect(shown()).toEqual(['papirord'])
    holdBack.found('a', [finding('papirord', 22, 24)])
    expect(shown()).toEqual([])
    holdBack.moved('b', { line: 0, character: 22 })
    expect(shown()).toEqual(['papirord'])
  })
  test('of other letters never wait, and a closed letter is forgotten', () => {
    const { holdBack, shown, ring } = make()
    holdBack.typed('a', span(0, 20), 1500)
    holdBack.found('b', [finding('papirord', 5, 10)])
    expect(shown()).toEqual(['papirord'])
    holdBack.closed('a')
    ring()
    holdBack.found('a', [finding('passiv', 1, 2)])
    expect(shown()).toEqual(['passiv'])
  })
})
