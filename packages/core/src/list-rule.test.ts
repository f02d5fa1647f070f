import { describe, expect, test } from 'vitest'
import type { SmallBlock } from './small-letter.fixture.ts'
import { smallCard, smallLetter } from './small-letter.fixture.ts'
import type { WordClass } from './language.ts'
import { defineListRule, inflectEntries, type ListScope } from './list-rule.ts'
import type { PhraseEntry } from './rule.ts'
import { runRules } from './run.ts'

/** Forms by lemma and class, in fixed places; '' where a lemma lacks the form. */
const forms: Readonly<Record<string, readonly string[]>> = {
  'fremsende/v': ['fremsende', 'fremsender', 'fremsendte', 'fremsendt'],
  'sende/v': ['sende', 'sender', 'sendte', 'sendt'],
  'burde/v': ['burde', 'bør', 'burde', 'burdet'],
  'skulle/v': ['skulle', 'skal', 'skulle', 'skullet'],
  'gå/v': ['gå', 'går', '', 'gået'],
  'svar/n': ['svar', 'svaret', 'svar', 'svarene'],
}
const language = {
  inflect: (lemma: string, wordClass: WordClass): readonly string[] => forms[`${lemma}/${wordClass}`] ?? [lemma],
}

function entry(find: string, use: readonly string[] = [], more: Partial<PhraseEntry> = {}): PhraseEntry {
  return { find, use, strength: 'A', source: 'prøve', ...more }
}

/** The written forms of one entry, each as `words = replacement`. */
function written(find: string, use: readonly string[] = []): readonly string[] {
  return inflectEntries('regel', [entry(find, use)],
    language).map((one) => `${one.words.join(' ')} = ${one.use!.join(' / ')}`)
}

describe('inflection', () => {
  test('plain words match that form and nothing else', () => {
    expect(written('i henhold til', ['efter'])).toEqual(['i henhold til = efter'])
  })
  test('a slot gives every form of the lemma, the replacement inflected alike', () => {
    expect(written('fremsende/v', ['sende/v'])).toEqual([
      'fremsende = sende', 'fremsender = sender', 'fremsendte = sendte', 'fremsendt = sendt',
    ])
  })
  test('what explains instead of replacing stands as it is beside every form', () => {
    expect(written('svar/n', ['=det, vi siger'])).toEqual(['svar = det, vi siger', 'svaret = det, vi siger', 'svarene = det, vi siger'])
    expect(written('for resten', ['=i øvrigt'])).toEqual(['for resten = i øvrigt'])
  })
  test('a slot may stand inside a longer phrase, and so may that of the replacement', () => {
    expect(written('vi fremsende/v hermed', ['her sende/v vi'])[1]).toBe('vi fremsender hermed = her sender vi')
  })
  test('two forms that are written alike make one phrase, with the replacement of the first place', () => {
    expect(written('burde/v', ['skulle/v'])).toEqual(['burde = skulle', 'bør = skal', 'burdet = skullet'])
  })
  test('a replacement that lacks the form falls away instead of being wrong', () => {
    expect(written('fremsende/v', ['gå/v', 'sende/v'])[2]).toBe('fremsendte =  / sendte')
  })
  test('a replacement without a slot fits the lemma only', () => {
    expect(written('fremsende/v', ['mod'])).toEqual(['fremsende = mod', 'fremsender = ', 'fremsendte = ',
      'fremsendt = '])
  })
  test('a form that the lemma lacks makes no phrase', () => {
    expect(written('gå/v')).toEqual(['gå = ', 'går = ', 'gået = '])
  })
  test('a lemma that the language does not know is kept as it is written', () => {
    expect(written('blorpe/v', ['sende/v'])).toEqual(['blorpe = sende'])
  })
  test('a slash inside a word is no slot', () => {
    expect(written('og/eller', ['hvis/når'])).toEqual(['og/eller = hvis/når'])
  })
  test('a leading ^ asks for the start of a sentence and is no part of the word', () => {
    const [first] = inflectEntries('regel', [entry('^hermed')], language)
    expect([first!.words, first!.atStart]).toEqual([['hermed'], true])
  })
  test('contexts in which an entry is right are inflected too, sections are not phrases', () => {
    const patterns = inflectEntries('regel', [entry('x'), entry('svar', [], { not: ['fremsende/v svar', '@rules'] })],
      language)
    expect(patterns.filter((one) => one.allows).map((one) => `${one.entry} ${one.words.join(' ')}`)).toEqual([
      '1 fremsende svar', '1 fremsender svar', '1 fremsendte svar', '1 fremsendt svar',
    ])
  })
})

/** What a list finds in blocks: each message as `words -> replacements (message id)`. */
function find(entries: readonly PhraseEntry[], blocks: readonly (string | SmallBlock)[],
  scope?: ListScope): readonly string[] {
  const facts = smallLetter(blocks, inflectEntries('regel', entries, language))
  return runRules(facts, [defineListRule(smallCard(), entries, scope)]).map((one) => {
    const fixes = one.fixes.map(({ edits }) => edits.map(({ text }) => text).join('+')).join(' / ')
    return `${facts.letter.text.slice(one.start, one.end)} -> ${fixes} (${one.messageId})`
  })
}

