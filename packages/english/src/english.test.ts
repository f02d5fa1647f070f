import type { LetterKind } from '@klarbrev/core'
import { BlockMemory, createRunner } from '@klarbrev/core'
import { readText } from '@klarbrev/readers'
import { ruleCards } from '../../engine/src/klarbrev.ts'
import { describe, expect, test } from 'vitest'
import { createEnglish } from './english.ts'
import type { EnglishBlock } from './facts/block.ts'
import { englishRules } from './index.ts'
import { inflect } from './morphology.ts'

const english = createEnglish()
const analyse = (text: string): ReturnType<typeof english.analyse> => english.analyse(readText(text, 'letter.txt').letter)
const letter = (body: string): ReturnType<typeof english.analyse> =>
  analyse(`Dear Ms Larsen\n\n${body}\n\nYou can call us on 12 34 56 78 if you have questions about this letter.\n\nKind regards\nIda Krogh\n`)

describe('kinds and main messages', () => {
  test.each([
    ['bevilling', 'You will get 2,000 kr. for new glasses. We pay the shop.'],
    ['afslag', 'We have read your application. We cannot give you a bigger flat, because there is none.'],
    ['delvis', 'You will get help with the cleaning. We say no to help with the shopping.'],
    ['standsning', 'We stop your sickness benefit on 1 June. Your doctor writes that you are well.'],
    ['partshoering', 'You can send us your comments by 1 June, before we decide the case about your car.'],
    ['anmodning', 'Please send us your payslips for March by 1 June. We need them for your case.'],
    ['indkaldelse', 'We invite you to a meeting on 1 June at 10 in room 4. Bring your plan.'],
    ['opkraevning', 'You owe us 900 kr. for the nursery. Pay by 1 June.'],
    ['kvittering', 'We have received your application. You will hear from us by 1 June.'],
    ['orientering', 'From 1 June your new caseworker will be Bo Friis.'],
    ['svar', 'In answer to your question we can tell you that the library opens at ten.'],
  ])('%s: %s', (kind, body) => {
    const facts = letter(body)
    expect(facts.kind).toBe(kind)
    expect(facts.mainMessage).toMatchObject({ position: 'first', clear: true })
  })
  test('a condition, the history and the way to complain are no message', () => {
    const facts = letter('You applied for a bus card on 1 May. If we reject it, you can complain within four weeks. We have asked the school.')
    expect(facts.mainMessage).toBeNull()
  })
  test('what is given goes before what is found', () => {
    const { letter: read } = readText('We stop your benefit on 1 June.', 'a.txt')
    expect(english.analyse({ ...read, hints: { kind: 'svar' } })).toMatchObject({ kind: 'svar', kindConfidence: 1 })
  })
})

test('a memory gives the same as a fresh look', () => {
  const memory = new BlockMemory<EnglishBlock>()
  const first = readText('Your case was closed by us.\n\nThe bill got lost in in May.\n', 'a.txt').letter
  const second = readText('Dear Ann\n\nYour case was closed by us.\n\nThe bill got lost in in June.\n', 'a.txt').letter
  english.analyse(first, memory)
  const kept = english.analyse(second, memory)
  const fresh = english.analyse(second)
  expect(kept.blocks.map(({ facts }) => [facts.retext, facts.passives()])).toEqual(fresh.blocks.map(({ facts }) => [facts.retext, facts.passives()]))
  expect(memory.size).toBe(3)
})

test('any text has an analysis', () => {
  for (const text of ['', '.', '((((', '1 2 3', 'be be be', 'section section', '\u00ad\u00ad', '“', 'A'.repeat(3000)]) {
    expect(() => analyse(text)).not.toThrow()
  }
})

test('words are inflected as the words found', () => {
  expect(inflect('submit', 'v')).toEqual(['submit', 'submits', 'submitted', 'submitted', 'submitting'])
  expect(inflect('notify', 'v')).toEqual(['notify', 'notifies', 'notified', 'notified', 'notifying'])
  expect(inflect('send', 'v')).toEqual(['send', 'sends', 'sent', 'sent', 'sending'])
})

