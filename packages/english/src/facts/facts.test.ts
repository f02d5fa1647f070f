import { readText } from '@klarbrev/readers'
import { describe, expect, test } from 'vitest'
import { createEnglish } from '../english.ts'
import type { EnglishBlock } from './block.ts'

const english = createEnglish()
const blockOf = (text: string): EnglishBlock => english.analyse(readText(text, 'letter.txt').letter).blocks[0]!.facts

describe('passives', () => {
  test.each([
    ['Your application has unfortunately been rejected.', ['has unfortunately been rejected']],
    ['The form is to be filled in and returned.', ['be filled']],
    ['Is the letter being read by anybody?', ['being read']],
    ['Was the contract signed by your landlord?', ['Was the contract signed']],
    ['The bill got lost, and the fee is, as you know, added by law.', ['got lost', 'is, as you know, added']],
    ['The case is in principle decided.', ['is in principle decided']],
    ['The papers were gone through.', ['were gone']],
    ['We are pleased that the office is closed and that you are entitled to help.', []],
    ['She was born in May, has been ill and is used to waiting.', []],
    ['You got your money, and we have decided the case.', []],
    ['The door was closed by the caretaker.', ['was closed']],
  ])('%s', (text, wanted) => {
    const block = blockOf(text)
    expect(block.passives().map(({ from, to }) => block.textOf(from, to))).toEqual(wanted)
  })
  test('are left where they say who acts, and not where "by" names a day', () => {
    expect(blockOf('The form was signed by your doctor.').passives()[0]!.isLeft).toBe(true)
    expect(blockOf('The form is needed by Friday and is signed by 5 May.').passives().map(({ isLeft }) => isLeft)).toEqual([false, false])
  })
})

describe('statute references', () => {
  test.each([
    ['We use section 112 of the Consolidation Act on Social Services.', ['section 112 of the Consolidation Act on Social Services']],
    ['See Act no. 954 of 2025 about it.', ['Act no. 954 of 2025']],
    ['It follows from sections 27, 31 and 34, cf. section 36, subsection 2, of the Act.',
      ['sections 27, 31 and 34', 'section 36, subsection 2, of the Act']],
    ['The Public Administration Act says so in § 19 and in section 82 a.', ['Public Administration Act', '§ 19', 'section 82 a']],
    ['We act in section 3 of the building and in this section of the form.', ['section 3']],
    ['We act fast, and the Act is long.', []],
  ])('%s', (text, wanted) => {
    const block = blockOf(text)
    expect(block.statuteRefs().map(({ from, to }) => block.textOf(from, to))).toEqual(wanted)
  })
})

describe('forms of address', () => {
  test('reader and sender as people and as strangers', () => {
    const block = blockOf('The applicant must write to the undersigned, and I tell you what the municipality thinks.')
    expect(block.addressForms().map(({ kind }) => kind)).toEqual(['thirdReader', 'thirdSender', 'sender', 'reader', 'thirdSender'])
  })
  test('people in the municipality are no sender, and a rule is about anybody', () => {
    expect(blockOf('Anybody in the municipality can ask.').addressForms()).toEqual([])
    expect(blockOf('Under section 11 of the Act the applicant must be ill.').addressForms()).toEqual([])
  })
})

describe('words', () => {
  test('what a reader sees as one thing is one row', () => {
    const block = blockOf('Pay 3,460 kr. and/or write to borger@by.dk, cf. Act no. 12. We wait.')
    const rows = Array.from({ length: block.to }, (_, row) => block.textOf(row, row + 1))
    expect(rows).toEqual(['Pay', '3,460', 'kr.', 'and/or', 'write', 'to', 'borger@by.dk', ',', 'cf.', 'Act', 'no', '.', '12', '.', 'We', 'wait', '.'])
    expect(block.sentences.length).toBe(3)
  })
  test('soft hyphens, decomposed letters and hard spaces change no word and keep every offset', () => {
    const plain = blockOf('Your appli­cation was rejec­ted.')
    expect(plain.passives().map(({ start, end }) => plain.source.slice(start, end))).toEqual(['was rejec­ted'])
    expect(blockOf('The cafe\u0301 was closed by us.').wordAt(1)).toBe('café')
  })
})
