import { describe, expect, test } from 'vitest'
import type { LetterFacts } from './facts.ts'
import type { PhraseFacts } from './list-rule.ts'
import type { BlockDetector, Finding, Rule, RuleCard } from './rule.ts'
import { RunMemory } from './kept-findings.ts'
import { createRunner, runRules } from './run.ts'
import { intern } from './to-message.ts'
import { smallCard, smallLetter } from './small-letter.fixture.ts'

/** A block rule that finds a word wherever it stands. */
function wordRule(word: string, card: Partial<RuleCard> = {}, more: Partial<Finding> = {}): Rule<PhraseFacts> {
  return {
    card: smallCard({ id: word, ...card }),
    detector: {
      scope: 'block',
      *detect({ facts }): Iterable<Finding> {
        const own = facts.source.slice(facts.base, facts.base + facts.length)
        for (const { index } of own.matchAll(new RegExp(word, 'g'))) {
          yield { start: index, end: index + word.length, message: 'drop', ...more }
        }
      },
    },
  }
}

/** A rule whose detector finds something, then breaks. */
function brokenRule(scope: 'block' | 'letter', thrown: unknown): Rule<PhraseFacts> {
  return {
    card: smallCard({ id: 'knækket', severity: 'fejl' }),
    detector: {
      scope,
      *detect(): Iterable<Finding> {
        yield { start: 0, end: 2, message: 'drop' }
        throw thrown
      },
    },
  }
}

const letter = smallLetter(['Du får hjælp.', 'Vi giver hjælp nu.', { text: 'Hjælp og hjælp', role: 'heading' }])

/** Messages as `rule start-end message`. */
function run(rules: readonly Rule<PhraseFacts>[], facts: LetterFacts<PhraseFacts> = letter): readonly string[] {
  return runRules(facts, rules).map(({ rule, start, end, messageId }) => `${rule} ${start}-${end} ${messageId}`)
}

describe('messages', () => {
  test('of block rules are placed in the letter, in its order', () => {
    const found = runRules(letter, [wordRule('hjælp')]).map(({ start, end }) => letter.letter.text.slice(start - 3,
      end))
    expect(found).toEqual(['år hjælp', 'er hjælp', 'og hjælp'])
  })
  test('of letter rules keep their offsets', () => {
    const rule: Rule<PhraseFacts> = {
      card: smallCard(),
      detector: { scope: 'letter', detect: (facts) => [{ start: facts.blocks[1]!.block.start, end: 20,
        message: 'drop' }] },
    }
    expect(run([rule])).toEqual(['regel 15-20 drop'])
  })
  test('carry the edits of a block rule to where they belong', () => {
    const fixes = [{ title: 'Ret', edits: [{ start: 3, end: 8, text: 'x' }], safe: true }]
    const [message] = runRules(smallLetter(['Hej', 'Vi giver']), [wordRule('giver', {}, { fixes })])
    expect(message!.fixes).toEqual([{ title: 'Ret', edits: [{ start: 8, end: 13, text: 'x' }], safe: true }])
    // What the detector gave is its own and stays as it was.
    expect(fixes[0]!.edits[0]!.start).toBe(3)
  })
  test('have the standing of their rule', () => {
    const [message] = runRules(letter, [wordRule('får', { category: 'tiltale', severity: 'fejl' }, { noFix: 'omskriv' })])
    expect(JSON.parse(JSON.stringify(message))).toEqual({
      rule: 'får', category: 'tiltale', severity: 'fejl', messageId: 'drop', data: {}, fixes: [], noFix: 'omskriv',
      scored: true, shown: true, start: 3, end: 6,
    })
  })
  test('lie over each other only where the process lets them', () => {
    const messages = runRules(letter, [wordRule('giver'), wordRule('giver hjælp')])
    expect(messages.map(({ rule, shown, scored }) => [rule, shown, scored])).toEqual([
      ['giver hjælp', true, true],
      ['giver', false, true],
    ])
  })
  test('do not depend on the order of the rules', () => {
    const rules = [wordRule('hjælp'), wordRule('Vi'), wordRule('giver hjælp'), wordRule('du', { extent: 'letter' })]
    expect(runRules(letter, [...rules].reverse())).toEqual(runRules(letter, rules))
  })
  test('count in the grade when the rule is fast and the finding is shown, unless the finding says otherwise', () => {
    const scored = (card: Partial<RuleCard>, more: Partial<Finding>): boolean =>
      runRules(letter, [wordRule('får', card, more)])[0]!.scored
    expect(scored({}, {})).toBe(true)
    expect(scored({ stage: 'proeve' }, {})).toBe(false)
    expect(scored({ stage: 'proeve' }, { scored: true })).toBe(false)
    expect(scored({}, { shown: false })).toBe(false)
    expect(scored({}, { shown: false, scored: true })).toBe(true)
    expect(scored({}, { scored: false })).toBe(false)
    // Jura, stavning and persondata are never part of the grade.
    expect(scored({ category: 'jura' }, { scored: true })).toBe(false)
  })
})

