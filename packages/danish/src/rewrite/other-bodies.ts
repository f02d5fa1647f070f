import { TokenFlag } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { endsClause } from '../facts/passive-clause.ts'
import { headOf } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'

// Who else than the sender and the reader may have done a thing: one table of those that letters name, and the places
// in a sentence where naming one of them tells that the deed is theirs.

/** Councils, boards and courts that decide. */
const boards = /(?:udvalget|nævnet|byrådet|kommunalbestyrelsen|regionsrådet|(?<!kommunal)bestyrelsen|(?:by|lands|familie|skifte)retten|generalforsamlingen|folketinget|regeringen)s?$/
/** Authorities beside the one that writes. */
const authorities = /(?:^staten|regionen|politiet|(?<!be)styrelsen|direktoratet|ministeriet|myndigheden|familieretshuset|folkeregistret|hospitalet|sygehuset)s?$/
/** Parts of an authority, which it names as if they were others. */
const units = /(?:centret|centeret|sektionen|sekretariatet|teamet|visitationen|ydelsesservice|ungerådgivningen)s?$/
/** Firms, institutions and people who act besides. */
const outsiders = /(?:selskabet|firmaet|fonden|foreningen|skolen|institutionen|plejehjemmet|børnehuset|depotet|butikken|leverandøren|producenten|forsyningen|udlejer|udlejeren|inspektør|forstander|forstanderen|rektor|leder|lederen|lærer|læreren|lægen?|konsulenten|psykologen|tandlægen|bygherre|bygherren|arbejdsgiveren)s?$/

/** Whose things a municipality does not deal with. */
const owners = new RegExp(`${boards.source}|${authorities.source}|(?:selskabet|udlejer|udlejeren)s?$`)
const all = new RegExp([boards, authorities, units, outsiders].map(({ source }) => source).join('|'))
const outside = new RegExp([boards, authorities, outsiders].map(({ source }) => source).join('|'))

/** Whether a word names somebody else than the sender and the reader, in a phrase of its own: no "nærværende", no cue of the sender. */
function isOther(block: DanishBlock, row: number, names = all): boolean {
  return names.test(block.wordAt(row)) && !(block.cuesAt(row) & (Cue.sender | Cue.reader)) && !/^(?:denne|dette|nærværende|vores)$/.test(block.wordAt(row - 1))
}

/** Whether a deed belongs to another body or person that the sentence, or the paragraph, names. */
export function isOfOthers(block: DanishBlock, passive: Passive): boolean {
  const { lemma, verb, subject, modal } = passive
  const head = subject === null ? '' : block.wordAt(headOf(block, subject))
  if (/^(?:udbetale|(?:om)?beregne|regulere|yde)$/.test(lemma) && statePaid.test(head)) return true
  // "Du har fået SU fra maj, og beløbet bliver udbetalt": by whoever gives it.
  if (lemma === 'udbetale' && /\b(?:SU|boligstøtte|folkepension|feriepenge|barselsdagpenge)\b/.test(block.textOf(block.sentences[block.sentenceOf(verb)]!, verb))) return true
  // "beløbet kan inddrives ved udpantning": by the state's collectors.
  if (lemma === 'inddrive') return true
  // "indtil andet måtte blive bestemt": by whomever.
  if (head === 'andet' && modal >= 0) return true
  for (let row = verb + 1; row < verb + 5 && row < block.to && block.signAt(row) === 0; row++) {
    // "berøres ikke heraf": what does it is a thing. "trækkes over forskudsopgørelsen": by those who gather tax.
    if (row < verb + 4 && /^(?:heraf|deraf)$/.test(block.wordAt(row)) || block.wordAt(row).startsWith('forskudsopgørelse')) return true
  }
  // "afgørelsen er truffet": the one that the letter brings.
  return isBehind(block, passive) || isTheirs(block, passive) || (deciding.has(lemma) && head !== 'afgørelsen' && namesBoard(block, verb))
}

/** What the state pays, and no municipality. */
const statePaid = /(?:pension|børnecheck|børneydelse|ungeydelse|barselsdagpenge|boligstøtte|boligsikring|efterløn)(?:en|er|erne|n|t|nen|ne)?$/

