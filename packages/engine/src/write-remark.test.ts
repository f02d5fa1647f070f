import { readText } from '@klarbrev/readers'
import { expect, test } from 'vitest'
import { klarbrev } from './klarbrev.fixture.ts'
import { writeRemarks } from './write-remark.ts'

test('a remark takes the findings of its rule in its block away, and no other', () => {
  for (const end of ['\n', '\r\n']) {
    const lines = ['Kære Anna', '', 'Der lægges vægt på din sag.', '', '- Der lægges vægt på din alder.',
      '- Ansøgningen behandles i maj.', '', 'Der lægges vægt på dit helbred.', '']
    const { letter } = readText(lines.join(end), 'brev.txt')
    const { messages } = klarbrev.lint(letter)
    const passives = messages.filter(({ rule, shown }) => rule === 'passiv' && shown)
    expect(passives.length).toBe(4)
    const [edit, ...others] = writeRemarks(letter, [passives[2]!], 'aftalt -- i <teamet>\nher')
    expect(others).toEqual([])
    const text = letter.text.slice(0, edit!.start) + edit!.text + letter.text.slice(edit!.end)
    expect(edit!.text).toBe(`<!-- klarbrev fra: passiv -- aftalt i teamet her -->${end}`)
    const after = klarbrev.lint(readText(text, 'brev.txt').letter)
    expect(after.messages.filter(({ rule, shown }) => rule === 'passiv' && shown).length).toBe(2)
    expect([after.suppressed, after.problems]).toEqual([2, []])
    expect(writeRemarks(letter, passives, 'grund').length).toBe(3)
  }
})
