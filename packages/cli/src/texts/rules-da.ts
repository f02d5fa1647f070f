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
    'Hver blok vises med linje, art, rolle og afsnit. Sætninger har nummer. ' +
    'Det, der ikke er ord, står i ‹…› med sin art.',
  certainty: (share) => `sikkerhed ${share}`,
  noMainMessage: 'intet fundet',
}
