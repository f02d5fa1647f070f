import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { isNoun, nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { asClause, isStart } from './as-clause.ts'
import { followsFromReasons, givesReason, hasTwoReasons, isDoubtful, tellsOtherThanReason } from './swap-doubt.ts'
import { isLaw, more, received, remembered, sends, turned, withoutModal } from './link-turns.ts'
import {
  asRemark, beforehand, fromWhatWeKnow, happened, insertClause, interests, isConjunction, requests, withArticle,
} from './link-phrases.ts'
import { readerWord } from './people.ts'
import { leaveOut, put, type Swapped } from './put.ts'
import { clauseStarts, surfaces } from './swap.list.ts'
import { isMain } from './verb-order.ts'

const comma = 0x2c

/**
 * Words that link: conjunctions, prepositions, adverbs that point. Null where the word needs no more than to be put in
 * the place of the other.
 */
export function swapLink(block: DanishBlock, from: number, to: number, found: string, use: string): Swapped | null {
  if (isDoubtful(block, from, to, found, use)) return 'vaelg'
  if (clauseStarts.has(use)) return turned(block, from, to, use)
  // A preposition whose phrase stands in the lines below, and what "selv" holds on to.
  if (to >= block.to && /^(?:om|til|for|efter|når det gælder)$/.test(use)) return 'vaelg'
  if (block.wordAt(from - 1) === 'selv' && found.startsWith('under ')) return 'vaelg'
  switch (found) {
    case 'forinden':
      if (timeNouns.has(block.wordAt(from - 1)) || block.tokens.kind[from - 1] === TokenKind.number ||
        /dage$|uger$/.test(block.wordAt(from - 1))) return put(block, from, to, 'før')
      return put(block, from, to, isConjunction(block, to) ? 'inden' : 'inden da')
    case 'under forudsætning af':
      // "hvis" wants a clause, and "vilkårenes iagttagelse" is none.
      return block.wordAt(to) === 'at' ? null : 'vaelg'
    case 'må antages at': case 'må formodes at':
      return isMain(block, from) ? null : put(block, from, to, use.split(' ').toReversed().join(' '))
    case 'erindres om':
      return remembered(block, from, to)
    case 'finder sted': case 'fandt sted':
      return meetings.test(block.wordAt(from - 1)) ? put(block, from, to, found === 'finder sted' ? 'er' : 'var') : null
    case 'idet':
      if (from === block.from || isStart(block, from)) return tellsOtherThanReason(block, to) ? 'vaelg' : put(block, from, to, 'da')
      if (hasTwoReasons(block, from)) return 'vaelg'
      return givesReason(block, from, to) ? put(block, from, to, 'fordi') : asRemark(block, from, to)
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
      // "til særskilt behandling", "sendes særskilt": "for sig" stands behind another verb than one of sending.
      if (isNoun(block, to) || /send/.test(block.wordAt(from - 1))) return put(block, from, to, 'separat')
      return (block.tagsAt(to) & (Tag.VerbSPresent | Tag.VerbParticiple | Tag.VerbInfinitive)) !== 0 ? 'vaelg' : null
    case 'således':
      return put(block, from, to, to >= block.to || block.signAt(to) !== 0 ? 'sådan' : 'altså')
    case 'herefter':
      return put(block, from, to, followsFromReasons(block, from, to) ? 'derfor' : 'derefter')
    case 'det ansøgte':
      return put(block, from, to, `${use.replace('du', readerWord(block, from))}${block.signAt(to) === 0 && to < block.to ? ',' : ''}`)
    case 'har karakter af': case 'have karakter af': case 'havde karakter af':
      return withArticle(block, from, to, use)
    case 'fremgår af':
      return surfaces.test(block.wordAt(nounPhraseEnd(block, to) - 1)) ? put(block, from, to, 'står på') : null
    case 'henset til':
      return followsBe(block, from) ? put(block, from, to, 'lagt vægt på') : null
    case 'tillægges betydning':
      return put(block, from, to, isModalBefore(block, from) ? use : 'får betydning')
    case 'fundet sted':
      return happened(block, from, to)
    case 'således at':
      return block.wordAt(from - 1) === 'dog' ? put(block, from, to, 'sådan at') : null
    case 'regelsæt':
      return block.wordAt(from - 3) === 'hvilket' ? 'vaelg' : null
    case 'anses for':
      if (block.wordAt(to) === 'at') return 'vaelg'
      return isModalBefore(block, from) ? withoutModal(block, from, to) : null
    case 'må anses for':
      return block.wordAt(to) === 'at' ? 'vaelg' : null
    case 'heraf':
      if (block.signAt(from - 1) === comma || block.tokens.kind[from - 1] === TokenKind.number) return put(block, from, to, 'af dem')
      // "modtagelsen heraf", "fremgår heraf": with the preposition written out it would be officialese again.
      if (/^(?:modtagelsen|fremgår|fremgå|fremgik|udløbet)$/.test(block.wordAt(from - 1))) return leaveOut(block, from, to)
      return isBeforeVerb(block, to) ? 'vaelg' : null
    case 'om hvorvidt':
      // "Oplysning om, hvorvidt": the preposition stays before its clause.
      return block.signAt(from + 1) === comma ? put(block, to - 1, to, 'om') : null
    case 'forudgående':
      return beforehand(block, from, to)
    case 'under hensyn til': case 'under hensyntagen til':
      return interests.test(block.wordAt(nounPhraseEnd(block, to) - 1)) ? put(block, from, to, 'af hensyn til') : null
    case 'i anledning af':
      return requests.test(block.wordAt(nounPhraseEnd(block, to) - 1)) || isBackward(block, nounPhraseEnd(block, to) - 1) ? 'vaelg' : null
    case 'til enhver tid':
      return (block.tagsAt(to) & Tag.VerbPresentParticiple) !== 0 ? 'vaelg' : null
    case 'beliggende':
      return isNoun(block, to) ? 'vaelg' : null
    case 'hensigtsmæssigt': case 'hensigtsmæssige': case 'hensigtsmæssig':
      if (block.wordAt(from - 1) !== 'mest') return null
      return put(block, from - 1, to, found === 'hensigtsmæssige' ? 'bedste' : 'bedst')
    default:
      if (/^(?:her|der)(?:til|om|af|for|i|på|ved)$/.test(found)) {
        if (isBackward(block, to)) return 'vaelg'
        // "ansøgning herom indgives", "udgifterne hertil kan": the noun says enough.
        if (isFinite(block, to) && isNoun(block, from - 1)) return leaveOut(block, from, to)
        return isBeforeVerb(block, to) || /^(?:det|den|de)$/.test(block.wordAt(from - 1)) ? 'vaelg' : null
      }
      return asClause(block, from, to, use)
  }
}

/** What is held and does not happen: "mødet finder sted". */
const meetings = /(?:møde|mødet|samtale|samtalen|besøg|besøget|undervisning|undervisningen|kursus|kurset|træning|træningen)$/

/** "heri ligger": what stands first in its clause, where the long form would be heavy. */
function isBeforeVerb(block: DanishBlock, to: number): boolean {
  return isFinite(block, to) && !isNoun(block, to - 2)
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

/** "den hertil indgivne ansøgning": between article and participle. */
function isBackward(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.VerbParticipleInflected) !== 0 && isNoun(block, row + 1)
}

