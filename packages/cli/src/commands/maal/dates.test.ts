import { readText } from '@klarbrev/readers'
import { describe, expect, test } from 'vitest'
import { dateOfLetter, readDate } from './dates.ts'

describe('a date', () => {
  test.each([
    ['2026-03-14', '2026-03-14'], ['2026-03-14T10:00:00Z', '2026-03-14'], ['14-03-2026', '2026-03-14'],
    ['4.3.2026', '2026-03-04'], ['4/3/2026 12:00', '2026-03-04'], ['14. marts 2026', '2026-03-14'],
    ['1 maj 2026', '2026-05-01'], ['3. sept 2026', '2026-09-03'], ['14. March 2026', '2026-03-14'],
    ['29-02-2024', '2024-02-29'], ['29-02-2026', null], ['2026-13-01', null], ['14. martsen 2026', null],
    ['010190-1234', null], ['', null], ['i dag', null], ['1-1-1026', null],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })
})

describe('the date of a letter', () => {
  const dated = (text: string): string | null => dateOfLetter(readText(text, 'brev.txt').letter)
  const body = '\n\nAfslag på hjælp\n\nVi har den 2. januar 2020 fået din ansøgning, og vi kan desværre ikke hjælpe dig nu.\n'
  test.each([
    ['Lillerup Kommune\n\nMaja Holm\nSkovvej 12\n\n3. maj 2026', '2026-05-03'],
    ['Lillerup Kommune\n\nDato: 03-05-2026\nSagsnr. 26-1234', '2026-05-03'],
    ['Lillerup, den 3. maj 2026', '2026-05-03'],
    ['Lillerup Kommune\n\nTorsdag den 3. maj 2026', '2026-05-03'],
    ['Lillerup Kommune\n\nd. 3. maj 2026', '2026-05-03'],
    ['Lillerup Kommune\n\nSagsnr. 26-1234', null],
  ])('%j', (head, date) => {
    expect(dated(head + body)).toBe(date)
  })
  test('is none of those in the running text', () => {
    expect(dated(`Vi skriver til dig om dit møde med os.${body}\nMødet er\n\n3. maj 2026\n`)).toBe(null)
  })
})
