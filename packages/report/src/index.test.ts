import { expect, test } from 'vitest'
import * as report from './index.ts'

test('the public list', () => {
  expect(Object.keys(report).sort()).toEqual([
    'bestTenth', 'bootstrapDifference', 'bootstrapMean', 'breakBetween', 'compare', 'countOf', 'createRandom', 'designEffect',
    'effectiveCount', 'fewestToCompare', 'funnelLimits', 'lettersForChange', 'lettersForMargin', 'makeReport', 'mergeSmall', 'newcombe',
    'placeInFunnel', 'relativeChange', 'setSmallAside', 'smallestShown', 'wilson',
  ])
})