describe('which rules run', () => {
  test('a draft is off until the settings name it', () => {
    const draft = wordRule('får', { stage: 'kladde' })
    expect(runRules(letter, [draft])).toEqual([])
    expect(runRules(letter, [draft], { settings: { får: 'forslag' } })).toHaveLength(1)
  })
  test('a rule that is set to fra is off, the others go on', () => {
    const found = runRules(letter, [wordRule('får'), wordRule('giver')], { settings: { får: 'fra' } })
    expect(found.map(({ rule }) => rule)).toEqual(['giver'])
  })
  test('a severity in the settings overrules the card', () => {
    expect(runRules(letter, [wordRule('får')], { settings: { får: 'fejl',
      giver: 'forslag' } })[0]!.severity).toBe('fejl')
  })
  test('a rule with roles sees the blocks of those roles only', () => {
    const rule = wordRule('hjælp')
    const detector: BlockDetector<PhraseFacts> = { ...(rule.detector as BlockDetector<PhraseFacts>),
      roles: ['heading'] }
    expect(run([{ ...rule, detector }])).toEqual(['hjælp 44-49 drop'])
  })
  test('a detector that needs a fact is not called where the block says that it has none', () => {
    let calls = 0
    const facts = smallLetter(['et', 'to'])
    const blocks = facts.blocks.map((placed, index) => ({ ...placed,
      facts: { ...placed.facts, has: (): boolean => index === 1 } }))
    const detect = (): readonly Finding[] => {
      calls++
      return []
    }
    runRules({ ...facts, blocks }, [{ card: smallCard(), detector: { scope: 'block', needs: 'phrases', detect } }])
    expect(calls).toBe(1)
  })
})

describe('a detector that throws', () => {
  const secret = new RangeError('kan ikke læse: Fru Ravnholt, 610180-1234')

  test('gives one message that names the rule, however many blocks it breaks on', () => {
    const broken = runRules(letter, [brokenRule('block', secret)]).filter(({ messageId }) => messageId === intern)
    expect(broken.map(({ rule, data, start }) => [rule, data, start])).toEqual([['knækket', { error: 'RangeError' },
      0]])
  })
  test('gives one in letter scope too', () => {
    expect(run([brokenRule('letter', secret)])).toEqual(['knækket 0-2 drop', 'knækket 0-0 intern'])
  })
  test('does not stop the other rules, nor its own on blocks that are fine', () => {
    const found = run([brokenRule('letter', secret), brokenRule('block', secret), wordRule('giver')])
    expect(found).toContain('giver 18-23 drop')
    expect(found).toContain('knækket 35-37 drop')
  })
  test('leaves no text of the letter in any message, whatever it throws', () => {
    for (const thrown of [secret, 'Fru Ravnholt', { name: 'Fru Ravnholt' }, null, undefined, 610180]) {
      for (const scope of ['block', 'letter'] as const) {
        const said = JSON.stringify(runRules(letter, [brokenRule(scope, thrown)]))
        expect(said).toContain(intern)
        expect(said).not.toMatch(/Ravnholt|610180/)
      }
    }
  })
  test('is no fault of the writer: it never counts, and it is a suggestion at most', () => {
    const broken = runRules(letter, [brokenRule('block', secret)], { settings: { knækket: 'fejl' } })
    expect(broken.find(({ messageId }) => messageId === intern)).toMatchObject({ scored: false, severity: 'forslag',
      fixes: [] })
  })
  test('is one whose facts break when it asks for them', () => {
    const facts = smallLetter(['et'])
    const has = (): boolean => {
      throw secret
    }
    const blocks = facts.blocks.map((placed) => ({ ...placed, facts: { ...placed.facts, has } }))
    const rule = wordRule('et')
    const needy: Rule<PhraseFacts> = { ...rule, detector: { ...(rule.detector as BlockDetector<PhraseFacts>),
      needs: 'words' } }
    expect(run([needy, wordRule('t')], { ...facts, blocks })).toEqual(['et 0-0 intern', 't 1-2 drop'])
  })
})

