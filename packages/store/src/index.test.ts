import { expect, test } from 'vitest'
import * as store from './index.ts'

test('exports these names', () => {
  expect(Object.keys(store).sort()).toEqual(['StoreTrouble', 'dimensions', 'outcomes'])
})
