import type { LetterKind } from '@klarbrev/core'
import { anatomyInDanish } from './anatomy-da.ts'
import { reportInDanish } from './report-da.ts'
import type { RuleTexts } from './texts.ts'

/** What `forklar` and `regler` say, in Danish. */
export const rulesInDanish: RuleTexts = {
  what: 'Hvad',
  why: 'Hvorfor',
  how: 'Sådan gør du',
  exceptions: 'Undtagelser',
  examples: 'Eksempler',
  leftAlone: 'Reglen lader dette stå',
  sources: 'Kilder',
  since: 'med siden',
  rulesIntro:
    'De fire første grupper giver karakteren. Resten vises, men tæller ikke. ' +
    '"–" betyder, at tallet ikke er målt endnu.',
  columns: ['Regel', 'Niveau', 'Stadie', 'Præcision', 'Hvad den finder'],
  textLegend:
    'Hvert stykke vises med linje, form, rolle, emne og plads i brevet. Sætninger har nummer. ' +
    'Tal, datoer og andet, der ikke er ord, står i ‹…› med, hvad det er.',
  partName: (code) => anatomyInDanish[code] ?? reportInDanish.kinds[code as LetterKind]?.toLowerCase() ?? code,
  certainty: (share) => `sikkerhed ${share}`,
  noMainMessage: 'intet fundet',
}
