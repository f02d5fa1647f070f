import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from './block.ts'
import { endsClause, endsSentence } from './passive-clause.ts'
import { headOf } from './passive-subject.ts'
import type { TellingPassive } from './passive-others.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'

/** Most rows before a clause in which the words that govern it are sought. */
const reach = 9
/** The same for the later ones of clauses side by side. */
const farReach = 30

/**
 * Whether what stands around the clause of a passive makes its doer somebody else, or nobody we can know: what a demand
 * or a condition is about, what came to light or was told, what a rule or the reader's own paper says.
 */
export function isOthersByContext(block: DanishBlock, passive: TellingPassive): boolean {
  const start = passive.clause
  return isGoverned(block, start, passive) || saysTheRule(block, start, passive) || isInReadersPaper(block, start, passive)
}

/** "påbud om, at bygningen nedbringes", "betinget af, at arbejdstiden nedsættes", "det blev konstateret, at der er registreret". */
function isGoverned(block: DanishBlock, start: number, { lemma }: TellingPassive): boolean {
  if (block.wordAt(start - 1) !== 'at' && block.wordAt(start) !== 'at') return false
  const at = block.wordAt(start) === 'at' ? start : start - 1
  // "betinget af, at taget er rødt, og at skure ikke opføres": what governs the first governs the next.
  const far = /^(?:og|samt|eller)$/.test(block.wordAt(at - 1)) || hasAtBefore(block, at) ? farReach : reach
  for (let row = at - 1; row >= block.from && row > at - far && !endsSentence(block.signAt(row)); row--) {
    const word = block.wordAt(row)
    if (demands.test(word)) return true
    // "Vi skriver, at ansøgningen er modtaget": the sender's own words.
    if (findings.has(word)) return !decisions.has(lemma) && !isOwn(block, row - 1) && !isOwn(block, row + 1)
    if (block.tagsAt(row) & Tag.Subjunction && word !== 'at' && word !== 'om') return false
  }
  return false
}

/** Whether another clause with "at" stands close before the comma of this one. */
function hasAtBefore(block: DanishBlock, at: number): boolean {
  if (block.signAt(at - 1) !== 0x2c) return false
  for (let row = at - 2; row >= block.from && row > at - 14 && !endsSentence(block.signAt(row)); row--) {
    if (block.wordAt(row) === 'at' && block.signAt(row - 1) === 0x2c) return true
  }
  return false
}

/** vi, jeg. */
function isOwn(block: DanishBlock, row: number): boolean {
  return /^(?:vi|jeg)$/.test(block.wordAt(row))
}

/** Nouns and participles whose "at" tells what somebody else is to do. */
const demands = /^(?:\p{L}*(?:påbud|påbuddet|krav|kravet|pligt|pligten)|betingelse|betingelsen|betinget|vilkår|vilkåret|forudsætning|forudsat|opfordring|henstilling|henstilles|henstillet|henstiller|anbefaling|anbefaler|anbefalet|indstillet|indstiller|indstilling|tilladelse|godkendelse|samtykke|dispensation|foreslået|foreslår)$/u
/** Words whose "at" tells what was found or told: others may well have done it. */
const findings = new Set(
  `anføres oplyses angives skrives konstateret konstaterede konstaterer konstateres oplyst oplyste anført anførte skrevet skriver
  forklaret forklarede nævnt nævner fortalt viser viste`.split(/\s+/),
)
/** What only the authority does, whoever tells of it. */
const decisions = new Set('bevilge afslå afgøre imødekomme godkende træffe'.split(' '))

/** "er fastsat i BR18 § 181", "i bestemmelsen forudsat", "reglerne er lavet om": lawmakers do that. */
function saysTheRule(block: DanishBlock, start: number, { lemma, subject, verb }: TellingPassive): boolean {
  if (subject !== null && (rules.test(block.wordAt(headOf(block, subject))) || rules.test(block.wordAt(subject.from)))) return true
  if (!ruling.has(lemma)) return false
  for (let row = start; row < block.to && row < verb + 7; row++) {
    if (row > verb && endsClause(block.signAt(row))) return false
    const next = block.wordAt(row + 1)
    if (!/^(?:i|af|ved)$/.test(block.wordAt(row)) || /^(?:henhold|medfør|overensstemmelse|hensyn|forhold)$/.test(next)) continue
    for (let law = row + 1; law < row + 4 && law < block.to; law++) {
      if (block.tokens.kind[law] === TokenKind.statuteRef || block.cuesAt(law) & (Cue.lawName | Cue.lawHead)) return true
      if (codes.test(block.wordAt(law))) return true
    }
  }
  return false
}

const rules = /(?:regler|reglerne|^regel|reglen|^love|^loven|hjælpsloftet|ydelsesloftet|lovgivningen|^satser|^satserne|^satsen|bestemmelser|bestemmelserne|bestemmelsen|bekendtgørelsen|lovforslaget)$/
/** Where rules are kept besides statutes. */
const codes = /(?:^br\d*|restaurationsplan(?:en)?|affaldsplan(?:en)?|spildevandsplan(?:en)?|kommuneplan(?:en)?|bestemmelsens?|bestemmelser|bestemmelserne|reglement|reglementet|lokalplanen?|byplanvedtægten?|vedtægten|vedtægterne|regulativet?|forordningen)$/
/** What a rule does. */
const ruling = new Set(
  'fastsætte fastlægge forudsætte bestemme angive anføre nævne regulere definere foreskrive stille opstille beskrive tillægge tage'.split(' '),
)

/** "er i ansøgningen henført til", "er i mailen anført": the reader wrote it. */
function isInReadersPaper(block: DanishBlock, start: number, { from, verb }: TellingPassive): boolean {
  for (let row = start; row < block.to && row < verb + 4; row++) {
    if (row > verb && endsClause(block.signAt(row))) return false
    // Inside the subject it only tells which: "oplysningerne i ansøgningen behandles".
    if (block.wordAt(row) !== 'i' || (row > start && row < from)) continue
    const next = /^(?:din|dit|jeres|deres)$/.test(block.wordAt(row + 1)) ? row + 2 : row + 1
    if (papers.test(block.wordAt(next))) return true
  }
  return false
}

const papers = /(?:ansøgning|ansøgningen|klage|klagen|henvendelse|henvendelsen|mail|mailen|anmodningen|anmodning|ansøgningsskema|ansøgningsskemaet|høringssvar|høringssvaret|indsigelse|indsigelsen)$/
