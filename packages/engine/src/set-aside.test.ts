import type { Rule } from '@klarbrev/core'
import { createDanish } from '@klarbrev/danish'
import { readText } from '@klarbrev/readers'
import { scoreModel } from '@klarbrev/rules'
import { describe, expect, test } from 'vitest'
import type { AsideFile } from './index.ts'
import { createLinter } from './index.ts'
import { dictionary, klarbrev } from './klarbrev.fixture.ts'

const plain =
  'Du får ikke hjælp til at flytte. Vi har talt med dig og din læge om det. Du bor på anden sal, og der er en elevator.\n'
const more =
  'Din læge skriver, at du godt kan gå på trapper, og derfor siger vi nej. Ring til mig, hvis du har spørgsmål til det.\n'
const passive = 'Ansøgningen behandles i morgen af kommunen, og pengene udbetales.\n'
const remark = '<!-- klarbrev fra: passiv -- sådan står der i loven -->\n'

const lint = (text: string, aside?: AsideFile): ReturnType<typeof klarbrev.lint> => {
  const { letter, problems } = readText(text, 'brev.txt')
  return klarbrev.lint(letter, problems, undefined, aside)
}
const passives = (result: ReturnType<typeof klarbrev.lint>): unknown[] =>
  result.messages
    .filter(({ rule }) => rule === 'passiv')
    .map(({ shown, scored, data }) => [shown, scored, data['suppressed'] ?? null])

describe('a remark before a block', () => {
  const bare = lint(`${plain}\n${passive}\n${more}`)
  const set = lint(`${plain}\n${remark}${passive}\n${more}`)
  test('sets the findings of its rule in that block aside: neither shown nor scored, and still told', () => {
    expect(passives(bare)).toEqual([[true, true, null], [true, true, null]])
    expect(passives(set)).toEqual([[false, false, 'brev'], [false, false, 'brev']])
    expect(set).toMatchObject({ suppressed: 2, problems: [] })
    expect(bare.suppressed).toBe(0)
  })
  test('changes nothing that is counted in the letter, and the score does not fall', () => {
    const counted = ({ measures }: typeof bare): unknown[] => [measures['words'], measures['sentences'], measures['lix']]
    expect(counted(set)).toEqual(counted(bare))
    expect(set.score!.criteria.sprog.score).toBeGreaterThan(bare.score!.criteria.sprog.score)
  })
  test('reaches no further than the block', () => {
    const { messages } = lint(`${plain}\n${remark}${passive}\n${more}\n${passive}`)
    expect(messages.filter(({ rule, shown }) => rule === 'passiv' && shown)).toHaveLength(2)
  })
  test('takes a whole list, for its items stand together', () => {
    const list = '- pengene udbetales\n- ansøgningen behandles\n'
    expect(lint(`${plain}\n${more}\n${remark}${list}`)).toMatchObject({ suppressed: 2, problems: [] })
  })
  test('leaves other rules alone', () => {
    const other = lint(`${plain}\n${remark}Såfremt ansøgningen behandles, ringer vi.\n\n${more}`)
    expect(other.messages.find(({ rule }) => rule === 'papirord')).toMatchObject({ shown: true })
  })
})

test('a finding about the whole letter is set aside by a remark anywhere', () => {
  const missing: Rule = {
    card: { ...klarbrev.rules[0]!.card, id: 'mangler', extent: 'letter' },
    detector: { scope: 'letter', detect: () => [{ start: 0, end: 0, message: 'drop' }] },
  }
  const linter = createLinter({ language: createDanish({ dictionary }), rules: [missing], model: scoreModel })
  const of = (text: string): unknown[] => {
    const { messages, problems } = linter.lint(readText(text, 'brev.txt').letter)
    return [messages[0]!.shown, problems]
  }
  expect(of(`${plain}\n${more}`)).toEqual([true, []])
  expect(of(`${plain}\n<!-- klarbrev fra: mangler -- retten har bedt om det -->\n${more}`)).toEqual([false, []])
})

