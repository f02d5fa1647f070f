import type { Repair } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { activate, activateWith } from './activate.ts'
import { isCapital, joined } from './edits.ts'
import { incumbent, subjectOfObject } from './incumbent.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { put, type Swapped, toRepair } from './put.ts'
import { isDoubtful } from './swap-doubt.ts'
import { droppable } from './swap.list.ts'
import { isConjunction } from './link-phrases.ts'
import { isFormula, performing } from './formula.ts'
import { bySense } from './link-senses.ts'

/** Entries that only say what is wrong: some words may go, and a refusal in the passive is said in the active. */
export function withoutUse(block: DanishBlock, from: number, to: number, found: string): Repair {
  if (found.endsWith('imødekommes') && (block.wordAt(to) === 'i' && /^(?:videre|sin)$/.test(block.wordAt(to + 1)) || block.wordAt(from - 1) === 'omfang')) return { noFix: 'vaelg' }
  if (found.endsWith('imødekommes')) {
    const passive = block.passives().find(({ verb }) => verb >= from && verb < to)
    // "Utrygheden kan imødekommes": met, and not granted.
    const subject = passive?.subject ?? null
    const head = subject === null ? '' : block.wordAt(subject.to - 1)
    if (/(?:heden|behovet|frygten|bekymringen|ulemperne|generne)$/.test(head)) return { noFix: 'vaelg' }
    // "imødekommet fuldt ud": how far, which a yes does not say.
    if (/^(?:fuldt|helt|delvist?|fuldstændigt?)$/.test(block.wordAt(to))) return { noFix: 'vaelg' }
    return passive === undefined ? { noFix: 'omskriv' } : activateWith(block, passive, { lemma: 'sige', tail: 'ja til' })
  }
  // "timerne findes ikke at kunne medregnes": what we find.
  const finding = found.startsWith('findes ') ? block.passives().find(({ verb }) => verb === from) : undefined
  const found2 = finding === undefined ? undefined : activate(block, finding)
  if (found2?.fixes !== undefined) return found2
  if (found === 'tilkommer') return toRepair(entitled(block, from, to), 'Skriv ”har ret til”', false)
  if (found === 'påhviler' || found === 'påhvilede') return toRepair(incumbent(block, from, to), 'Skriv, hvem der skal', false)
  // "en ansøgning, hvori der anmodes om": whoever wrote it asks.
  if (found.startsWith('anmodes om') && asksInPaper(block, from)) return { noFix: 'aktoer' }
  if (found === 'anmodes om' || found === 'anmodes om at') {
    const asked = block.passives().find((one) => one.verb === from)
    // "kan der anmodes om henstand": by whoever needs it.
    if (asked !== undefined && asked.actor !== 'reader' && asked.modal >= 0 && /^(?:kan|vil)$/.test(block.wordAt(asked.modal))) return { noFix: 'aktoer' }
    return asked === undefined ? { noFix: 'omskriv' } : activateWith(block, asked, { lemma: 'bede', tail: '' })
  }
  const verb = block.wordAt(to) === 'af' && /^(?:om|til|uden|for)$/.test(block.wordAt(from - 1)) && !block.wordAt(from - 2).startsWith('anmod') ? doings.get(found) : undefined
  if (verb !== undefined) return toRepair(put(block, from, to + 1, `at ${verb}`), `Skriv ”at ${verb}”`, false)
  if (found === 'findes ikke at' || found === 'findes at') return toRepair(withoutFinding(block, from, to), 'Skriv det ligeud', false)
  // "for så vidt denne overstiger": with a clause behind it a condition.
  if (found === 'for så vidt' && isConjunction(block, to) && !isDoubtful(block, from, to, found, 'hvis')) return toRepair(put(block, from, to, 'hvis'), 'Skriv ”hvis”', false)
  // "skal man herved meddele": left out alone, the sender's formula would read as a duty.
  if (found === 'herved' && block.wordAt(from - 1) === 'man' && block.cuesAt(from - 2) & Cue.modal) {
    return toRepair(put(block, from - 1, to, 'vi'), 'Skriv ”vi”', false)
  }
  // "til underretning for politiet": to whom it goes.
  if (/^til (?:underretning|orientering)$/.test(found) && block.wordAt(to) === 'for') return toRepair(put(block, from, to + 1, 'til'), 'Skriv ”til”', false)
  if (found === 'hermed' || found === 'herved') {
    const present = announced(block, from, to)
    if (present !== null) return toRepair(put(block, from - 1, to + 1, present), `Skriv ”${present}”`, false)
    const bySenses = bySense(block, from, to, found)
    if (bySenses !== undefined) return toRepair(bySenses, 'Skriv ”her”', false)
    // "Der er ikke herved taget stilling til", "Hermed er intet sagt": what does not follow from it.
    if (saysNothing(block, from, to)) return toRepair(put(block, from, to, 'dermed'), 'Skriv ”dermed”', false)
    // "Prisen kan herved nedsættes": by that, and no formula.
    if (!isFormula(block, from, to)) return { noFix: 'vaelg' }
  }
  return toRepair(droppable.has(found) ? drop(block, from, to) : 'omskriv', 'Slet det', false)
}

