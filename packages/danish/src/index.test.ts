import { expect, test } from 'vitest'
import * as danish from './index.ts'
import * as retext from './retext.ts'

test('the public list', () => {
  expect(Object.keys(danish).sort()).toEqual([
    'Cue',
    'DanishBlock',
    'Tag',
    'Tag2',
    'commonWords',
    'compoundPhrase',
    'createDanish',
    'cueLists',
    'figuresOf',
    'findTemplateFields',
    'firstSentence',
    'heavyFrontWords',
    'heavyRefs',
    'hollowTitle',
    'isHeavyFront',
    'isQuoted',
    'isSentenceStart',
    'isSurely',
    'lastSentence',
    'lawPassages',
    'legalContent',
    'longFrontedWords',
    'manVoice',
    'personNumberRows',
    'sectionOfHeading',
    'speaksOfRelatives',
    'strangeGreeting',
    'subHeadingsOf',
    'unexplainedLaw',
  ])
})
test('the door to unified has one side', () => {
  expect(Object.keys(retext)).toEqual(['retextDanish'])
})
