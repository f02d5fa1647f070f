import { readdirSync, readFileSync } from 'node:fs'
import { leastSureKind } from '@klarbrev/core'
import { readLetter } from '@klarbrev/readers'
import { describe, expect, test } from 'vitest'
import { klarbrev } from './product.ts'

interface Listed {
  readonly file: string
  readonly kind: string
}

/** The letters of a half of the corpus with the kind that its manifest gives. */
function lettersOf(half: URL): readonly Listed[] {
  const lines = readFileSync(new URL('manifest.csv', half), 'utf8').trim().split('\n')
  const kindAt = lines[0]!.split(';').indexOf('brevtype')
  return lines.slice(1).map((line) => ({ file: line.split(';')[0]!, kind: line.split(';')[kindAt]! }))
}

/** How often the checklist speaks up in letters of these kinds; only numbers leave this function. */
function countFindings(half: URL, kinds: readonly string[], rules: (id: string) => boolean): { letters: number; findings: number } {
  const letters = lettersOf(half).filter(({ kind }) => kinds.includes(kind))
  let findings = 0
  for (const { file } of letters) {
    const { letter } = readLetter(readFileSync(new URL(file, half)), file)
    findings += klarbrev.lint(letter).messages.filter((message) => message.category === 'jura' && rules(message.rule)).length
  }
  return { letters: letters.length, findings }
}

const open = new URL('../corpus/', import.meta.url)
const closed = new URL('../corpus/test/', import.meta.url)

/** Letters for which nothing is asked that the checklist looks for: a word there makes people switch it off. */
const unasked = ['partshoering', 'bevilling', 'orientering']

describe('the checklist', () => {
  test.each([
    ['open half', open],
    ['closed half', closed],
  ])('is silent in hearings, full grants and information, %s', (_, half) => {
    const { letters, findings } = countFindings(half, unasked, () => true)
    expect(letters).toBeGreaterThan(10)
    expect(findings).toBe(0)
  })
  test.each([
    ['open half', open],
    ['closed half', closed],
  ])('asks for appeal guidance, reasons and statute only in decisions, %s', (_, half) => {
    const others = ['anmodning', 'indkaldelse', 'kvittering', 'svar', ...unasked]
    const decisive = ['tjek-klagevejledning', 'tjek-klagefrist', 'tjek-klagemodtager', 'tjek-begrundelse', 'tjek-hjemmel']
    const { letters, findings } = countFindings(half, others, (id) => decisive.includes(id))
    expect(letters).toBeGreaterThan(20)
    expect(findings).toBe(0)
  })
  test('never counts in the grade', () => {
    for (const name of readdirSync(new URL('letters/', open))) {
      const { letter } = readLetter(readFileSync(new URL(`letters/${name}`, open)), name)
      for (const message of klarbrev.lint(letter).messages) {
        if (['jura', 'stavning', 'persondata'].includes(message.category)) expect(message.scored).toBe(false)
      }
    }
  })
})

describe('what is taken out of a refusal is missed', () => {
  const decided = ['afslag', 'delvis', 'standsning']
  /** The open refusals whose guidance stands in paragraphs of its own. */
  const refusals = lettersOf(open).filter(({ kind }) => decided.includes(kind))
  test('appeal guidance', () => {
    let cut = 0
    let missed = 0
    for (const { file, kind } of refusals) {
      const text = readFileSync(new URL(file, open), 'utf8')
      const without = text
        .split(/\n\s*\n/)
        .filter((paragraph) => !/klag|anke|domstol|søgsmål|indbring|rekurs|byret|tilsyn|uenig/i.test(paragraph))
        .join('\n\n')
      if (without === text) continue
      const { letter } = readLetter(new TextEncoder().encode(without), file)
      const { messages } = klarbrev.lint({ ...letter, hints: { ...letter.hints, kind } })
      cut++
      if (messages.some(({ rule }) => rule === 'tjek-klagevejledning')) missed++
    }
    expect(cut).toBeGreaterThanOrEqual(15)
    expect(missed / cut).toBeGreaterThanOrEqual(0.9)
  })
})

test('the page and the extension say that a kind is unsure where the checklist keeps silent', () => {
  for (const path of ['packages/web/src/checklist.ts', 'extension/src/grade-page.ts']) {
    const source = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
    expect([path, Number(/const leastSure = ([\d.]+)/.exec(source)?.[1])]).toEqual([path, leastSureKind])
  }
})