describe('a remark that cannot be used is told with its line and what to do', () => {
  const told = (comment: string, block = passive): string[] =>
    lint(`${plain}\n${comment}\n${block}\n${more}`).problems.map(({ code, message }) => `${code}: ${message}`)
  test.each([
    ['<!-- klarbrev fra: passiv -->', /^kommentar: Linje 3: Skriv, hvorfor .*<!-- klarbrev fra: passiv -- din grund -->$/],
    ['<!-- klarbrev fra: passiv -- ! -->', /Skriv, hvorfor/],
    ['<!-- klarbrev fra: passiv fordi -->', /Skriv, hvorfor/],
    ['<!-- klarbrev fra: pasiv -- grund -->', /Linje 3: Reglen ”pasiv” findes ikke\. Mente du passiv\?$/],
    ['<!-- klarbrev fra: noget-andet -- grund -->', /findes ikke\. Se alle regler: klarbrev regler$/],
    ['<!-- klarbrev -->', /kan ikke læses\. Skriv den sådan/],
    ['<!-- klarbrev fra: -- grund -->', /kan ikke læses\. Skriv den sådan/],
    ['<!-- klarbrev til: passiv -- grund -->', /kan ikke læses\. Skriv den sådan/],
    ['<!-- klarbrev fra: kliche -- grund -->', /Linje 3: kliche finder ikke noget i det næste afsnit\. Slet/],
    ['<!-- klarbrev fra: passiv -- grund', /Linje 3: Kommentaren skal slutte med -->/],
    [`<!-- klarbrev fra: passiv -- ${'grund '.repeat(500)} -->`, /Linje 3: Kommentaren skal slutte med --> og være kort/],
  ])('%s', (comment, expected) => {
    const problems = told(comment)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(expected)
  })
  test('and sets nothing aside', () => {
    expect(lint(`${plain}\n<!-- klarbrev fra: passiv -->\n${passive}\n${more}`).suppressed).toBe(0)
  })
  test('the second of two alike sets nothing aside', () => {
    expect(told(`${remark}${remark}`)).toEqual([expect.stringMatching(/Linje 4: passiv finder ikke noget/)])
  })
  test('at the end of the letter there is no block to come', () => {
    expect(lint(`${plain}\n${passive}\n${more}\n${remark}`).problems).toHaveLength(1)
  })
  test('a letter in another language is not linted, so nothing is said of its remarks', () => {
    const german = 'Wir haben Ihren Antrag erhalten und geprüft. Leider können wir Ihnen das Geld nicht bewilligen. '
    expect(lint(`${remark}${german.repeat(6)}`).problems).toEqual([])
  })
})

describe('the file beside the letter', () => {
  const text = `${plain}\n${passive}\n${more}`
  const file = (...entries: readonly (readonly [string, string])[]): AsideFile => ({
    path: 'brev.txt.klarbrev.yaml',
    entries: entries.map(([rule, hash], index) => ({ rule, hash, line: index + 2 })),
    hash: (rule, words) => `${rule}=${words}`,
  })
  test('sets aside by rule and hash of the words', () => {
    const result = lint(text, file(['passiv', 'passiv=udbetales']))
    expect(passives(result)).toEqual([[true, true, null], [false, false, 'sidefil']])
    expect(result).toMatchObject({ suppressed: 1, problems: [] })
  })
  test('tells of a rule that is not there, and of words that are not found any more', () => {
    const { problems } = lint(text, file(['pasiv', 'x'], ['passiv', 'passiv=afslås']))
    expect(problems.map(({ message }) => message)).toEqual([
      'brev.txt.klarbrev.yaml, linje 2: Reglen ”pasiv” findes ikke. Mente du passiv?',
      'brev.txt.klarbrev.yaml, linje 3: passiv finder ikke længere de ord. Slet linjerne om fundet.',
    ])
  })
})

test('with a memory a remark that comes and goes gives what a fresh lint gives', () => {
  const memory = klarbrev.createMemory()
  for (const text of [`${plain}\n${passive}`, `${plain}\n${remark}${passive}`, `${plain}\n${passive}`]) {
    const { letter } = readText(text, 'brev.txt')
    expect(klarbrev.lint(letter, [], memory)).toEqual(klarbrev.lint(letter))
  }
})