/** "er afgjort i udvalget", "ydes tilskud fra regionen", "afregnes mellem naboerne": whose deed it is stands behind. */
function isBehind(block: DanishBlock, { lemma, verb }: Passive): boolean {
  const between = /^(?:afregne|dele|fordele|aftale|afholde|holde)$/.test(lemma)
  for (let row = verb + 1; row < verb + 8 && row < block.to && !endsClause(block.signAt(row)); row++) {
    const word = block.wordAt(row)
    if (between && word === 'mellem' && row < verb + (lemma.endsWith('holde') ? 5 : 2)) return true
    if (/^(?:i|ved|hos)$/.test(word) && row < verb + 4 && (isOther(block, row + 1, boards) || (lemma === 'behandle' && isOther(block, row + 1, units)))) return true
    if (word === 'fra' && !getting.has(lemma) && isOther(block, row + 1)) return true
  }
  return false
}

/** What one gets of others, who are named with "fra". */
const getting = new Set(['modtage', 'indhente', 'udbede', 'anmode', 'bede', 'kræve', 'afvente'])

/** "statens støtte beregnes", "er i statens plan udpeget", "ved udvalgets beslutning godkendt", "af lægens attest": whose thing it is. */
function isTheirs(block: DanishBlock, { subject, clause, verb, actor, lemma, from }: Passive): boolean {
  const isGenitive = (row: number, names = outside): boolean => block.wordAt(row).endsWith('s') && isOther(block, row, names)
  if (subject !== null && isGenitive(subject.from, owners)) return true
  for (let row = clause; row < verb; row++) {
    const word = block.wordAt(row)
    if (word === 'i' && isGenitive(row + 1, owners)) return true
    if (row >= from && isGenitive(row) && /^(?:beslutning|afgørelse)/.test(block.wordAt(row + 1))) return true
    if (thoughts.has(lemma) && (/^(?:lægelige?t?)$/.test(word) || isGenitive(row))) return true
    if (word === 'ifølge' && !/^(?:vore?s?|kommunens)$/.test(block.wordAt(row + 1)) && /^(?:notere|registrere)$/.test(lemma)) return true
    if (word === 'hertil' && /^(?:videregive|meddele|indgive|indberette|sende|fremsende)$/.test(lemma)) return true
  }
  if (actor !== 'sender' || block.wordAt(clause - 1) !== 'at') return false
  // "Det fremgår af Udbetaling Danmarks oplysninger, at du er tilkendt": by the one whose they are.
  const first = block.sentences[block.sentenceOf(verb)]!
  for (let row = Math.max(first, clause - 12); row < clause - 1; row++) {
    if (isGenitive(row) || (block.wordAt(row) === 'udbetaling' && block.wordAt(row + 1).startsWith('danmark'))) return true
  }
  return false
}

/** What one thinks, and others may as well. */
export const thoughts: ReadonlySet<string> = new Set(['forvente', 'vurdere', 'skønne', 'anse', 'antage', 'påregne', 'formode'])

/**
 * "Klagen sendes til Visitationen, som vurderer den igen. Fastholdes afgørelsen": the name of the one that has the case
 * now, as it stands; empty where one has it whose name does not stand by itself, null where nobody is said to have it.
 */
export function handlerOf(block: DanishBlock, { lemma, verb, subject }: Passive): string | null {
  const sentence = block.sentenceOf(verb)
  const first = block.sentences[sentence]!
  if (!handing.has(lemma) || (lemma !== 'fastholde' && !/fasthold|genvurder/i.test(block.textOf(block.sentences[Math.max(0, sentence - 1)]!, verb)))) return null
  for (let row = block.sentences[Math.max(0, sentence - 2)]!; row < verb; row++) {
    const isRelative = block.signAt(row) === 0x2c && /^(?:der|som)$/.test(block.wordAt(row + 1)) && !block.wordAt(row - 1).startsWith('ankestyrelse')
    // "Visitationen vurderer sagen på ny, og fastholdes den": the subject of the sentence.
    const isSubject = row === first && units.test(block.wordAt(row)) && vets.test(block.wordAt(row + 1))
    if (isSubject) return block.textOf(row, row + 1)
    if (!isRelative || ![2, 3, 4, 5, 6, 7].some((far) => vets.test(block.wordAt(row + far)))) continue
    let from = row - 1
    while (from > row - 5 && block.wordAt(from - 1) !== 'til' && block.signAt(from - 1) === 0) from--
    const isName = block.wordAt(from - 1) === 'til' && ((block.tokens.flags[from]! & TokenFlag.capital) !== 0 || (row > first && from === row - 1))
    // "…, som skal genvurdere den og, hvis afgørelsen fastholdes": the same sentence, and a pronoun.
    if (isName && row > first && subject !== null && subject.to === subject.from + 1 && /^(?:den|det|de)$/.test(block.wordAt(subject.from))) return ''
    if (isName && row > first && !hearing.test(block.textOf(from, row))) return /(?:e?t|kontor)$/.test(block.wordAt(row - 1)) ? 'det' : 'den'
    // A board hears the complaint; who holds to the decision and sends it on is somebody else.
    return isName && !hearing.test(block.textOf(from, row)) ? block.textOf(from, row) : ''
  }
  return null
}

