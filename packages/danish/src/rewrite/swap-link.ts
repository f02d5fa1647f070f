import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { isNoun, nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { asClause, isStart } from './as-clause.ts'
import { isLaw, more, received, sends, turned } from './link-turns.ts'
import { put, type Swapped } from './put.ts'
import { clauseStarts, surfaces } from './swap.list.ts'

const comma = 0x2c

/**
 * Words that link: conjunctions, prepositions, adverbs that point. Null where the word needs no more than to be put in
 * the place of the other.
 */
export function swapLink(block: DanishBlock, from: number, to: number, found: string, use: string): Swapped | null {
  if (clauseStarts.has(use)) return turned(block, from, to, use)
  // A preposition whose phrase stands in the lines below, and what "selv" holds on to.
  if (to >= block.to && /^(?:om|til|for|efter|når det gælder)$/.test(use)) return 'vaelg'
  if (block.wordAt(from - 1) === 'selv' && found.startsWith('under ')) return 'vaelg'
  switch (found) {
    case 'forinden':
      if (timeNouns.has(block.wordAt(from - 1)) || block.tokens.kind[from - 1] === TokenKind.number ||
        /dage$|uger$/.test(block.wordAt(from - 1))) return put(block, from, to, 'før')
      return put(block, from, to, isConjunction(block, to) ? 'inden' : 'inden da')
    case 'idet':
      if (addsOnly(block, to)) return 'vaelg'
      return put(block, from, to, from === block.from || isStart(block, from) ? 'da' : 'fordi')
    case 'yderligere':
      return more(block, from, to)
    case 'under henvisning til':
    case 'med henvisning til':
      return isLaw(block, to) ? put(block, from, to, 'efter') : 'vaelg'
    case 'med henblik på':
      if (block.wordAt(from - 1) === 'henvendelse') return 'vaelg'
      // "med henblik på, at" is "så".
      if (block.signAt(to) === comma && block.wordAt(to + 1) === 'at') return insertClause(block, from, to + 2, 'så')
      return block.signAt(to) === comma ? 'vaelg' : null
    case 'i fornødent omfang': case 'i nødvendigt omfang':
      return block.signAt(to) === 0 ? put(block, from, to, 'om nødvendigt') : null
    case 'i givet fald': case 'i givet tilfælde':
      return put(block, from, to, 'i så fald')
    case 'efter modtagelse af':
    case 'efter modtagelsen af':
    case 'ved modtagelse af':
    case 'ved modtagelsen af':
      return received(block, from, to, found)
    case 'hertil':
      return sends(block, from) ? put(block, from, to, 'til os') : isBackward(block, to) ? 'vaelg' : null
    case 'det foreliggende':
      if (block.wordAt(to) === 'grundlag' && block.wordAt(from - 1) === 'på') return fromWhatWeKnow(block, from, to)
      return isNoun(block, to) ? null : 'vaelg'
    case 'den foreliggende': case 'de foreliggende': case 'den omhandlede': case 'det omhandlede':
      return isNoun(block, to) ? null : 'vaelg'
    case 'særskilt':
      // "for sig" stands behind its verb.
      return (block.tagsAt(to) & (Tag.VerbSPresent | Tag.VerbParticiple | Tag.VerbInfinitive)) !== 0 ? 'vaelg' : null
    case 'vedrørende': case 'angående':
      // "brev vedrørende sagen" is "om"; "indskud vedrørende lejemålet" is for the writer to say.
      return isNoun(block, from - 1) && !speech.test(block.wordAt(from - 1)) ? 'vaelg' : null
    case 'har karakter af': case 'have karakter af': case 'havde karakter af':
      return withArticle(block, from, to, use)
    case 'fremgår af':
      return surfaces.test(block.wordAt(nounPhraseEnd(block, to) - 1)) ? put(block, from, to, 'står på') : null
    case 'henset til':
      return followsBe(block, from) ? 'vaelg' : null
    case 'fundet sted':
      return happened(block, from, to)
    case 'således at':
      return block.wordAt(from - 1) === 'dog' ? put(block, from, to, 'sådan at') : null
    case 'regelsæt':
      return block.wordAt(from - 3) === 'hvilket' ? 'vaelg' : null
    case 'anses for':
      return block.wordAt(to) === 'at' || isModalBefore(block, from) ? 'vaelg' : null
    case 'må anses for':
      return block.wordAt(to) === 'at' ? 'vaelg' : null
    case 'heraf':
      if (block.signAt(from - 1) === comma) return put(block, from, to, 'af dem')
      // "modtagelsen heraf", "fremgår heraf": with the preposition written out it would be officialese again.
      if (/^(?:modtagelsen|fremgår|fremgå|fremgik|udløbet)$/.test(block.wordAt(from - 1))) return 'vaelg'
      return isBeforeVerb(block, from, to) ? 'vaelg' : null
    case 'til enhver tid':
      return (block.tagsAt(to) & Tag.VerbPresentParticiple) !== 0 ? 'vaelg' : null
    case 'beliggende':
      return isNoun(block, to) ? 'vaelg' : null
    case 'hensigtsmæssigt': case 'hensigtsmæssige': case 'hensigtsmæssig':
      if (block.wordAt(from - 1) === 'mest') return put(block, from - 1, to, found === 'hensigtsmæssige' ? 'bedste' : 'bedst')
      return /^(?:mere|meget|mindst)$/.test(block.wordAt(from - 1)) ? 'vaelg' : null
    default:
      if (/^(?:her|der)(?:til|om|af|for|i|på|ved)$/.test(found)) {
        return isBackward(block, to) || isBeforeVerb(block, from, to) ? 'vaelg' : null
      }
      return asClause(block, from, to, use)
  }
}

/** Nouns of telling, asking and dealing with, behind which "om" names the matter. */
const speech = /(?:sag|ansøgning|brev|mail|klage|spørgsmål|oplysning|afgørelse|vejledning|regler|henvendelse|aftale|møde|dokument|notat|korrespondance|forespørgsel|anmodning|begæring|vurdering|samtale|udtalelse|rapport|orientering|information|besked|dialog|bemærkning|skrivelse|skema|lov|bekendtgørelse|plan|materiale|forslag|indsigelse|tvivl|påbud|tilladelse|dispensation)(?:en|et|er|erne|ne|r|e|s)?$/

/** "har karakter af forvaltningsakt" -> "er en forvaltningsakt". */
function withArticle(block: DanishBlock, from: number, to: number, use: string): Swapped {
  const tags = block.tagsAt(to)
  if (!isNoun(block, to) || !(tags & Tag.NounSgIndef)) return put(block, from, to, use)
  return put(block, from, to, `${use} ${tags & Tag.GenderNeuter && !(tags & Tag.GenderCommon) ? 'et' : 'en'}`)
}

/** "på det foreliggende grundlag" -> "ud fra de oplysninger, vi har". */
function fromWhatWeKnow(block: DanishBlock, from: number, to: number): Swapped {
  const after = to + 1
  const closes = block.signAt(after) === 0 && after < block.to
  return put(block, from - 1, after, `ud fra de oplysninger, vi har${closes ? ',' : ''}`)
}

/** Puts a clause behind its comma, whether one stands there or not. */
function insertClause(block: DanishBlock, from: number, to: number, text: string): Swapped {
  if (from === block.from || isStart(block, from)) return 'uklar-saetning'
  const isAfterSign = block.signAt(from - 1) !== 0
  const start = isAfterSign ? block.tokens.start[from]! : block.tokens.end[from - 1]!
  return [{ start, end: block.tokens.end[to - 1]!, text: isAfterSign ? text : `, ${text}` }]
}

/** "heri ligger": what stands first in its clause, where the long form would be heavy. */
function isBeforeVerb(block: DanishBlock, from: number, to: number): boolean {
  return isFinite(block, to) && !isNoun(block, from - 1)
}

/** "er der tillige henset til": a verb of its own and no preposition. */
function followsBe(block: DanishBlock, from: number): boolean {
  for (let row = from - 1; row > from - 5; row--) if (block.cuesAt(row) & (Cue.vaere | Cue.have | Cue.blive)) return true
  return false
}

function isModalBefore(block: DanishBlock, from: number): boolean {
  for (let row = from - 1; row > from - 8 && block.signAt(row) === 0; row--) if (block.cuesAt(row) & Cue.modal) return true
  return false
}

/** "har fundet sted" -> "er sket": what happens makes its perfect with være. */
function happened(block: DanishBlock, from: number, to: number): Swapped {
  const auxiliaries: ReadonlyMap<string, string> = new Map([['har', 'er'], ['havde', 'var'], ['have', 'være']])
  for (let row = from - 1; row > from - 6; row--) {
    const other = auxiliaries.get(block.wordAt(row))
    if (other === undefined) continue
    const first = put(block, row, row + 1, other)
    const last = put(block, from, to, 'sket')
    return typeof first === 'string' ? first : typeof last === 'string' ? last : [...first, ...last]
  }
  return 'uklar-saetning'
}

/** "idet" that gives no reason: a remark is added, somebody's words are told, or "dog" takes something back. */
function addsOnly(block: DanishBlock, to: number): boolean {
  for (let row = to; row < to + 7 && block.signAt(row) === 0; row++) {
    const word = block.wordAt(row)
    if (notes.has(word) || word === 'dog') return true
  }
  return false
}


/** Verbs of remarking behind "idet": no reason is given, something is added. */
const notes = new Set('bemærkes bemærker henvises erindres tilføjes understreges gøres anført oplyst skrevet anfører oplyser'.split(' '))

/** "den hertil indgivne ansøgning": between article and participle. */
function isBackward(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.VerbParticipleInflected) !== 0 && isNoun(block, row + 1)
}


/** Whether a subject with its verb follows soon. */
export function isConjunction(block: DanishBlock, row: number): boolean {
  if (block.cuesAt(row) & Cue.expletive || block.tagsAt(row) & Tag.Pronoun) return true
  const end = nounPhraseEnd(block, row)
  if (end === row) return false
  for (let at = end; at < block.to && at < end + 8; at++) {
    if (block.signAt(at) !== 0) return false
    if (isFinite(block, at)) return true
  }
  return false
}

