import { describe, expect, test } from 'vitest'
import { inflectEntries, defineListRule } from './list-rule.ts'
import { asRetext, type AsRetextOptions, type FactsRoot, fromRetext } from './retext.ts'
import type { PhraseEntry, Rule } from './rule.ts'
import type { PhraseFacts } from './list-rule.ts'
import { smallCard, smallLetter } from './small-letter.fixture.ts'

const entries: readonly PhraseEntry[] = [
  { find: 'såfremt', use: ['hvis', 'når'], strength: 'A', source: 'prøve' },
  { find: 'hermed', use: [], strength: 'A', source: 'prøve' },
]
const rule = defineListRule(smallCard({ id: 'papirord' }), entries)
const patterns = inflectEntries('papirord', entries, { inflect: (lemma) => [lemma] })

/** A VFile as far as a plugin writes to it. */
interface SmallFile {
  readonly messages: { reason: string; [field: string]: unknown }[]
  message(reason: string, options: object): object
}

function smallFile(): SmallFile {
  const messages: SmallFile['messages'] = []
  return {
    messages,
    message(reason, options) {
      const said = { reason, ...options }
      messages.push(said)
      return said
    },
  }
}

/** The plugin's transformer, called as a pipeline would call it. */
function open(rules: readonly Rule<PhraseFacts>[], options?: AsRetextOptions): (tree: FactsRoot,
  file: SmallFile) => void {
  return (asRetext(rules, options) as unknown as () => ReturnType<typeof open>)()
}

/** Runs the plugin over a hand-made tree of the text. */
function lint(text: string, rules: readonly Rule<PhraseFacts>[] = [rule],
  options?: AsRetextOptions): SmallFile['messages'] {
  const tree: FactsRoot = { type: 'RootNode', children: [], data: { letterFacts: smallLetter([text], patterns) } }
  const file = smallFile()
  open(rules, options)(tree, file)
  return file.messages
}

describe('our rules inside a retext pipeline', () => {
  test('say what they found, where, and what to write instead', () => {
    expect(lint('Du kan få hjælp,\nsåfremt du beder om den')).toEqual([
      {
        reason: 'Skriv ”hvis” eller ”når” for ”såfremt”.',
        place: { start: { line: 2, column: 1, offset: 17 }, end: { line: 2, column: 8, offset: 24 } },
        ruleId: 'papirord',
        source: 'klarbrev',
        actual: 'såfremt',
        expected: ['hvis', 'når'],
        note: 'Derfor.',
      },
    ])
  })
  test('say it in English when asked', () => {
    expect(lint('svar hermed', [rule], { language: 'en' })[0]!.reason).toBe('Drop “hermed”.')
  })
  test('offer no replacement where there is none', () => {
    expect(lint('svar hermed')[0]!['expected']).toEqual([])
  })
  test('offer no edit that is wider than the words, because a VFile could not place it', () => {
    const wide: Rule<PhraseFacts> = {
      card: smallCard(),
      detector: {
        scope: 'letter',
        detect: () => [
          { start: 3, end: 5, message: 'drop', fixes: [{ title: 'Ret', edits: [{ start: 0, end: 5, text: 'x' }],
            safe: false }] },
        ],
      },
    }
    expect(lint('du kan', [wide])[0]).toMatchObject({ actual: 'ka', expected: [] })
  })
  test('keep hidden messages and their own troubles to themselves', () => {
    const silent: Rule<PhraseFacts> = {
      card: smallCard(),
      detector: {
        scope: 'letter',
        *detect() {
          yield { start: 0, end: 2, message: 'drop', shown: false }
          throw new Error('x')
        },
      },
    }
    expect(lint('du kan', [silent])).toEqual([])
  })
  test('heed the settings', () => {
    expect(lint('svar hermed', [rule], { settings: { papirord: 'fra' } })).toEqual([])
  })
  test('refuse a tree that no parser of ours has made', () => {
    expect(() => open([rule])({ type: 'RootNode', children: [] },
      smallFile())).toThrow('asRetext needs a tree from a Klarbrev parser')
  })
})

describe('messages of a retext plugin', () => {
  type Given = Parameters<typeof fromRetext>[0]['messages'][number]
  const at = (start: number, end: number): object => ({
    start: { line: 1, column: start + 1, offset: start }, end: { line: 1, column: end + 1, offset: end },
  })
  const findings = (...messages: readonly object[]): ReturnType<typeof fromRetext> =>
    fromRetext({ messages: messages as Given[] }, 'simplify')

  test('become findings with a fix for each replacement', () => {
    expect(findings({ place: at(4, 11), actual: 'utilize', expected: ['use', ''] })).toEqual([
      {
        start: 4,
        end: 11,
        message: 'simplify',
        data: { found: 'utilize', use: 'use' },
        fixes: [{ title: 'Skriv ”use”', edits: [{ start: 4, end: 11, text: 'use' }], safe: false }],
      },
    ])
  })
  test('without replacements have no fixes', () => {
    expect(findings({ place: at(0, 3) })).toMatchObject([{ data: { found: '', use: '' }, fixes: [] }])
    expect(findings({ place: at(0, 3), expected: null })).toMatchObject([{ fixes: [] }])
  })
  test('without a stretch of text fall away', () => {
    expect(findings({}, { place: undefined }, { place: { line: 1, column: 1, offset: 0 } })).toEqual([])
    expect(findings({ place: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } })).toEqual([])
  })
})
