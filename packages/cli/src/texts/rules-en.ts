import type { RuleTexts } from './texts.ts'

/** What `explain` and `rules` say, in English. */
export const rulesInEnglish: RuleTexts = {
  what: 'What',
  why: 'Why',
  how: 'What to do',
  exceptions: 'Exceptions',
  examples: 'Examples',
  leftAlone: 'The rule leaves this alone',
  sources: 'Sources',
  since: 'since',
  rulesIntro:
    'The first four groups make the grade. The others are shown and do not count. "–" means: not measured yet.',
  columns: ['Rule', 'Severity', 'Stage', 'Precision', 'What it finds'],
  textLegend:
    'Each block is shown with line, kind, role and section. Sentences are numbered. ' +
    'What is no word stands in ‹…› with its kind.',
  partName: (code) => code,
  certainty: (share) => `certainty ${share}`,
  noMainMessage: 'none found',
}
