import { expect, test } from 'vitest'
import * as core from './index.ts'
import * as retext from './retext.ts'

test('the public list', () => {
  expect(Object.keys(core).sort()).toEqual([
    'BlockMemory',
    'LineIndex',
    'PatternBit',
    'PhraseTrie',
    'RunMemory',
    'TokenFlag',
    'TokenKind',
    'Tokens',
    'WordCell',
    'WordTable',
    'changedMessage',
    'cleanWords',
    'commonEnd',
    'commonStart',
    'compareMessages',
    'compilePhrases',
    'countLettersBefore',
    'createRunner',
    'criteria',
    'defineListRule',
    'excessLetters',
    'grades',
    'inflectEntries',
    'intern',
    'isOn',
    'isRunningText',
    'leastSureKind',
    'letterKinds',
    'lix',
    'maxGap',
    'measure',
    'measuresVersion',
    'noFindings',
    'noteSection',
    'ownText',
    'packData',
    'partitionPoint',
    'processMessages',
    'renderMessage',
    'runRules',
    'runningRoles',
    'score',
    'sourceOf',
    'unpackData',
  ])
})
test('the door to unified has two sides', () => {
  expect(Object.keys(retext).sort()).toEqual(['asRetext', 'fromRetext'])
})
