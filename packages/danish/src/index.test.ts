import { expect, test } from 'vitest'
import * as danish from './index.ts'
import * as retext from './retext.ts'

test('the public list', () => {
  expect(Object.keys(danish).sort()).toEqual([
    'Cue',
    'DanishBlock',
    'Tag',
    'Tag2',
    'activate',
    'applyEdits',
    'asideReference',
    'commonWords',
    'compoundPhrase',
    'createDanish',
    'createLexicon',
    'createSpelling',
    'cueLists',
    'denominalise',
    'figuresOf',
    'findMisspellings',
    'findSplitCompounds',
    'findTemplateFields',
    'firstSentence',
    'firstWord',
    'goesOn',
    'heavyFrontWords',
    'heavyRefs',
    'hollowTitle',
    'infinitiveOf',
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
    'politeStart',
    'sectionOfHeading',
    'speaksOfRelatives',
    'strangeGreeting',
    'subHeadingsOf',
    'swap',
    'toDu',
    'toYou',
    'unexplainedLaw',
  ])
})
test('the door to unified has one side', () => {
  expect(Object.keys(retext)).toEqual(['retextDanish'])
})
