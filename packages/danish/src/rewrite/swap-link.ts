import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { asClause, isStart } from './as-clause.ts'
import { givesReason, hasTwoReasons, isDoubtful, tellsOtherThanReason } from './swap-doubt.ts'
import { more } from './more.ts'
import { isLaw, received, remembered, sends, turned, withoutModal } from './link-turns.ts'
import { asRemark, beforehand, fromWhatWeKnow, happened, insertClause, withArticle } from './link-phrases.ts'
import {
  added, approached, bothReasons, earlier, isHeld, isOccasion, lying, onCondition, opensBeforeVerb, regarding, resting, saysNear,
} from './link-company.ts'
import { enclosed } from './enclosed.ts'
import { afterThat } from './link-after.ts'
import { isBackward, ofThat, pointingAdverb } from './link-pointing.ts'
import { bySense, disagrees } from './link-senses.ts'
import { readerWord } from './people.ts'
import { closed } from './phrase-clauses.ts'
import { isApplication, readerApplied, readerWrote } from './reader-part.ts'
import { leaveOut, put, type Swapped } from './put.ts'
import { clauseStarts, surfaces } from './swap.list.ts'
import { hasClause } from './verb-near.ts'
import { isMain } from './verb-order.ts'

const comma = 0x2c

/**
 * Words that link: conjunctions, prepositions, adverbs that point. Null where the word needs no more than to be put in
 * the place of the other.
 */
