import { expect, test } from 'vitest'
import { editSettings } from './edit-settings.ts'
import type { SettingsChange } from './edit-settings.ts'
import { readSettings } from './layer.ts'
import { ruleCards } from '../klarbrev.ts'

/** The text after the change; null where there is none. */
function changed(text: string, change: SettingsChange): string | null {
  const edit = editSettings(text, change)
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}

test('a rule and a word find their place, in a new file and in a written one', () => {
  expect(changed('', { rule: 'passiv' })).toBe('regler:\n  passiv: fra\n')
  expect(changed('', { word: 'Brønderslev' })).toBe('ord:\n  - Brønderslev\n')
  const written = '# Vores indstillinger\nregler:\n  papirord: forslag # aftalt i maj\n\nord: [ja, nej]\n'
  expect(changed(written, { rule: 'passiv' })).toBe(written.replace('maj\n', 'maj\n  passiv: fra\n'))
  expect(changed(written, { rule: 'papirord' })).toBe(written.replace('forslag', 'fra'))
  expect(changed(written, { word: 'måske' })).toBe(written.replace('nej', 'nej, måske'))
})
test('the file reads well afterwards, whatever its line ends and the word', () => {
  for (const word of ['æøå', '- x', 'a: b', '#tag', "d'Angleterre", 'true', '😀']) {
    const after = changed('preset: streng\r\nord:\r\n  - ét\r\n', { word })!
    expect(after.replace(/\r\n/g, '')).not.toContain('\n')
    const { layer, problems } = readSettings(after, '.klarbrev.yaml', ruleCards)
    expect([problems, layer.preset, layer.words.join(' ')]).toEqual([[], 'streng', `ét ${word}`])
  }
})
test('nothing is written where it stands already, or into a file with mistakes', () => {
  expect(changed('regler:\n  passiv: fra\n', { rule: 'passiv' })).toBe(null)
  expect(changed('regler: [\n', { rule: 'passiv' })).toBe(null)
  expect(changed('regler: nej\n', { rule: 'passiv' })).toBe(null)
})
