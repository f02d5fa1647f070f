import type { Texts } from './texts.ts'

/** What the extension says, in English. */
export const inEnglish: Texts = {
  language: 'en',
  grades: {
    A: 'Easy to understand',
    B: 'Almost easy to understand',
    C: 'On its way',
    D: 'Hard',
    E: 'Cannot be understood',
  },
  categories: {
    hovedbudskab: 'Main message',
    paragraffer: 'Statutes',
    sprog: 'Language',
    tiltale: 'Address',
    jura: 'What the law asks',
    stavning: 'Spelling',
    persondata: 'Personal data',
  },
  kinds: {
    afslag: 'Refusal',
    delvis: 'Partly granted',
    bevilling: 'Grant',
    partshoering: 'Party hearing',
    anmodning: 'Request for information',
    indkaldelse: 'Summons',
    kvittering: 'Receipt',
    orientering: 'Information',
    opkraevning: 'Demand',
    standsning: 'Discontinuation',
    svar: 'Answer',
  },
  notScored: {
    'for-kort': 'The letter is too short for a grade. It takes at least 40 words.',
    sprog: 'Klarbrev grades letters in Danish only.',
    ulaeselig: 'There is no text to read.',
    'intet-brev': 'The text does not look like a letter.',
  },
  number: (value) => String(Math.round(value)),
  statusName: 'Klarbrev',
  notGraded: 'No grade',
  statusLabel: (grade, points) => `The letter is graded ${grade}, ${points}`,
  openPanel: 'Click to see what lifts the letter.',
  points: (score) => `${score} of 100`,
  findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
  noFindings: 'No findings in the letter.',
  noLetter: 'Open a letter first.',
  line: (number) => `line ${number}`,
  findingLabel: (place, message) => `${place}: ${message}`,
  otherPlace: 'The rest of the letter',
  fixed: (count) => `${count} ${count === 1 ? 'place is' : 'places are'} mended. Press Ctrl+Z to undo.`,
  nothingSafe: 'Nothing can be mended safely. See the suggestions one by one with Ctrl+full stop.',
  checking: 'Klarbrev is checking the letters of the folder',
  checked: (letters, found) =>
    `${letters} ${letters === 1 ? 'letter is' : 'letters are'} checked; there are suggestions for ${found}.`,
  noLetters: 'There are no letters in the folder.',
  showFindings: 'Show findings',
  chooseKind: 'What kind of letter is it?',
  findKind: 'Find out yourself',
  findKindDetail: 'Klarbrev guesses from the text',
  newLetter: 'What will you write?',
  newLetterName: 'New letter',
  newLetterDetail(kind) {
    switch (kind) {
      case 'afslag':
        return 'We say no to what the citizen has applied for'
      case 'bevilling':
        return 'We say yes'
      case 'partshoering':
        return 'The citizen may comment before we decide'
      case 'anmodning':
        return 'We need information from the citizen'
      default:
        return ''
    }
  },
  panelTitle: 'Grade of the letter',
  panel: {
    heldBack: (rule) => `The grade cannot be A until you mend: ${rule}.`,
    emptyFields: 'The letter has fields that you have not filled in.',
    criteria: 'The four criteria',
    lifts: 'What lifts the letter most',
    nothingLifts: 'Klarbrev has no more suggestions that lift the grade.',
    gain: (points) => `+${points} points`,
    law: 'What the law asks',
    lawFor: (kind) => `Read as: ${kind}. The list does not count in the grade.`,
    lawUnsure: 'Klarbrev is not sure what kind of letter this is. Choose it to get the list.',
    lawNothing: 'Klarbrev has nothing to check in letters of this kind.',
    missing: 'May be missing',
    inPlace: 'Seems to be in place',
    goTo: 'Show the first place',
    chooseKind: 'Choose kind of letter',
    about: 'The grade measures language and overview, and not whether the decision is right.',
    waiting: 'Open a letter to see its grade here.',
  },
  askReason: 'Why is it to stay?',
  askReasonHint: 'Give the reason in a few words. It is kept in the letter with the finding.',
  reasonNeeded: 'Give a reason that a colleague will understand later.',
  notDone: 'The letter has changed since. Try again.',
  stopped: 'Klarbrev has stopped. Choose "Klarbrev: Start igen" in the list of commands (F1).',
  notStarted: 'Klarbrev could not start. Close the program and open it again.',
}
