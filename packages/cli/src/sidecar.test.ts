import { expect, test } from 'vitest'
import { readSidecar } from './sidecar.ts'

test('reads the three keys, comments, quotes and CRLF', () => {
  const text = '# om brevet\r\nbrevtype: afslag\r\n\r\ncenter: "Børn: unge"  # center\nbrevsprog: da # dansk\n'
  expect(readSidecar(text)).toEqual({ hints: { kind: 'afslag', center: 'Børn: unge', language: 'da' }, troubles: [] })
})

test('what it does not know is named with its line and what was meant', () => {
  expect(readSidecar('brevtypen: afslag\nbrevtype: afslagg\nbare tekst\ncenter:\n').troubles).toEqual([
    { line: 1, reason: 'key', written: 'brevtypen', nearest: 'brevtype' },
    { line: 2, reason: 'value', written: 'afslagg', nearest: 'afslag' },
    { line: 3, reason: 'form', written: 'bare tekst', nearest: null },
    { line: 4, reason: 'form', written: 'center', nearest: null },
  ])
})