describe('findings', () => {
  test('stand at the words and offer the replacement as an edit of them', () => {
    const facts = smallLetter(['Svar os', 'du kan såfremt'], inflectEntries('regel', [entry('såfremt', ['hvis'])],
      language))
    const [one] = runRules(facts, [defineListRule(smallCard(), [entry('såfremt', ['hvis'])])])
    expect([one!.start, one!.end]).toEqual([16, 23])
    expect(one!.fixes).toEqual([{ title: 'Skriv ”hvis”', edits: [{ start: 16, end: 23, text: 'hvis' }], safe: false }])
    expect([one!.data, one!.noFix]).toEqual([{ found: 'såfremt', use: 'hvis' }, null])
  })
  test('take over the capital of the word they replace', () => {
    expect(find([entry('såfremt', ['hvis'])], ['Såfremt du vil'])).toEqual(['Såfremt -> Hvis (use)'])
  })
  test('name several replacements, the best first', () => {
    expect(find([entry('såfremt', ['hvis', 'når'])], ['det såfremt'])).toEqual(['såfremt -> hvis / når (use)'])
  })
  test('say that a phrase may be left out where nothing is to be written instead', () => {
    expect(find([entry('hermed')], ['vi svarer hermed'])).toEqual(['hermed ->  (drop)'])
  })
  test('show a phrase that is wrapped over two lines with a plain space', () => {
    const entries = [entry('i henhold til', ['efter'])]
    const facts = smallLetter(['loven i henhold\n  til den'], inflectEntries('regel', entries, language))
    expect(runRules(facts, [defineListRule(smallCard(), entries)])[0]!.data['found']).toBe('i henhold til')
  })
  // With a gap the words to replace lie apart, and what stands between them would be lost.
  test('with a gap have no edit but a reason', () => {
    const entries = [entry('tage … op', ['nævne'])]
    const facts = smallLetter(['vi tager tage det op'], inflectEntries('regel', entries, language))
    const [one] = runRules(facts, [defineListRule(smallCard(), entries)])
    expect([one!.fixes, one!.noFix, one!.messageId]).toEqual([[], 'delt', 'use'])
  })
  test('are of entries that are wrong everywhere, unless the rule asks for others', () => {
    const entries = (['A', 'B', 'C'] as const).map((strength) => entry(strength.toLowerCase(), ['x'], { strength }))
    expect(find(entries, ['a b c'])).toEqual(['a -> x (use)'])
    expect(find(entries, ['a b c'], { strengths: ['B', 'C'] })).toEqual(['b -> x (use)', 'c -> x (use)'])
  })
  test('belong to the rule whose list they are from', () => {
    const facts = smallLetter(['samt'], inflectEntries('anden', [entry('samt')], language))
    expect(runRules(facts, [defineListRule(smallCard(), [entry('samt')])])).toEqual([])
  })
})

describe('what is left alone', () => {
  const list = [entry('alene', ['kun'], { not: ['bor alene', '@rules'] }), entry('samt', ['og'])]
  test('a phrase inside a context that allows it, and only that one', () => {
    expect(find(list, ['du bor alene og får alene hjælp'])).toEqual(['alene -> kun (use)'])
  })
  test('a context of another entry allows nothing', () => {
    const alone = entry('alene', ['kun'], { not: ['helt alene'] })
    expect(find([alone, entry('x', [], { not: ['bor alene'] })],
      ['du bor alene'])).toEqual(['alene -> kun (use)'])
  })
  test('a context must hold the whole phrase', () => {
    expect(find([entry('alene med dig', ['kun'], { not: ['bor alene'] })], ['du bor alene med dig'])).toHaveLength(1)
  })
  test('a section in which the entry is right', () => {
    expect(find(list, [{ text: 'alene samt', section: 'rules' }])).toEqual(['samt -> og (use)'])
  })
  test('words that somebody else has said', () => {
    expect(find(list, ['loven siger ”samt” og vi samt du'])).toEqual(['samt -> og (use)'])
  })
  test('blocks that are not running text, unless the rule asks for them', () => {
    const blocks: readonly SmallBlock[] = [
      { text: 'samt et', role: 'heading' }, { text: 'samt to', role: 'listItem' }, { text: 'samt tre',
        role: 'quotedLaw' },
    ]
    expect(find(list, blocks)).toHaveLength(1)
    expect(find(list, blocks, { roles: ['heading', 'quotedLaw'] })).toHaveLength(2)
  })
  test('sections that the rule as a whole keeps out of', () => {
    const blocks = ['samt', { text: 'samt', section: 'appeal' } as const]
    expect(find(list, blocks, { notSections: ['appeal'] })).toHaveLength(1)
  })
})
