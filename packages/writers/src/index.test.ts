import { expect, test } from 'vitest'
import * as writers from './index.ts'

test('the public list', () => {
  expect(Object.keys(writers).sort()).toEqual(['CannotComment', 'writeComments'])
})