const vets = /^(?:gen)?(?:vurder|behandl)|^(?:foretager|genoptager|videresender|oversender)$/
const hearing = /nævn|styrelse|ret(?:ten)?$|ministeri|ombudsmand/i
const handing = new Set(['fastholde', 'videresende', 'sende', 'oversende', 'fremsende'])

/** What councils and boards do. */
const deciding = new Set(['beslutte', 'vedtage', 'bestemme', 'træffe', 'opretholde', 'aftale'])

/** Whether the paragraph up to a row names a council or board that decides. */
function namesBoard(block: DanishBlock, verb: number): boolean {
  // So far back and no farther: in one endless paragraph each passive would else ask all of it.
  for (let row = Math.max(block.from, verb - farthest); row < verb; row++) if (boards.test(block.wordAt(row)) && !/^(?:som|der)$/.test(block.wordAt(row - 1))) return true
  return false
}

const farthest = 200

/**
 * Whether somebody else acts in the sentence of a passive: "Skolen underretter", "kan Bilcentret træffe", "skolens
 * inspektør, da sønnen blev fritaget, krævede": beside a third party that does one thing "vi" would be a guess for the
 * other.
 */
export function actsBeside(block: DanishBlock, { verb, subject }: Passive): boolean {
  const sentence = block.sentenceOf(verb)
  const end = block.sentences[sentence + 1] ?? block.to
  const acts = Tag.VerbPresent | Tag.VerbPast | Tag.Auxiliary
  for (let row = block.sentences[sentence]!; row < end; row++) {
    const word = block.wordAt(row)
    // "skal man herved anmode": another name for who writes.
    if (word === 'man' && block.cuesAt(row - 1) & Cue.modal && /^(?:herved|hermed)$/.test(block.wordAt(row + 1))) return true
    if (block.wordAt(row - 1) === 'den' && word === 'myndighed') return true
    if (/^(?:a\/s|aps)$/.test(word) || (word === 'a' && block.wordAt(row + 1) === 's')) return row < verb
    if (!isOther(block, row) || /s$|^bestyrelsen$/.test(word) || (subject !== null && row >= subject.from && row < subject.to)) continue
    if (block.tagsAt(row - 1) & (Tag.Preposition | Tag.Genitive) && !outsiders.test(word)) continue
    // "kan kommunalbestyrelsen, når huset skønnes usundt, nedlægge": whom the law names, behind its verb.
    const isLawful = word === 'kommunalbestyrelsen' || word.endsWith('myndigheden')
    if (isLawful && row >= verb && !(block.cuesAt(row - 1) & Cue.modal)) continue
    if (isLawful && block.cuesAt(row - 1) & Cue.modal) return true
    if (outsiders.test(word) && row < verb && block.signAt(row + 1) === 0x2c && /^(?:da|som|der|idet)$/.test(block.wordAt(row + 2))) return true
    if (block.tagsAt(row - 1) & Tag.Preposition) continue
    if (outsiders.test(word) && row > verb) continue
    // "Firmaet er gjort opmærksom": what was done to it, and not by it.
    if (block.tagsAt(row + 1) & acts && !(block.cuesAt(row + 1) & (Cue.expletive | Cue.vaere | Cue.blive))) return true
    if (!outsiders.test(word) && block.tagsAt(row - 1) & acts && block.tagsAt(row + 1) & (Tag.VerbInfinitive | Tag.VerbParticiple | Tag.Adverb)) return true
  }
  return false
}
