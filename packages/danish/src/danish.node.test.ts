import { BlockMemory, compilePhrases, inflectEntries, type Letter, measure } from '@klarbrev/core'
import { readDictionary } from '@klarbrev/dictionary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDanish } from './danish.ts'
import type { DanishLetter } from './letter/danish-letter.ts'
import type { DanishBlock } from './facts/block.ts'
import { buildLetter, buildParagraph } from './letter/built-letter.fixture.ts'
import { cueLists } from './letter/cue-phrases.ts'
import { readTrained } from './letter/trained.fixture.ts'

const dictionary = readDictionary()
const plain = createDanish({ dictionary })
const phrases = compilePhrases(cueLists.flatMap(({ rule, entries }) => inflectEntries(rule, entries, plain)))
const letters = readTrained()
const danish = createDanish({ dictionary, phrases, letters })

describe('word counts and LIX', () => {
  /** Words, long words and sentences of a letter's running text. */
  const counts = (notation: string): readonly unknown[] => {
    const { words, longWords, sentences } = measure(danish.analyse(buildLetter(notation)), [])
    return [words, longWords, sentences]
  }
  test('count body and list items', () => {
    expect(counts(`
      Du får hjælp til din husleje. Vi betaler den fra 1. maj.
      -> din indkomst er lav
      -> du bor alene med to børn`)).toEqual([21, 3, 4])
  })
  test('leave out letterhead, address, headings, tables, signature, appendix and quoted law', () => {
    expect(counts(`
      => Nørreby Kommune
      => Rådhusgade 12
      => 4000 Nørreby

      #> Du får hjælp til huslejen
      => Kære Ida
      Vi giver dig hjælp til din husleje fra den første maj og frem.
      |> Husleje        6.000 kr.
      ”Kommunen kan give hjælp til den, der ikke selv kan betale det hele.”
      => Venlig hilsen
      => Bo Ek
      #> Bilag
      Her kan du læse om, hvordan vi passer på dine oplysninger i sagen.`)).toEqual([13, 1, 1])
  })
  test('take a word to be what is written with a letter in it', () => {
    const text = 'Efter § 112, stk. 1, nr. 2, får du 500 kr. fra kl. 10 den 3. maj 2025 på tlf. 12 34 56 78.'
    expect(counts(text)).toEqual([12, 0, 1])
  })
  // 12 words in 2 sentences are 6 a sentence; 3 of 12 are long: 25 percent.
  test('give the LIX of the definition', () => {
    const text = 'Du får hjælp, fordi indkomsten er lav. Vi betaler huslejen hver måned.'
    expect(measure(danish.analyse(buildParagraph(text)), [])['lix']).toBeCloseTo(12 / 2 + (100 * 3) / 12, 10)
  })
  test('do not hang on how words are broken or joined', () => {
    const [whole, broken] = ['Din registrering er færdig, og afgørelsen kommer nu.',
      'Din registre-\nring er færdig, og afgø\u00adrelsen kommer\u00a0nu.']
      .map((text) => measure(danish.analyse(buildParagraph(text!)), []))
    expect([broken!['words'], broken!['longWords'], broken!['lix']]).toEqual([whole!['words'], whole!['longWords'],
      whole!['lix']])
  })
})

