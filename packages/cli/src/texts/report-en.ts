import type { ReportTexts } from './texts.ts'

const languages: Readonly<Record<string, string>> = {
  da: 'Danish', de: 'German', en: 'English', fi: 'Finnish', fo: 'Faroese', fr: 'French', is: 'Icelandic',
  kl: 'Greenlandic', nb: 'Norwegian', nl: 'Dutch', nn: 'Norwegian', no: 'Norwegian', pl: 'Polish', sv: 'Swedish',
}

/** Words of the report on letters, in English. */
export const reportInEnglish: ReportTexts = {
  language: 'en',
  kinds: {
    afslag: 'Refusal',
    delvis: 'Granted in part',
    bevilling: 'Grant',
    partshoering: 'Party hearing',
    anmodning: 'Request',
    indkaldelse: 'Summons',
    kvittering: 'Receipt',
    orientering: 'Information',
    opkraevning: 'Demand',
    standsning: 'Discontinuation',
    svar: 'Answer',
    ukendt: 'Unknown kind',
  },
  grades: {
    A: 'Easy to understand',
    B: 'Almost easy to understand',
    C: 'On its way',
    D: 'Hard',
    E: 'Cannot be understood',
  },
  severities: { forslag: 'suggestion', advarsel: 'warning', fejl: 'error' },
  stages: { kladde: 'draft', proeve: 'trial', fast: 'fixed' },
  categories: {
    hovedbudskab: 'Main message',
    paragraffer: 'Statutes',
    sprog: 'Language',
    tiltale: 'Address',
    jura: 'Law',
    stavning: 'Spelling',
    persondata: 'Personal data',
  },
  languages,
  positions: { first: 'first in the letter', early: 'early in the letter', late: 'late in the letter' },
  notScored: {
    'for-kort': 'The letter is too short for a grade. It takes at least 40 words of running text.',
    sprog: 'The language cannot be told for certain. Klarbrev grades letters in Danish and English only.',
    ulaeselig: 'The letter cannot be read, or there is no text in the file.',
    'intet-brev': 'The text does not look like a letter. Less than half of it is running text.',
  },
  otherLanguage: (language) =>
    `The letter seems to be in ${languages[language] ?? `another language (${language})`}. ` +
    'Klarbrev grades letters in Danish and English only.',
  noFix: {
    aktoer: 'It is not clear who acts. Write vi, du or a name yourself.',
    delt: 'The words stand apart, so the whole sentence must be rewritten.',
    henvisning: 'The words point back at each other (sin, sig) and cannot just change places.',
    opmaerkning: 'There is bold type or a link among the words; mend them by hand.',
    sideordnet: 'Several verbs share one subject. Make two sentences of it.',
    'uklar-saetning': 'The sentence is too involved for a safe suggestion. Divide it, or write it anew.',
    'ukendt-ord': 'The program cannot inflect the word safely; write the sentence anew.',
    vaelg: 'The right word depends on what you mean. Write what you would say.',
    flyt: 'The text belongs elsewhere, and you know best where.',
    omskriv: 'The sentence must be rewritten, and you know best how.',
    tilfoej: 'It is missing from the letter, and you know best what to write.',
  },
  noFixElse: 'The program cannot write a safe suggestion here.',
  ruleBroke: (rule) => `The rule ${rule} broke on this letter. The rest has been checked. Please report it.`,
  number: (value, decimals) => value.toFixed(decimals),
  letterLine: (kind, isUnsure, words, sentences, lix) =>
    `${kind}${isUnsure ? ' (unsure)' : ''} · ${words} ${words === 1 ? 'word' : 'words'} · ` +
    `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} · LIX ${lix}`,
  points: (score) => `${score} of 100`,
  notGraded: 'No grade',
  note: 'Note',
  mainMessage: 'Main message',
  noMainMessage: 'The program cannot find a main message in the letter.',
  standsAt: (line, position) => `line ${line}, ${position}`,
  heldBack: (grade) => `The grade cannot be better than ${grade}`,
  next: 'What lifts the letter most',
  gain: (points) => `+${points} points`,
  checklist: 'Check the letter',
  findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
  noFindings: 'No findings in the letter.',
  noNewFindings: 'No new findings in the letter.',
  suppressed: (count) =>
    `${count} ${count === 1 ? 'finding is' : 'findings are'} set aside with a reason and left out of the grade.`,
  known: (count) => `${count} known findings are not shown. They still count in the grade.`,
  csvColumns: [
    'letter', 'grade', 'line', 'column', 'rule', 'criterion', 'level', 'counts', 'message', 'words', 'suggestion',
    'what to do',
  ],
  yes: 'yes',
  no: 'no',
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}-${to}`),
  why: 'Why',
  suggestion: 'Suggestion',
  byHand: 'By hand',
  notCounted: 'does not count in the grade',
  moreOfSame: (count, lines, isCut) => `and ${count} more of the same (line ${lines.join(', ')}${isCut ? ', …' : ''})`,
  table: {
    columns: ['Letter', 'Kind', 'Words', 'LIX'],
    criteria: [['Main message', 'Mai'], ['Statutes', 'Sta'], ['Language', 'Lan'], ['Address', 'Add']],
    grade: 'Grade',
    findings: 'Main findings',
    lettersIn: (folder) => `Letters in ${folder}`,
    legend: [
      'Grade: A easy to understand, B almost, C on its way, D hard, E not to be understood.',
      'The four criteria (main message, statutes, language, address) go from 0 to 100, and 100 is best. ' +
        'LIX tells how heavy a text is: below 35 easy, over 45 hard.',
      'A finding with × 3 stands in three places. "klarbrev explain NAME" tells what it is.',
    ],
    distribution: 'Grades',
    ungraded: 'without a grade',
    best: (count, all, share) =>
      `${count} of ${all} ${all === 1 ? 'letter is' : 'letters are'} easy to understand (grade A): ${share} %`,
    ownLetters: 'Grade your own letters: npm start -- letters/',
  },
}
