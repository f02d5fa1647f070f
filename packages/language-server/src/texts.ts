import type { KeyTrouble } from '@klarbrev/engine/keys'
import type { Tongue } from './client-settings.ts'

/** What the server says to the writer. */
export interface Texts {
  readonly outOfStep: string
  readonly notOpen: string
  unreadSettings(path: string): string
  ruleBroke(rule: string): string
  noKey(path: string, reason: KeyTrouble['reason'] | 'web'): string
  readonly what: string
  readonly why: string
  readonly bad: string
  readonly good: string
  readonly exceptions: string
  readonly ruleCard: string
  here(rule: string): string
  /** Where several findings of a rule lie at one place. */
  wordsHere(words: string, rule: string): string
  offInLetter(rule: string): string
  offInFolder(rule: string): string
  offForMe(rule: string): string
  wordInFolder(word: string): string
  wordForMe(word: string): string
  readonly fixAll: string
  /** Stands where a reason is to be written over. */
  readonly yourReason: string
  findings(count: number): string
  words(count: number): string
  readonly checking: string
}

const danish: Texts = {
  outOfStep: 'Klarbrev har mistet en ændring i brevet. Luk brevet, og åbn det igen.',
  notOpen: 'Brevet er ikke åbent i editoren.',
  unreadSettings: (path) => `${path}: indstillingerne kan ikke læses. Tjek, at du har adgang til filen.`,
  ruleBroke: (rule) => `Reglen ${rule} kunne ikke køre på dette brev.`,
  noKey: (path, reason) => `${path}: fund kan ikke slås fra, for ${noKeyBecause(reason)}`,
  what: 'Hvad',
  why: 'Hvorfor',
  bad: 'Skriv ikke',
  good: 'Skriv hellere',
  exceptions: 'Undtagelser',
  ruleCard: 'Læs om reglen',
  here: (rule) => `Lad ”${rule}” stå her, og skriv hvorfor`,
  wordsHere: (words, rule) => `Lad ”${words}” (${rule}) stå her, og skriv hvorfor`,
  offInLetter: (rule) => `Slå ”${rule}” fra i hele brevet, og skriv hvorfor`,
  offInFolder: (rule) => `Slå ”${rule}” fra i denne mappe`,
  offForMe: (rule) => `Slå ”${rule}” fra for mig`,
  wordInFolder: (word) => `Læg ”${word}” i mappens ordliste`,
  wordForMe: (word) => `Læg ”${word}” i min ordliste`,
  fixAll: 'Ret alt, der er sikkert',
  yourReason: 'skriv din grund her',
  findings: (count) => `${count} fund`,
  words: (count) => `${count} ord`,
  checking: 'Klarbrev tjekker breve',
}

function noKeyBecause(reason: KeyTrouble['reason'] | 'web'): string {
  switch (reason) {
    case 'nowhere':
      return 'der er intet sted at gemme nøglen. Sæt KLARBREV_KEY til mindst 16 tegn.'
    case 'open':
      return 'andre kan læse nøglen. Giv kun dig selv adgang til filen med nøglen.'
    case 'broken':
      return 'nøglen er gået i stykker. Slet filen, hvis du vil begynde forfra.'
    case 'disk':
      return 'nøglen kan ikke læses. Få adgang til mappen, eller sæt KLARBREV_KEY.'
    case 'web':
      return 'der er ingen nøgle i browseren. Brug programmet på din egen maskine.'
  }
}

const english: Texts = {
  outOfStep: 'Klarbrev has lost a change of the letter. Close the letter and open it again.',
  notOpen: 'The letter is not open in the editor.',
  unreadSettings: (path) => `${path}: the settings cannot be read. Check that you may read the file.`,
  ruleBroke: (rule) => `The rule ${rule} could not run on this letter.`,
  noKey: (path, reason) => `${path}: no finding can be set aside, for the key is missing (${reason}).`,
  what: 'What',
  why: 'Why',
  bad: 'Do not write',
  good: 'Rather write',
  exceptions: 'Exceptions',
  ruleCard: 'Read about the rule',
  wordsHere: (words, rule) => `Let "${words}" (${rule}) stand here, and say why`,
  here: (rule) => `Let "${rule}" stand here, and say why`,
  offInLetter: (rule) => `Turn "${rule}" off in the whole letter, and say why`,
  offInFolder: (rule) => `Turn "${rule}" off in this folder`,
  offForMe: (rule) => `Turn "${rule}" off for me`,
  wordInFolder: (word) => `Add "${word}" to the folder's words`,
  wordForMe: (word) => `Add "${word}" to my words`,
  fixAll: 'Fix all that is safe',
  yourReason: 'write your reason here',
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  words: (count) => (count === 1 ? '1 word' : `${count} words`),
  checking: 'Klarbrev checks letters',
}

/** The texts of a language. */
export function textsIn(tongue: Tongue): Texts {
  return tongue === 'da' ? danish : english
}

/** Said on a terminal, before any client has told its language. */
export const usage = 'Brug: klarbrev-language-server --stdio (eller --node-ipc)'
