import type { LetterKind } from '@klarbrev/core'
import type { EnglishLetter } from '../letter/english-letter.ts'
import type { LegalContent } from '../letter/legal-content.ts'
import { isSurely, legalContent } from '../letter/legal-content.ts'
import { type EnglishPart, part } from './english-rule.ts'

const denying: readonly LetterKind[] = ['afslag', 'delvis', 'standsning']
const asking: readonly LetterKind[] = ['partshoering', 'anmodning']

/** A check that speaks where something is missing in a letter that is surely of one of these kinds. */
function check(
  id: string,
  kinds: readonly LetterKind[],
  isMissing: (content: LegalContent) => boolean,
  isOfAppeal = false,
): EnglishPart {
  return part(id, {
    scope: 'letter',
    *detect(letter: EnglishLetter) {
      if (!isSurely(letter, kinds)) return
      const content = legalContent(letter)
      if (!isMissing(content)) return
      const { appeal, place } = content
      yield { ...((isOfAppeal ? appeal.span : null) ?? place), message: 'missing', noFix: 'tilfoej' }
    },
  })
}

/**
 * What the law asks of a letter, whatever its language. The offer of a talk, of other help and the time for an answer
 * are told by too many wordings to be missed surely, so there are no checks of them in English.
 */
export const legalParts: readonly EnglishPart[] = [
  check('tjek-begrundelse', denying, ({ hasReasons, isNoDecision }) => !hasReasons && !isNoDecision),
  check('tjek-frist', asking, ({ hasDeadline }) => !hasDeadline),
  check('tjek-hjemmel', denying, ({ hasLegalBasis, isNoDecision }) => !hasLegalBasis && !isNoDecision),
  check(
    'tjek-klagefrist',
    denying,
    ({ appeal, isNoDecision }) => appeal.state === 'given' && !appeal.hasDeadline && !isNoDecision,
    true,
  ),
  check(
    'tjek-klagemodtager',
    denying,
    ({ appeal, isNoDecision }) => appeal.state === 'given' && !appeal.hasRecipient && !isNoDecision,
    true,
  ),
  check('tjek-klagevejledning', denying, ({ appeal, isNoDecision }) => appeal.state === 'none' && !isNoDecision),
  check(
    'tjek-kontakt',
    [...denying, 'opkraevning', 'anmodning', 'indkaldelse'],
    ({ hasContact }) => !hasContact,
  ),
]
