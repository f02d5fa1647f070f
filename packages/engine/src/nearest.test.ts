import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const names = ['papirord', 'passiv', 'kliche', 'lange-saetninger']

test.each([
  ['papirrod', 'papirord'],
  ['PASIV', 'passiv'],
  ['lange-sætninger', 'lange-saetninger'],
  ['noget-helt-andet', null],
  ['x', null],
])('%s -> %s', (written, meant) => {
  expect(nearest(written, names)).toBe(meant)
})
