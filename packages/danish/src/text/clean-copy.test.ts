import { expect, test } from 'vitest'
import { cleanCopy, isOdd } from './clean-copy.ts'
import { cleanCodesOf } from './codes.ts'

test('the unit alone and the pattern agree on which signs ask for a clean copy, for every unit there is', () => {
  for (let code = 0; code < 0x10000; code++) {
    const sign = String.fromCharCode(code)
    if (isOdd(code) !== (cleanCopy(`a${sign}`, []) !== null)) throw new Error(`they differ on ${code.toString(16)}`)
  }
})
test('the units of a clean text are handed out, with noughts behind them; an odd sign anywhere withholds them', () => {
  const codes = cleanCodesOf('På ære')!
  expect(Array.from(codes.subarray(0, 8))).toEqual([...'På ære'].map((sign) => sign.charCodeAt(0)).concat(0, 0))
  expect(cleanCodesOf('På\u00adære')).toBeNull()
  expect(cleanCodesOf('ære\u00a0')).toBeNull()
})
