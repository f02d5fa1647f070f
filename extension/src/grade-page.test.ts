import { describe, expect, test } from 'vitest'
import { gradePage } from './grade-page.ts'
import type { GradePage } from './grade-page.ts'
import type { ScoreAnswer } from './score.ts'
import { textsIn } from './texts.ts'

const nasty = `<img src=x onerror="alert(1)">'&`
const score: ScoreAnswer = {
  score: 78.46,
  grade: 'B',
  notScored: null,
  criteria: {
    hovedbudskab: { score: 90 }, paragraffer: { score: 85.4 }, sprog: { score: 66 }, tiltale: { score: 80 },
  },
  gates: ['sent-hovedbudskab'],
  next: [{ rule: 'passiv', gain: 4.1 }],
  kind: 'afslag',
  kindConfidence: 1,
  checklist: [{ rule: 'tjek-frist', missing: true }, { rule: 'tjek-kontakt', missing: false }],
}
const rules = {
  passiv: { title: 'Passiv', category: 'sprog', isOfWords: true, what: '', how: 'Skriv, hvem der handler.' },
  'sent-hovedbudskab': { title: 'Sent hovedbudskab', category: 'hovedbudskab', isOfWords: true, what: '', how: '' },
  'tjek-frist': { title: 'Tjek, om fristen er der', category: 'jura', isOfWords: true, what: '', how: 'Skriv en dato.' },
  'tjek-kontakt': { title: 'Tjek kontakten', category: 'jura', isOfWords: true, what: '', how: 'Skriv et nummer.' },
} as const
const page: GradePage = {
  name: 'afslag.txt', score, found: new Set(['passiv']), rules, texts: textsIn('da'), nonce: 'abc',
}

describe('the page with the grade', () => {
  test('says grade, criteria, what lifts, and what the law asks', () => {
    const html = gradePage(page)
    expect(html).toContain('<span class="grade">B</span> Næsten til at forstå')
    expect(html).toContain('78 af 100')
    expect(html).toContain('aria-label="Sprog"')
    expect(html).toContain('+4,1 point')
    expect(html).toContain('Karakteren kan ikke blive A, før du har rettet: sent hovedbudskab.')
    expect(html).toMatch(/Mangler måske:<\/strong> om fristen er der<br>Skriv en dato\./)
    expect(html).toMatch(/på plads: kontakten<\/li>/)
  })
  test('leads only to findings that are shown', () => {
    expect(gradePage(page).match(/command:klarbrev\.visRegel/g)).toHaveLength(1)
    expect(gradePage({ ...page, found: new Set() })).not.toContain('visRegel')
  })
  test('escapes every word, and allows nothing but its own style sheet', () => {
    const bad = { title: nasty, category: 'sprog', isOfWords: true, what: nasty, how: nasty } as const
    const html = gradePage({ ...page, name: nasty, rules: { passiv: bad, 'sent-hovedbudskab': bad, 'tjek-frist': bad } })
    expect(html).not.toContain('<img')
    expect(html).toContain(`content="default-src 'none'; style-src 'nonce-abc'"`)
    expect(html).not.toMatch(/<script| style="| on\w+="/)
  })
  test('asks for the kind where it is too unsure for a list, and says so where the law asks nothing', () => {
    const unsure = gradePage({ ...page, score: { ...score, kindConfidence: 0.82, checklist: [] } })
    expect(unsure).toContain('Klarbrev er ikke sikker på, hvad det er for et brev.')
    expect(unsure).not.toContain('ingen krav')
    const sure = gradePage({ ...page, score: { ...score, kind: 'kvittering', kindConfidence: 1, checklist: [] } })
    expect(sure).toContain('Klarbrev har ingen krav at tjekke i denne slags breve.')
  })
  test('says why there is no grade, asks for the kind where it is unknown, and waits for a letter', () => {
    const none = { ...score, score: null, grade: null, notScored: 'for-kort', criteria: null, kind: 'ukendt' }
    const html = gradePage({ ...page, score: none })
    expect(html).toContain('Ingen karakter')
    expect(html).toContain('mindst 40 ord')
    expect(html).toContain('command:klarbrev.vaelgBrevtype')
    expect(gradePage({ ...page, name: null, score: null })).toContain('Åbn et brev')
  })
})
