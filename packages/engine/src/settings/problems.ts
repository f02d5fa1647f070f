/** What can be wrong with a file of settings. */
export type SettingsProblemCode =
  /** No YAML, or too large or too deep to be read. */
  | 'syntax'
  | 'tab'
  | 'duplicate'
  | 'feature'
  | 'size'
  /** A key or a value that is not known. */
  | 'key'
  | 'rule'
  | 'value'
  /** A value of another form than the key wants. */
  | 'text'
  | 'flag'
  | 'list'
  | 'map'
  /** An entry lacks a key that it needs. */
  | 'missing'
  | 'find'
  | 'use'
  | 'hash'
  /** A centre that is not in the list of own centres. */
  | 'center'

/** A line of a file that cannot be used: data for a door, which says it with {@link describeProblem}. */
export interface SettingsProblem {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly code: SettingsProblemCode
  /** The key or value as written, cut short. */
  readonly written: string
  /** The known key or value that was probably meant. */
  readonly near: string | null
  /** The keys or values that can stand there, where they are few. */
  readonly known: readonly string[]
}

/** Up to this many names are told although the one that was meant is clear. */
const fewNames = 4

/** Says a problem with file, line and what to do about it, in one or two sentences. */
export function describeProblem(problem: SettingsProblem, language: 'da' | 'en'): string {
  const where = `${problem.path}, ${language === 'da' ? 'linje' : 'line'} ${problem.line}: `
  return where + (language === 'da' ? inDanish(problem) : inEnglish(problem))
}

function inDanish({ code, written, near, known }: SettingsProblem): string {
  const meant = near === null ? '' : ` Mente du ${near}?`
  const choose = isListed(known, near) ? ` Brug ${listOf(known, 'eller')}.` : ''
  switch (code) {
    case 'syntax':
      return 'linjen kan ikke læses. Tjek indrykning, kolon og citationstegn.'
    case 'tab':
      return 'linjen er rykket ind med tabulator. Brug mellemrum.'
    case 'duplicate':
      return 'navnet står her to gange. Slet det ene.'
    case 'feature':
      return 'filen må kun holde navne, tekster og lister. Slet det, der begynder med &, * eller !.'
    case 'size':
      return 'filen er for stor eller for dybt rykket ind. Del den, eller gør den fladere.'
    case 'key':
      return `"${written}" er ikke en indstilling.${meant}${choose}`
    case 'rule':
      return `"${written}" er ikke en regel.${meant || ' Se alle regler: klarbrev regler'}`
    case 'value':
      return `værdien "${written}" kan ikke bruges her.${meant}${choose}`
    case 'text':
      return `"${written}" skal være en kort tekst. Skriv den efter kolon på samme linje.`
    case 'flag':
      return `"${written}" skal være true eller false.`
    case 'list':
      return `"${written}" skal være en liste. Skriv hver ting på sin egen linje efter en bindestreg.`
    case 'map':
      return `"${written}" skal have linjer under sig med formen "navn: værdi".`
    case 'missing':
      return `her mangler "${written}". Skriv "${written}: …" på en linje for sig.`
    case 'find':
      return `"${written}" kan ikke findes. Skriv ord uden tegn; /v, /n eller /a efter ét ord giver alle dets former.`
    case 'use':
      return `"${written}" er det samme, som du vil finde. Skriv noget andet, eller slet linjerne.`
    case 'hash':
      return `"${written}" er ikke et aftryk. Tag det fra sarif-filen, hvor det har 32 tegn.`
    case 'center':
      return `centret "${written}" står ikke under centre.${meant} Ret navnet, eller skriv det på listen.`
  }
}

function inEnglish({ code, written, near, known }: SettingsProblem): string {
  const meant = near === null ? '' : ` Did you mean ${near}?`
  const choose = isListed(known, near) ? ` Use ${listOf(known, 'or')}.` : ''
  switch (code) {
    case 'syntax':
      return 'the line cannot be read. Check indentation, colon and quotes.'
    case 'tab':
      return 'the line is indented with a tab. Use spaces.'
    case 'duplicate':
      return 'the name stands here twice. Delete one of them.'
    case 'feature':
      return 'the file may hold names, texts and lists only. Delete what begins with &, * or !.'
    case 'size':
      return 'the file is too large or too deeply indented. Split it, or make it flatter.'
    case 'key':
      return `"${written}" is no setting.${meant}${choose}`
    case 'rule':
      return `"${written}" is no rule.${meant || ' See all rules: klarbrev rules'}`
    case 'value':
      return `the value "${written}" cannot be used here.${meant}${choose}`
    case 'text':
      return `"${written}" must be a short text. Write it after the colon on the same line.`
    case 'flag':
      return `"${written}" must be true or false.`
    case 'list':
      return `"${written}" must be a list. Write each thing on a line of its own after a dash.`
    case 'map':
      return `"${written}" must have lines under it that read "name: value".`
    case 'missing':
      return `"${written}" is missing here. Write "${written}: …" on a line of its own.`
    case 'find':
      return `"${written}" cannot be found. Write words without signs; /v, /n or /a after one word gives all its forms.`
    case 'use':
      return `"${written}" is what you want to find. Write something else, or delete the lines.`
    case 'hash':
      return `"${written}" is no fingerprint. Take it from the sarif file, where it has 32 signs.`
    case 'center':
      return `the centre "${written}" is not in the list centre.${meant} Mend the name, or add it to the list.`
  }
}

/** Whether the names that could stand there are told: not where there are none, nor many beside the one meant. */
function isListed(known: readonly string[], near: string | null): boolean {
  return known.length > 0 && (near === null || known.length <= fewNames)
}

function listOf(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
