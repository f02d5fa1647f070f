import { readText } from '@klarbrev/readers'
import { type BlockKind, type Letter, type Rule } from '@klarbrev/core'
import { createDanish } from '@klarbrev/danish'
import { scoreModel } from '@klarbrev/rules'
import { describe, expect, test } from 'vitest'
import * as engine from './index.ts'
import { dictionary, klarbrev, phrases, untrained } from './klarbrev.fixture.ts'

/** A letter of whole blocks, as a reader would give it. */
function letter(blocks: readonly (readonly [BlockKind, string])[], hints: Letter['hints'] = {}): Letter {
  let text = ''
  const laidOut = blocks.map(([kind, content], group) => {
    const start = text.length
    text += `${content}\n\n`
    return { kind, start, end: start + content.length, level: kind === 'heading' ? 1 : 0, gaps: [], group, indent: 0 }
  })
  return { path: 'prøve.txt', text, blocks: laidOut, hints }
}

const answer = 'Du får ikke hjælp til at flytte. Vi har talt med dig og din læge om det. '
const body =
  'Du bor på anden sal, og der er en elevator i huset. Din læge skriver, at du godt kan gå på trapper. Derfor siger vi nej. ' +
  'Du kan selv skrive dig op til en anden bolig, og det hjælper vi dig gerne med. Ring til mig, hvis du har spørgsmål.'

describe('the public list', () => {
  test('is this', () => {
    expect(Object.keys(engine).sort()).toEqual([
      'changedMessage',
      'checklistOf',
      'commonEnd',
      'commonStart',
      'createKlarbrev',
      'createLinter',
      'criteria',
      'defaultSettings',
      'engineVersion',
      'holdsRule',
      'intern',
      'leastLanguageCertainty',
      'letterKinds',
      'nearest',
      'packRuleData',
      'presets',
      'readRuleData',
      'renderMessage',
      'ruleCards',
      'safeEdits',
      'settingsFile',
      'sidecarOf',
      'sourceOf',
      'versionsOf',
      'wordsOf',
      'writeRemarks',
    ])
  })
})

describe('a letter', () => {
  test('bears the versions of what judged it', () => {
    expect(klarbrev.versions).toEqual({ engine: engine.engineVersion, rules: '2026.1+test', scoreModel: scoreModel.version })
  })
  test('hands the problems of its reader through', () => {
    const problems = [{ code: 'tegn', message: 'Et tegn kunne ikke læses.' }]
    expect(klarbrev.lint(letter([['paragraph', body]]), problems).problems).toEqual(problems)
  })
  test('is of the kind that the writer says it is', () => {
    const result = klarbrev.lint(letter([['paragraph', answer + body]], { kind: 'partshoering' }))
    expect(result).toMatchObject({ kind: 'partshoering', kindConfidence: 1 })
  })
})

describe('a letter is not scored, and says why', () => {
  test.each([
    ['for-kort', letter([['paragraph', 'Vi ringer til dig i morgen.']])],
    ['ulaeselig', letter([])],
    [
      'sprog',
      letter([
        [
          'paragraph',
          'Wir haben Ihren Antrag auf Wohngeld erhalten und geprüft. Leider können wir Ihnen das Geld nicht bewilligen, weil Ihr ' +
            'Einkommen über der Grenze liegt. Sie können gegen diesen Bescheid innerhalb von vier Wochen bei uns Widerspruch einlegen. ' +
            'Bitte schreiben Sie uns einen Brief oder rufen Sie uns an.',
        ],
      ]),
    ],
    [
      'intet-brev',
      letter([
        ...Array.from({ length: 30 }, (): [BlockKind, string] => ['table', 'Husleje for lejligheden i marts måned kroner']),
        ['paragraph', body],
      ]),
    ],
  ] as const)('%s', (reason, one) => {
    expect(klarbrev.lint(one)).toMatchObject({ notScored: reason, score: null, grade: null })
  })
})

describe('settings', () => {
  const text = letter([['paragraph', 'Ansøgningen behandles i henhold til loven. ' + answer + body]])
  const withRules = (settings: Record<string, 'fra' | 'forslag' | 'advarsel' | 'fejl'>): ReturnType<typeof klarbrev.lint> =>
    engine
      .createKlarbrev({ dictionary, ruleData: { version: 'x', phrases, letters: untrained }, settings: { rules: settings } })
      .lint(text)
  test('turn a rule off, or give it another weight', () => {
    expect(klarbrev.lint(text).messages.map((one) => one.rule)).toContain('passiv')
    expect(withRules({ passiv: 'fra' }).messages.map((one) => one.rule)).not.toContain('passiv')
    expect(withRules({ passiv: 'fejl' }).messages.find((one) => one.rule === 'passiv')?.severity).toBe('fejl')
  })
})

describe('a memory', () => {
  test('changes nothing but the work', () => {
    const memory = klarbrev.createMemory()
    const first = letter([['paragraph', answer + body]])
    const second = letter([['paragraph', 'Kære Maja'], ['paragraph', answer + body]])
    klarbrev.lint(first, [], memory)
    const { letter: _, ...kept } = klarbrev.lint(second, [], memory)
    const { letter: __, ...fresh } = klarbrev.lint(second)
    expect(kept).toEqual(fresh)
  })
  test('knows that a paragraph elsewhere has made the letter one that says De', () => {
    const memory = klarbrev.createMemory()
    const appeal = 'Afgørelsen kan påklages til nævnet inden 4 uger.'
    for (const other of ['Du har søgt om en seng.', 'De har søgt om en seng, og Deres seng er gammel.', 'Du har søgt om en seng.']) {
      const { letter: read } = readText(`${other}\n\n${appeal}`, 'brev.txt')
      const { messages } = klarbrev.lint(read, [], memory)
      expect(messages).toEqual(klarbrev.lint(read).messages)
      expect(JSON.stringify(messages)).toContain(other.startsWith('De') ? 'De kan klage over' : 'Du kan klage over')
    }
  })
  test('reads an unchanged block only once', () => {
    let calls = 0
    const counting: Rule = {
      card: { ...klarbrev.rules[0]!.card, id: 'taelle' },
      detector: {
        scope: 'block',
        detect() {
          calls++
          return []
        },
      },
    }
    const linter = engine.createLinter({ language: createDanish({ dictionary }), rules: [counting], model: scoreModel })
    const memory = linter.createMemory()
    const blocks: [BlockKind, string][] = [['paragraph', answer], ['paragraph', body]]
    linter.lint(letter(blocks), [], memory)
    expect(calls).toBe(2)
    linter.lint(letter([...blocks, ['paragraph', 'Ring til os, hvis du har spørgsmål om det.']]), [], memory)
    expect(calls).toBe(3)
  })
})