export function swapLink(block: DanishBlock, from: number, to: number, found: string, use: string): Swapped | null {
  const bySenses = bySense(block, from, to, found)
  if (bySenses !== undefined) return bySenses
  if (isDoubtful(block, from, to, found, use)) return 'vaelg'
  if (clauseStarts.has(use)) return turned(block, from, to, use)
  // A preposition whose phrase stands in the lines below, and what "selv" holds on to.
  if (to >= block.to && /^(?:om|til|for|efter|når det gælder)$/.test(use)) return 'vaelg'
  if (block.wordAt(from - 1) === 'selv' && found.startsWith('under ')) return 'vaelg'
  switch (found) {
    case 'forinden':
      return put(block, from, to, earlier(block, from, to))
    case 'under forudsætning af': case 'under den forudsætning':
      // "hvis" wants a clause, and "vilkårenes iagttagelse" is none.
      return 'vaelg'
    case 'må antages at': case 'må formodes at':
      return isMain(block, from) ? null : put(block, from, to, use.split(' ').toReversed().join(' '))
    case 'erindres om':
      return remembered(block, from, to)
    case 'finder sted': case 'fandt sted':
      return isHeld(block, from) ? put(block, from, to, found === 'finder sted' ? 'er' : 'var') : null
    case 'idet':
      if (from === block.from || isStart(block, from)) return tellsOtherThanReason(block, to) ? 'vaelg' : put(block, from, to, 'da')
      if (hasTwoReasons(block, from)) return bothReasons(block, from)
      return givesReason(block, from, to) ? put(block, from, to, 'fordi') : asRemark(block, from, to)
    case 'yderligere':
      return more(block, from, to)
    case 'under henvisning til': case 'med henvisning til':
      return isLaw(block, to) ? put(block, from, to, 'efter') : 'vaelg'
    case 'med henblik på':
      if (block.wordAt(from - 1) === 'henvendelse') return 'vaelg'
      // "med henblik på, at" is "så".
      if (block.signAt(to) === comma && block.wordAt(to + 1) === 'at') return insertClause(block, from, to + 2, 'så')
      return block.signAt(to) === comma || saysNear(block, from, 'til') || block.wordAt(to).startsWith('til-') || block.wordAt(to) === 'til' ? 'vaelg' : null
    case 'i fornødent omfang': case 'i nødvendigt omfang':
      return block.signAt(to) === 0 ? put(block, from, to, 'om nødvendigt') : null
    case 'i givet fald': case 'i givet tilfælde':
      return put(block, from, to, isStart(block, from) || isMain(block, from - 1) ? 'i så fald' : 'eventuelt')
    case 'efter modtagelse af': case 'efter modtagelsen af': case 'ved modtagelse af': case 'ved modtagelsen af':
      return received(block, from, to, found)
    case 'hertil':
      return sends(block, from) ? put(block, from, to, 'til os')
        : isBackward(block, to) || isStart(block, from) || disagrees(block, from, found) || block.wordAt(from - 1).startsWith('hens') ? 'vaelg'
          : block.cuesAt(to) & Cue.modal && isNoun(block, from - 1) ? leaveOut(block, from, to) : null
    case 'vedlagt fremsendes': case 'hermed fremsendes': case 'fremsendes vedlagt': case 'fremsendes hoslagt':
    case 'hoslagt fremsendes': case 'vedlagt er': case 'vedlagt finder du': case 'vedlagt følger':
      return enclosed(block, from, to, use)
    case 'hertil kommer': case 'dertil kommer': case 'hvortil kommer':
      return block.signAt(to) === comma || block.wordAt(to) === 'at' ? added(block, from, to) : null
    case 'i den anledning': case 'i denne anledning':
      return block.signAt(to) !== 0 && !isStart(block, from) ? leaveOut(block, from, to) : null
    case 'det anførte':
      if (block.tagsAt(from - 1) & Tag.Preposition && block.wordAt(to) !== 'om' && !isNoun(block, to) && !isFinite(block, to)) return put(block, from, to, 'dette')
      return isStart(block, from) && isFinite(block, to) && readerWrote(block) ? put(block, from, to, `det, ${readerWord(block, from)} har skrevet,`) : 'vaelg'
    case 'det foreliggende':
      if (block.wordAt(to) === 'grundlag' && block.wordAt(from - 1) === 'på') return fromWhatWeKnow(block, from, to + 1)
      if (/^(?:på|efter)$/.test(block.wordAt(from - 1)) && !isNoun(block, to)) return fromWhatWeKnow(block, from, to)
      return isNoun(block, to) ? null : 'vaelg'
    case 'den foreliggende': case 'de foreliggende': case 'den omhandlede': case 'det omhandlede':
      return isNoun(block, to) ? null : 'vaelg'
    case 'særskilt':
      if (isNoun(block, to)) return /^(?:regel|bestemmelse|ordning)$/.test(block.wordAt(to)) ? put(block, from, to, 'en særlig') : null
      return (block.tagsAt(to) & (Tag.VerbSPresent | Tag.VerbParticiple | Tag.VerbInfinitive)) !== 0 ? 'vaelg' : null
    case 'således':
      return put(block, from, to, to >= block.to || block.signAt(to) !== 0 ? 'sådan' : 'altså')
    case 'herefter':
      return afterThat(block, from, to)
    case 'det ansøgte':
      if (isNoun(block, to)) return 'vaelg'
      // "imødekomme det ansøgte" is the application; "tilladelse til det ansøgte" what it is about.
      if (isApplication(block, from, to)) return put(block, from, to, 'ansøgningen')
      return closed(block, from, to, readerApplied(block) ? use.replace('du', readerWord(block, from)) : 'det, der er søgt om')
    case 'har karakter af': case 'have karakter af': case 'havde karakter af':
      return withArticle(block, from, to, use)
    case 'hvoraf fremgår': case 'hvoraf det fremgår':
      // "hvoraf fremgår diagnosen": only with a clause behind it does "der står" say where.
      return hasClause(block, to) ? null : 'vaelg'
    case 'fremgår af':
      return surfaces.test(block.wordAt(nounPhraseEnd(block, to) - 1)) ? put(block, from, to, 'står på') : null
    case 'henset til': case 'under hensyn til': case 'under hensyntagen til': case 'som følge af': case 'i betragtning af':
    case 'når henses til': case 'i konsekvens af': case 'i anledning af': case 'i lyset af':
      if (found === 'i anledning af' && block.wordAt(to) !== 'at' && block.signAt(to) === 0) return isOccasion(block, to) ? null : 'vaelg'
      return regarding(block, from, to, found)
    case 'tillægges betydning':
      return put(block, from, to, modalBefore(block, from) !== '' ? use : 'får betydning')
    case 'fundet sted':
      return happened(block, from, to)
    case 'således at':
      return block.wordAt(from - 1) === 'dog' ? put(block, from, to, 'sådan at') : block.tagsAt(to) & Tag.VerbInfinitive ? 'vaelg' : null
    case 'regelsæt':
      return block.wordAt(from - 3) === 'hvilket' ? 'vaelg' : null
    case 'må anses for': case 'må anses for at være':
      return block.wordAt(to) === 'at' ? 'vaelg' : put(block, from, to, use)
    case 'anses for': case 'anses for at være':
      if (block.wordAt(to) === 'at') return 'vaelg'
      // "turen anses ellers for kørt": it was not, and only counts as if; "må således anses for opnået": a judgement, and no fact.
      if (found === 'anses for' && (isTakenFor(block, from, to) || /^må(?:tte)?$/.test(modalBefore(block, from)))) return put(block, from, to, 'regnes for')
      return modalBefore(block, from) !== '' ? withoutModal(block, from, to) : null
    case 'heraf':
      return ofThat(block, from, to, found)
    case 'forudgående':
      return beforehand(block, from, to)
    case 'til enhver tid':
      return (block.tagsAt(to) & (Tag.VerbPresentParticiple | Tag.VerbParticipleInflected)) !== 0 ? leaveOut(block, from, to) : null
    case 'beliggende':
      return lying(block, from, to)
    case 'i den udstrækning': case 'i det omfang': case 'på betingelse af': case 'for det tilfælde':
      return onCondition(block, from, to)
    case 'med hensyn til': case 'angående': case 'vedrørende': case 'betræffende':
      // "Angående lygtepælen kan vi": "Om lygtepælen kan vi" nobody says.
      if (found === 'med hensyn til' && /^(?:jer|dig|dem)$/.test(block.wordAt(from - 1))) return 'vaelg'
      return opensBeforeVerb(block, from, to) ? (asClause(block, from, to, 'når det gælder') ?? 'uklar-saetning') : null
    case 'ved henvendelse til':
      return approached(block, from, to)
    case 'personligt fremmøde': case 'ved personligt fremmøde':
      return block.wordAt(from - 1) === 'ved' ? (asClause(block, from - 1, to, `når ${readerWord(block, from)} selv kommer`) ?? 'uklar-saetning') : 'vaelg'
    case 'bero på': case 'beror på': case 'beroede på': case 'beroet på':
      return resting(block, from, to)
    case 'overstige': case 'overstiger': case 'oversteg':
      return block.signAt(to) === comma || block.wordAt(to) === 'hvad' ? 'vaelg' : null
    case 'nedenstående': case 'ovenstående':
      if (found === 'ovenstående' && /(?:nummer|telefonnummer|adresse|mailadresse|tidspunkt)$/.test(block.wordAt(nounPhraseEnd(block, to) - 1))) return 'vaelg'
      return /^(?:jf|jfr|se|jævnfør)$/.test(block.wordAt(from - 1)) && !isNoun(block, to) ? 'vaelg' : null
    case 'hensigtsmæssigt': case 'hensigtsmæssige': case 'hensigtsmæssig':
      if (block.wordAt(from - 1) === 'det') return put(block, from, to, 'rigtigt')
      if (block.wordAt(from - 1) !== 'mest') return null
      return put(block, from - 1, to, found === 'hensigtsmæssige' ? 'bedste' : 'bedst')
    default:
      if (/^(?:her|der)(?:til|om|af|for|i|på|ved)$/.test(found)) return pointingAdverb(block, from, to, found)
      return asClause(block, from, to, use)
  }
}

/** Whether a clause says what a thing counts as in a certain case: "ellers", "i modsat fald", "i så fald". */
function isTakenFor(block: DanishBlock, from: number, to: number): boolean {
  if (!(block.tagsAt(to) & Tag.VerbParticiple)) return false
  for (let row = from - 1; row > from - 10 && row >= block.from && block.signAt(row) === 0; row--) if (/^(?:ellers|modsat|fald)$/.test(block.wordAt(row))) return true
  return false
}

/** The modal verb nearest before a row; empty where none stands there. */
function modalBefore(block: DanishBlock, from: number): string {
  for (let row = from - 1; row > from - 8 && block.signAt(row) === 0; row--) if (block.cuesAt(row) & Cue.modal) return block.wordAt(row)
  return ''
}