describe('a memory', () => {
  const rules = [wordRule('hjælp'), wordRule('giver'), brokenRule('block', new Error('x'))]

  test('gives the same messages, and asks the detectors once', () => {
    let calls = 0
    const counting = wordRule('får')
    const detector = counting.detector as BlockDetector<PhraseFacts>
    const detect: typeof detector.detect = (placed) => {
      calls++
      return detector.detect(placed)
    }
    const all = [...rules, { ...counting, detector: { ...detector, detect } }]
    const memory = new RunMemory()
    const first = runRules(letter, all, { memory })
    expect(first).toEqual(runRules(letter, rules.concat(counting)))
    expect(runRules(letter, all, { memory })).toEqual(first)
    expect(calls).toBe(3)
  })
  test('keeps findings by where the block stands, so a changed context is looked at again', () => {
    const rule: Rule<PhraseFacts> = {
      card: smallCard(),
      detector: {
        scope: 'block',
        detect: ({ context }) => (context.section === 'appeal' ? [{ start: 0, end: 2, message: 'drop' }] : []),
      },
    }
    const memory = new RunMemory()
    expect(runRules(letter, [rule], { memory })).toEqual([])
    const moved = { ...letter, blocks: letter.blocks.map((one) => ({ ...one, context: { ...one.context,
      section: 'appeal' as const } })) }
    expect(runRules(moved, [rule], { memory })).toHaveLength(3)
  })
  test('places what it kept where the block stands now', () => {
    const memory = new RunMemory()
    runRules(letter, rules, { memory })
    const last = letter.blocks[1]!
    const block = { ...last.block, start: 100, end: 118 }
    expect(runRules({ ...letter, blocks: [{ ...last, block }] }, [rules[1]!], { memory })).toMatchObject([{ start: 103,
      end: 108 }])
  })
  test('does not mistake one rule\'s findings for another\'s when the settings change', () => {
    const memory = new RunMemory()
    runRules(letter, rules, { memory })
    const settings = { hjælp: 'fra' } as const
    expect(runRules(letter, rules, { memory, settings })).toEqual(runRules(letter, rules, { settings }))
    expect(runRules(letter, rules, { memory })).toEqual(runRules(letter, rules))
  })
})

describe('a finding that the writer has set aside', () => {
  const hjælp = wordRule('hjælp', { stage: 'fast' })
  test('is neither shown nor scored, says where it was set aside, and is asked with its extent', () => {
    const asked: string[] = []
    const messages = createRunner([hjælp])(letter, undefined, (message, extent) => {
      asked.push(`${message.rule} ${extent}`)
      return message.start < 20 ? 'brev' : null
    })
    expect(messages.map(({ shown, scored, data }) => [shown, scored, data['suppressed'] ?? null])).toEqual([
      [false, false, 'brev'], [true, true, null], [true, true, null],
    ])
    expect(asked).toEqual(['hjælp words', 'hjælp words', 'hjælp words'])
  })
  test('lets what lies under it be said', () => {
    const shorter = wordRule('jæl', { stage: 'fast' })
    const shown = (aside: boolean): string[] =>
      createRunner([hjælp, shorter])(letter, undefined, ({ rule }) => (aside && rule === 'hjælp' ? 'brev' : null))
        .filter((message) => message.shown).map(({ rule }) => rule)
    expect([shown(false)[0], shown(true)[0]]).toEqual(['hjælp', 'jæl'])
  })
})

test('a runner that was made once gives what a run gives, letter after letter', () => {
  const rules = [wordRule('hjælp'), brokenRule('block', new Error('x'))]
  const runner = createRunner(rules, { hjælp: 'fejl' })
  const other = smallLetter(['Ingen hjælp her.'])
  for (const facts of [letter, other, letter]) expect(runner(facts)).toEqual(runRules(facts, rules,
    { settings: { hjælp: 'fejl' } }))
})