function saysNothing(block: DanishBlock, from: number, to: number): boolean {
  const isDenied = [from - 1, to, to + 1].some((row) => (block.cuesAt(row) & (Cue.negation | Cue.denial)) !== 0)
  return isDenied && [to, to + 1, to + 2, to + 3].some((row) => /^(?:stilling|sagt|lovet|afgjort|besluttet)$/.test(block.wordAt(row)))
}

/** "Vi skal herved bekræfte" -> "Vi bekræfter": the letter does it by saying so. Null for all else. */
function announced(block: DanishBlock, from: number, to: number): string | null {
  if (block.wordAt(from - 1) !== 'skal' || !/^(?:vi|jeg|man)$/.test(block.wordAt(from - 2)) || !performing.test(block.wordAt(to))) return null
  // "sende dig skemaet og bede dig": a second infinitive would be left behind.
  const end = block.sentences[block.sentenceOf(from) + 1] ?? block.to
  for (let row = to + 1; row + 1 < end; row++) if (/^(?:og|samt|eller)$/.test(block.wordAt(row)) && block.tagsAt(row + 1) & Tag.VerbInfinitive) return null
  return block.tagsAt(to) & Tag.VerbInfinitive ? (block.grammar.morphology.verbForms(block.wordAt(to))?.present ?? null) : null
}

/** Whether a clause tells what stands in a paper: "hvori der". */
function asksInPaper(block: DanishBlock, from: number): boolean {
  for (let row = from - 1; row > from - 9 && row >= block.from && block.signAt(row) === 0; row--) if (/^hvor(?:i|ved|med|af)$/.test(block.wordAt(row))) return true
  return false
}

/** "findes ikke at kunne medregnes" -> "kan ikke medregnes", "findes ikke at være opfyldt" -> "er ikke opfyldt". */
function withoutFinding(block: DanishBlock, from: number, to: number): Swapped | 'omskriv' {
  const plain = plainly.get(block.wordAt(to))
  if (plain === undefined) return 'omskriv'
  const rest = to - 1 > from + 1 ? ` ${block.textOf(from + 1, to - 1)}` : ''
  return put(block, from, to + 1, plain + rest)
}

/** Verbs for nouns of doing behind a preposition: "om fremsendelse af skemaet" -> "om at sende skemaet". */
const doings: ReadonlyMap<string, string> = new Map([
  ['fremsendelse', 'sende'], ['indsendelse', 'sende'], ['tilsendelse', 'sende'], ['fremskaffelse', 'skaffe'],
  ['forevisning', 'vise'], ['indhentelse', 'hente'], ['indgivelse', 'sende'], ['forelæggelse', 'lægge frem'],
])

const plainly: ReadonlyMap<string, string> = new Map([['kunne', 'kan'], ['burde', 'bør'], ['være', 'er'], ['skulle', 'skal']])

/** "der tilkommer dig feriepenge" -> "du har ret til feriepenge". */
function entitled(block: DanishBlock, from: number, to: number): Swapped | 'omskriv' {
  const who = subjectOfObject(block, to)
  // "tilkommer der ikke modtageren godtgørelse" -> "har modtageren ikke ret til godtgørelse".
  if (block.wordAt(to) === 'der') {
    let first = to + 1
    while (isSentenceAdverb(block, first)) first++
    const end = nounPhraseEnd(block, first)
    const isWhole = end > first && nounPhraseEnd(block, end) > end
    return isWhole ? put(block, from, end, joined(['har', block.textOf(first, end), block.textOf(to + 1, first), 'ret til'])) : 'omskriv'
  }
  if (block.wordAt(from - 1) !== 'der' || who === null || !isNoun(block, to + 1)) return 'omskriv'
  return put(block, from - 1, to + 1, `${who} har ret til`)
}

function drop(block: DanishBlock, from: number, to: number): Swapped {
  const { tokens } = block
  // At the head of a sentence the verb would come first.
  if (isCapital(block, from) || from === block.from || to >= block.to) return 'omskriv'
  const before = block.wordAt(from - 1)
  // "…, og i den forbindelse vil vi se på det": the same behind "og".
  if (/^(?:og|men|eller|samt)$/.test(before) && (isFinite(block, to) || block.cuesAt(to) & Cue.modal)) return 'omskriv'
  if (before === '' && block.signAt(from - 1) !== 0) return 'omskriv'
  return [{ start: tokens.end[from - 1]!, end: tokens.end[to - 1]!, text: '' }]
}