describe('statistics', () => {
  const statistics = (notation: string): DanishLetter['statistics'] => danish.analyse(buildLetter(notation)).statistics

  test('count forms of address and passives of running text', () => {
    expect(statistics(`
      #> Du og kommunen skal betales
      Du får hjælp, og din sag behandles nu. Vi skriver til dig, når vi har set på den. Kommunen siger
      + nej. Det kan man ikke klage over.
      Pengene bliver sendt i maj, og det er aftalt, at huslejen betales af os, fordi De er syg.`)).toMatchObject({
      du: 3, vi: 3, thirdSender: 1, man: 1, de: 1, readerAddressed: 'often', senderNamed: 'often', sPassives: 2, blivePassives: 1, vaerePassives: 1,
    })
  })
  test('say whether the reader is spoken to, and whether nobody seems to be writing', () => {
    expect(statistics('Ansøgningen behandles af kommunen efter reglerne i loven, og den afgøres i maj.')).toMatchObject({ du: 0,
      readerAddressed: 'never', senderNamed: 'never' })
    // News that is plainly told keeps nobody out.
    expect(statistics('Birgit går på pension i maj. Fra den 1. juni passer Ida køkkenet, og maden bliver den samme.')).toMatchObject({ du: 0, readerAddressed: 'often' })
    expect(statistics('Ansøger har søgt om en seng i maj.')).toMatchObject({ readerAddressed: 'never' })
    expect(statistics('De bedes sende skemaet, og det er besluttet, at sagen lukkes.')).toMatchObject({ readerAddressed: 'often', saysOnlyDe: 'yes' })
    // Once in a long text is rarely; in a short one it is what there is room for. A title and a request speak to the reader too.
    const report = 'Nævnet har i denne tid læst rapporten om havnen, og svaret er skrevet til ministeriet om sagen. '.repeat(5)
    expect(statistics(`${report}Nu kan du få svar.`)).toMatchObject({ readerAddressed: 'rarely', saysOnlyDe: 'no' })
    expect(statistics('Nævnet har læst rapporten, så nu kan du få svar.')).toMatchObject({ readerAddressed: 'often' })
    expect(statistics('#> Du skal rydde sneen\nSneen ligger på stien.')).toMatchObject({ readerAddressed: 'often', du: 0 })
    expect(statistics('Send skemaet til nævnet.')).toMatchObject({ readerAddressed: 'often', du: 0 })
    expect(statistics('Du får en seng, og du kan hente den.')).toMatchObject({ senderNamed: 'often' })
    expect(statistics('Det er besluttet, at sagen lukkes. Den blev åbnet i maj, og den er nu afsluttet, siger vi.')).toMatchObject({
      senderNamed: 'often' })
  })
  test('tell statute references apart by where they stand', () => {
    expect(statistics(`
      #> Dit brev
      Vi har set på § 81 og på § 82 i sagen om din ansøgning om en ny cykel. Du får ikke hjælp til at købe en ny cykel.
      Det følger af § 10, som vi har brugt.
      #> Regler
      Vi har brugt § 112 i din sag. Vi har også set på § 113, som vi har skrevet om her.`)).toMatchObject({
      statuteRefs: 5, statuteRefsRunning: 3, statuteRefsBeforeMain: 2,
    })
  })
  test('hold numbers and codes and none of the letter\'s words', () => {
    const found = statistics('Fru Ravnholt får afslag på sin ansøgning om en ny kørestol.')
    expect(JSON.stringify(found)).not.toMatch(/Ravnholt|kørestol/)
  })
})

/** All that an analysis says, in a shape in which two can be compared. */
function digest(facts: DanishLetter): unknown {
  const { letter: _, lexicon: _lexicon, spelling: _spelling, blocks, ...rest } = facts
  return {
    ...rest,
    blocks: blocks.map(({ block, facts: one, context }) => ({
      block,
      context,
      tokens: Array.from({ length: one.to - one.from }, (_row, at) => {
        const row = one.from + at
        const { start, end, kind, flags } = one.tokens
        return [start[row], end[row], kind[row], flags[row], one.wordAt(row), one.tagsAt(row)].join(' ')
      }),
      sentences: one.sentences.map((row) => row - one.from),
      words: [one.words, one.longWords],
      passives: one.passives().map(({ form, start, end, expletive }) => [form, start, end, expletive]),
      refs: one.statuteRefs().map(({ form, start, end }) => [form, start, end]),
      forms: one.addressForms().map(({ kind, start, end }) => [kind, start, end]),
      phrases: one.phrases().map(({ pattern, from, to }) => [pattern.rule, pattern.entry, from - one.from,
        to - one.from]),
    })),
  }
}

