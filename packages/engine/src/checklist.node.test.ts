import { readLetter } from '@klarbrev/readers'
import { describe, expect, test } from 'vitest'
import { klarbrev } from '../../../test/product.ts'
import type { Checked } from './checklist.ts'
import { checklistOf } from './checklist.ts'
import { ruleCards } from './klarbrev.ts'

const cards = new Map(ruleCards.map((card) => [card.id, card]))
const body = `Vi giver dig ikke hjælp til rengøring. Du kan selv gøre rent, og derfor opfylder du ikke kravet i loven. Vi har
lagt vægt på det, som din læge har skrevet til os om dit helbred og om din hverdag i hjemmet siden foråret.`

function check(kind: string, text: string, off: readonly string[] = []): readonly Checked[] {
  const { letter } = readLetter(new TextEncoder().encode(`---\nbrevtype: ${kind}\n---\nKære Anna\n\n${text}\n`), 'a.md')
  const result = klarbrev.lint(letter)
  return checklistOf({ ...result, active: new Set([...result.active].filter((id) => !off.includes(id))) }, cards)
}

describe('the checklist of a letter', () => {
  test('says for each thing that is asked of its kind whether it is missing', () => {
    const bare = new Map(check('afslag', body).map(({ rule, missing }) => [rule, missing]))
    expect(bare.get('tjek-klagevejledning')).toBe(true)
    expect(bare.get('tjek-begrundelse')).toBe(false)
    expect(bare.has('tjek-svartid')).toBe(false)
    const appeal = 'Du kan klage til Ankestyrelsen. Send klagen til os inden fire uger, så ser vi på sagen igen.'
    const whole = new Map(check('afslag', `${body}\n\n${appeal}`).map(({ rule, missing }) => [rule, missing]))
    expect(whole.get('tjek-klagevejledning')).toBe(false)
  })
  test('does not hold what is switched off, and is empty where nothing is asked', () => {
    const rules = check('afslag', body, ['tjek-klagevejledning']).map(({ rule }) => rule)
    expect(rules).not.toContain('tjek-klagevejledning')
    expect(rules.length).toBeGreaterThan(2)
    expect(check('orientering', body)).toEqual([])
  })
  test('every rule of law says the kinds that it asks', () => {
    const law = ruleCards.filter(({ category }) => category === 'jura')
    expect(law.length).toBeGreaterThan(5)
    expect(law.filter(({ kinds }) => kinds === undefined || kinds.length === 0)).toEqual([])
  })
})