describe('what the law asks of a letter', () => {
  const checks = englishRules(ruleCards.filter(({ category }) => category === 'jura'))
  const run = createRunner(checks)
  /** The checks that miss something in a letter of a kind that was chosen. */
  const missed = (kind: LetterKind, body: string, contact = ' Call us on 12 34 56 78.'): readonly string[] => {
    const { letter: read } = readText(`Dear Ms Larsen\n\n${body}${contact}\n\nKind regards\nIda Krogh\n`, 'letter.txt')
    return run(english.analyse({ ...read, hints: { kind } })).map(({ rule }) => rule)
  }
  const reasons = 'We cannot give you a bigger flat, because your household has only one person. See section 60 of the Social Housing Act.'
  test.each([
    ['nothing', `${reasons} You can complain to us within four weeks.`, []],
    ['guidance', reasons, ['tjek-klagevejledning']],
    ['the time', `${reasons} You can complain. Write to us, and we look at it again.`, ['tjek-klagefrist']],
    ['nothing, it is enclosed', `${reasons} See the enclosed guide on how to complain.`, []],
    ['nothing, nobody can be asked', `${reasons} The decision cannot be appealed.`, []],
    ['nothing, it is the next sentence', `${reasons} You can appeal. Send the appeal to the Board by 4 May.`, []],
    ['the law', 'We cannot give you a bigger flat, because you live alone. You can complain to us by 4 May.', ['tjek-hjemmel']],
    [
      'the reason',
      'We cannot give you a bigger flat under section 60 of the Social Housing Act. You can complain to us by 4 May.',
      ['tjek-begrundelse'],
    ],
    ['nothing, it decides nothing', 'We have not yet decided about the flat that you want. You will hear from us in June.', []],
  ])('a refusal that lacks %s', (_, body, expected) => {
    expect(missed('afslag', body)).toEqual(expected)
  })
  test.each<readonly [LetterKind, string, readonly string[]]>([
    ['anmodning', 'Please send us your payslips for March, April and May. We need them for your case.', ['tjek-frist']],
    ['anmodning', 'Please send us your payslips for March by 1 June. We need them for your case about the flat.', []],
    ['partshoering', 'We are considering to stop your benefit. You can tell us what you think of that at any time.', ['tjek-frist']],
    ['partshoering', 'We are considering to stop your benefit. You have two weeks to send us your comments on that.', []],
    ['bevilling', 'You will get a bigger flat from 1 June, and we have told the housing association about it.', []],
    ['kvittering', 'We have received your application for a bigger flat, and we will write to you about it soon.', []],
    ['standsning', 'As you asked, your place ends on 1 June. The last bill comes at the end of May by post.', []],
  ])('%s: %s', (kind, body, expected) => {
    expect(missed(kind, body)).toEqual(expected)
  })
  test('whom to complain to, and the place is where complaining is spoken of', () => {
    const body = `Call us on 12 34 56 78. ${reasons} If you disagree, you can complain within four weeks.`
    expect(missed('afslag', body, '')).toEqual(['tjek-klagemodtager'])
  })
  test('a telephone or an address of mail, wherever it stands', () => {
    const body = 'Come to a meeting about your plan on 1 June at 10 in room 4, and bring the plan that we made.'
    expect(missed('indkaldelse', body, '')).toEqual(['tjek-kontakt'])
    expect(missed('indkaldelse', body, ' Write to job@hvidsted.dk.')).toEqual([])
  })
  test('a letter whose kind is not sure is not told what it lacks', () => {
    expect(run(letter('We have looked at your case, and there is much to say about it before anything happens.'))).toEqual([])
  })
})

describe('whose data stand in a letter', () => {
  const run = createRunner(englishRules(ruleCards.filter(({ id }) => /^(?:cpr-nummer|fremmede-persondata)$/.test(id))))
  const found = (text: string): readonly string[] => {
    const { letter: read } = readText(text, 'letter.txt')
    return run(english.analyse(read)).map(({ rule, start, end }) => `${rule}: ${read.text.slice(start, end)}`)
  }
  const said = (body: string): readonly string[] => found(`Dear Ms Larsen\n\n${body}\n\nKind regards\nIda Krogh\n`)
  test.each([
    ['We have paid for your aunt Bo Holm, 610180-1234, as you asked.', ['cpr-nummer: 610180-1234']],
    ['We have written CPR no. 6101801234 on your case, as you asked.', ['cpr-nummer: 6101801234']],
    ['Please pay to reg. no. 0412, account no. 4400187723, before 5 May.', []],
    ['Please pay to reg. no. 0412, account no. 1203807723, before 5 May.', []],
    ['Please give the number 994180-1234 when you pay the bill in May.', []],
    ['We had 610180-1234 on your case, and now we have 650671-4321 there.',
      ['cpr-nummer: 610180-1234', 'cpr-nummer: 650671-4321', 'fremmede-persondata: 650671-4321']],
    ['Your son has 610180-1234, and you have 650671-4321 in our books.', ['cpr-nummer: 610180-1234', 'cpr-nummer: 650671-4321']],
  ])('%s', (body, expected) => {
    expect([...said(body)].sort()).toEqual(expected)
  })
  test.each([
    ['Dear Mr Pillai', []],
    ['Dear Rajesh', []],
    ['Dear Anna Lund', ['fremmede-persondata: Anna Lund']],
    ['Dear Mr Okafor', ['fremmede-persondata: Okafor']],
    ['Dear Sir or Madam', []],
    ['Dear neighbours', []],
  ])('%s to Mr Rajesh Pillai', (greeting, expected) => {
    const head = 'Hvidsted Kommune\nTorvet 4\n8762 Hvidsted\n\nMr Rajesh Pillai\nHavnegade 7\n4735 Strandholm\n\n'
    expect(found(`${head}${greeting}\n\nYou will get help with the cleaning from 1 May.\n\nKind regards\nIda Krogh\n`)).toEqual(expected)
  })
  test('a letter to a representative may greet another', () => {
    const head = 'Attention: Mr Rajesh Pillai\nHavnegade 7\n4735 Strandholm\n\nDear Anna Lund\n\n'
    expect(found(`${head}You will get help with the cleaning from 1 May.\n\nKind regards\nIda Krogh\n`)).toEqual([])
  })
})
