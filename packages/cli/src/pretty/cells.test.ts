import { expect, test } from 'vitest'
import { displayWidth, neutralise, pad, shorten, toCells } from './cells.ts'

test.each([
  ['æøåÆØÅé', 7],
  ['a\u030A', 1],
  ['😀', 2],
  ['👨‍👩‍👧', 2],
  ['👍🏽', 2],
  ['☎️', 2],
  ['🇩🇰', 2],
  ['漢字', 4],
  ['\u00A0', 1],
  ['\u00AD', 0],
  ['\u200F\u202E', 0],
  ['\t', 4],
  ['…', 1],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('control characters are written out and direction signs left out', () => {
  expect(neutralise('a\u001B[31mb\u009B\u0000\u007F\u202Ec')).toBe('a\\x1b[31mb\\x9b\\x00\\x7fc')
  expect(neutralise('linje\r\n')).toBe('linje\\x0d\\x0a')
  expect(neutralise('\uD800x')).toBe('\uFFFDx')
})

test('every cell knows where it comes from', () => {
  expect(toCells('a😀b').map((cell) => cell.at)).toEqual([0, 1, 3])
})

test('shortening keeps the ends that matter', () => {
  expect(shorten('breve/afslag.txt', 20)).toBe('breve/afslag.txt')
  expect(shorten('breve/afslag.txt', 10)).toBe('breve/afs…')
  expect(shorten('breve/afslag.txt', 10, 'middle')).toBe('breve….txt')
  expect(shorten('h3-19-tabt-arbejdsfortjeneste.txt', 20, 'middle')).toBe('h3-19-tabt…neste.txt')
  expect(displayWidth(shorten('😀'.repeat(30), 9, 'middle'))).toBeLessThanOrEqual(9)
  expect(displayWidth(shorten('😀😀😀😀', 4))).toBeLessThanOrEqual(4)
})

test('padding counts columns and not code units', () => {
  expect(pad('å', 3)).toBe('å  ')
  expect(pad('😀', 3)).toBe('😀 ')
  expect(pad('7', 3, 'left')).toBe('  7')
})
