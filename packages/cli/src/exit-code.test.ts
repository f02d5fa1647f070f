import { expect, test } from 'vitest'
import { exitCode } from './exit-code.ts'

const fine = { isMisused: false, isUnread: false, isFailing: false, isInterrupted: false }

test('the first that applies: wrong usage, unread letters, findings, all is well', () => {
  expect(exitCode(fine)).toBe(0)
  expect(exitCode({ ...fine, isFailing: true })).toBe(1)
  expect(exitCode({ ...fine, isFailing: true, isUnread: true })).toBe(3)
  expect(exitCode({ ...fine, isFailing: true, isUnread: true, isMisused: true })).toBe(2)
  expect(exitCode({ ...fine, isMisused: true, isInterrupted: true })).toBe(130)
})