describe('with a memory', () => {
  const pieces = [
    '#> Du får ikke hjælp', '#> Klagevejledning', '#> Regler', 'Vi giver dig ikke hjælp til en ny bil.',
      'Du får 500 kr. om måneden fra 1. maj.',
    'Din ansøgning behandles i maj, jf. § 112, stk. 1, i serviceloven.',
      'Du kan klage inden 4 uger. Nævnet ser på klagen.', '-> din lønseddel',
    '-> et brev fra din læge', '=> Kære Ida', '=> Venlig hilsen', '=> Bo Ek', '|> Husleje   500 kr.',
      '§ 5. Kommunen kan give hjælp.', '"> Citat.',
    'Blev sagen afgjort? Det er oplyst, at De bedes svare.',
  ]
  const anyLetter = fc.array(fc.constantFrom(...pieces), { maxLength: 12 })
  const edit = fc.record({ at: fc.nat(12), remove: fc.nat(2), insert: fc.array(fc.constantFrom(...pieces),
    { maxLength: 2 }) })
  const built = (lines: readonly string[]): Letter => buildLetter(lines.join('\n') || '=> .')

  test('an analysis after any edits says what an analysis without says', () => {
    fc.assert(
      fc.property(anyLetter, fc.array(edit, { minLength: 1, maxLength: 5 }), (first, edits) => {
        const memory = new BlockMemory<DanishBlock>()
        let lines: readonly string[] = first
        for (const change of [undefined, ...edits]) {
          if (change) lines = lines.toSpliced(change.at, change.remove, ...change.insert)
          const letter = built(lines)
          expect(digest(danish.analyse(letter, memory))).toEqual(digest(danish.analyse(letter)))
        }
      }),
      { numRuns: 100 },
    )
  })
  test('a block that did not change keeps its facts, also when text before it grows', () => {
    const memory = new BlockMemory<DanishBlock>()
    const before = danish.analyse(built([pieces[3]!, pieces[5]!]), memory)
    const after = danish.analyse(built([pieces[4]!, pieces[3]!, pieces[5]!]), memory)
    expect(after.blocks[2]!.facts).toBe(before.blocks[1]!.facts)
    expect(after.blocks[2]!.block.start).toBeGreaterThan(before.blocks[1]!.block.start)
  })
  test('facts of a block give its own words also after the letter around it has changed', () => {
    const memory = new BlockMemory<DanishBlock>()
    danish.analyse(built([pieces[3]!]), memory)
    const { facts } = danish.analyse(built([pieces[0]!, pieces[3]!]), memory).blocks[1]!
    expect(facts.textOf(facts.from, facts.to)).toBe(pieces[3])
    expect(facts.source.slice(facts.base, facts.base + facts.length)).toBe(pieces[3])
  })
  test('blocks that are gone are forgotten', () => {
    const memory = new BlockMemory<DanishBlock>()
    for (const piece of pieces) danish.analyse(built([piece]), memory)
    expect(memory.size).toBe(1)
  })
  test('equal words in blocks of two kinds are two blocks', () => {
    const memory = new BlockMemory<DanishBlock>()
    const letter = built(['#> Regler', 'Regler'])
    expect(digest(danish.analyse(letter, memory))).toEqual(digest(danish.analyse(letter)))
  })
})

describe('an analysis', () => {
  test('does not hang on the letters before it', () => {
    const letter = built3()
    const first = digest(createDanish({ dictionary, phrases, letters }).analyse(letter))
    for (const word of ['kørestol', 'kørestolen',
      'stol']) danish.analyse(buildParagraph(`Et andet brev om ${word} og hjælp.`))
    expect(digest(danish.analyse(letter))).toEqual(first)
  })
  test('of any text never fails and never changes it', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem())
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (parts) => {
        const notation = parts.map((part) => part.replace(/[\r\n]/g, ' ')).join('\n')
        const letter = buildLetter(notation)
        const text = `${letter.text}`
        const facts = danish.analyse(letter)
        digest(facts)
        expect(facts.letter.text).toBe(text)
        expect(facts.languageCertainty).toBeGreaterThanOrEqual(0)
        expect(facts.languageCertainty).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })
  test('refuses bytes that are no dictionary', () => {
    expect(() => createDanish({ dictionary: new Uint8Array(400) })).toThrow()
  })
})

function built3(): Letter {
  return buildLetter(`
    #> Du får ikke hjælp til en ny kørestol
    Kære Ida
    Vi giver dig ikke hjælp. Din kørestol behandles som et hjælpemiddel efter servicelovens § 112.`)
}
