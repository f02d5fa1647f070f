import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isConjunction } from './link-phrases.ts'
import { isLaw } from './link-turns.ts'
import { agreementOf, isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { leaveOut, put, type Swapped } from './put.ts'
import { isMain } from './verb-order.ts'

const comma = 0x2c

/** Link words whose plain word hangs on what they reach: what governs more than one thing, what points at this office. */
export function byReach(block: DanishBlock, from: number, to: number, found: string): Swapped | undefined {
  switch (found) {
    case 'må antages at': case 'må formodes at':
      // "må antages at ville skade": one modal verb says both.
      return block.wordAt(to) === 'ville' ? put(block, from, to + 1, isMain(block, from) ? 'vil nok' : 'nok vil') : /^(?:kunne|skulle|måtte)$/.test(block.wordAt(to)) ? 'vaelg' : undefined
    case 'hvorved':
      // "hvorved der påløber renter": what comes of it; "hvorved forstås": neither a place nor a purpose.
      // "hvorved der erlægges gebyr", "hvorved sagsnummeret anføres": what goes with it, and no consequence.
      if (goesAlong(block, to) || block.wordAt(from - 2).endsWith('forhold')) return 'vaelg'
      if (block.wordAt(to) === 'der' && isPlainVerb(block, to + 1) && block.signAt(from - 1) === comma && !(block.tagsAt(to + 1) & Tag.VerbSPast)) {
        return put(block, from, to, block.tagsAt(to + 1) & Tag.VerbPast ? 'og det betød, at' : 'og det betyder, at')
      }
      return block.wordAt(to) === 'forstås' ? 'vaelg' : undefined
    case 'hvorunder': return isConjunction(block, to) ? undefined : 'vaelg' // "den øvrige del, hvorunder medicin"
    case 'hvorefter':
      // "materiale, hvorefter der kan": what it says, and not what comes next.
      // "måling, hvorefter vi har": what the sender or the reader did next.
      if (!isSource(block, from, sources)) return isSource(block, from, records) && block.wordAt(to + 1) === 'har' && !/^(?:vi|jeg|du|i|de)$/.test(block.wordAt(to)) ? put(block, from, to, 'som viser, at') : undefined
      return block.signAt(from - 1) === comma && isConjunction(block, to) && !isVerbAhead(block, from) && !tellsDeed(block, to) ? put(block, from, to, 'som siger, at') : 'vaelg'
    case 'er forpligtet til at': case 'er pligtig at': case 'er pligtig til at':
      // "er forpligtet til at medvirke og til at underrette": the second hangs on the first.
      return hangsMore(block, to, 'til') ? 'vaelg' : undefined
    case 'på et senere tidspunkt': case 'på et tidligere tidspunkt':
      return isNoun(block, from - 1) && isFinite(block, to) ? 'vaelg' : undefined
    case 'er beliggende': case 'var beliggende':
      // "er beliggende i landzone og omfattet af planen": the two share one "er".
      return sharesBe(block, to) ? 'vaelg' : undefined
    case 'fremgår af': case 'fremgik af': case 'fremgå af':
      // "fremgik af samtalen": what is said stands nowhere.
      if (spoken.test(block.wordAt(nounPhraseEnd(block, to) - 1))) return put(block, from, to, found === 'fremgår af' ? 'kommer frem i' : found === 'fremgik af' ? 'kom frem i' : 'komme frem i')
      return hangsMore(block, to, 'af') ? 'vaelg' : undefined
    case 'i forlængelse af':
      // "i forlængelse af husets gavl": a place, and no time.
      return behindInTime.test(block.wordAt(nounPhraseEnd(block, to) - 1)) ? undefined : 'vaelg'
    case 'for indeværende':
      // "for indeværende og foregående år": which year it is.
      return block.wordAt(to) === 'og' ? 'vaelg' : undefined
    case 'skønsmæssigt':
      return block.kindAt(to) === TokenKind.number || block.kindAt(to) === TokenKind.amount ? put(block, from, to, 'cirka') : undefined
    case 'komme i betragtning':
      return block.wordAt(to) !== 'til' ? 'vaelg' : block.wordAt(from - 1) === 'at' ? put(block, from, to + 1, 'få') : undefined
    case 'foranledning': case 'foranledningen':
      return block.tagsAt(from - 1) & Tag.Genitive ? 'vaelg' : undefined
    case 'forespørgsler':
      return block.wordAt(to).startsWith('eksped') ? put(block, from, to, 'henvendelser') : undefined
    case 'forespørgsel': return block.wordAt(to) === 'kan' ? 'vaelg' : undefined
    case 'er afskåret fra': case 'var afskåret fra': return /(?:møde|deltagelse|medvirken)$/.test(block.wordAt(to)) ? 'vaelg' : undefined
    case 'subsidiært':
      // "samt subsidiært efter § 7": a second ground, in case the first does not hold.
      return block.wordAt(to) === 'efter' || block.tagsAt(to) & (Tag.VerbParticiple | Tag.VerbParticipleInflected) ? 'vaelg' : undefined
    case 'ved nærværende':
      // "ved nærværende kontor": a place, and no means.
      return /(?:kontor|forvaltning|afdeling|sektion|kommune|center)$/.test(block.wordAt(to)) ? put(block, from, to, agreementOf(block, { from: to, to: to + 1 }) === 'neuter' ? 'ved dette' : 'ved denne') : undefined
    case 'i lyset af':
      // What one sees a thing by is no cause of it.
      return isLaw(block, to) ? put(block, from, to, 'efter') : block.signAt(to) === comma || block.wordAt(to) === 'at' ? undefined : put(block, from, to, 'ud fra')
    case 'inden for rammerne af': case 'inden for rammen af':
      // "inden for rammerne af bostøtten": what is given, and not what it is given by.
      return isLaw(block, to) || ruling.test(block.wordAt(nounPhraseEnd(block, to) - 1)) ? undefined : put(block, from, to, 'i')
    case 'efter udløbet af':
      // "efter udløbet af en kalendermåned": at its end, and not a month later.
      return /^(?:en|et)$/.test(block.wordAt(to)) ? 'vaelg' : undefined
    case 'med virkning fra':
      // "Udmeldelse kan kun ske med virkning fra et halvårs udløb": when it takes effect, and not when one may do it.
      return [from - 1, from - 2, from - 3, from - 4].some((row) => /^(?:ske|opsig\S*|udmeld\S*|opsagt)$/.test(block.wordAt(row))) ? 'vaelg' : undefined
    case 'ses at være':
      // "skema, hvoraf der ses at være 11 ture": what one sees in it.
      return [from - 1, from - 2].some((row) => /^hvor(?:af|i)$/.test(block.wordAt(row))) ? 'vaelg' : undefined
    case 'finde sted':
      return /(?:aktivitet|arrangement|foredrag|koncert|undervisning|træning|kørsel|møde|samtale|kurs)(?:er|erne|et|en|t|n|r|rne|us)?$/.test(block.wordAt(from - 1)) ? put(block, from, to, 'være') : undefined
    case 'henset til':
      return block.signAt(to) === comma && hangsMore(block, to, 'til') ? 'vaelg' : undefined
    case 'hensigtsmæssigt':
      return block.signAt(to) === comma && block.wordAt(to + 1) === 'at' ? 'vaelg' : undefined
    case 'ovenstående':
      // "såfremt der i ovenstående ikke kan": with no noun behind it.
      if (isNoun(block, nounPhraseEnd(block, to) - 1)) return undefined
      // "til udligning af ovenstående": what is paid, and no "det" would tell what.
      return block.wordAt(from - 1) === 'i' || (block.wordAt(from - 1) === 'af' && /(?:ing|else)$/.test(block.wordAt(from - 2))) ? 'vaelg' : undefined
    case 'således':
      // "det således anførte": between an article and a participle it says nothing; "svaret er således, at" points ahead.
      if (/^(?:det|den|de)$/.test(block.wordAt(from - 1)) && block.tagsAt(to) & Tag.VerbParticipleInflected) return leaveOut(block, from, to)
      return block.wordAt(from - 1) === 'er' && block.signAt(to) === comma && block.wordAt(to + 1) === 'at' ? 'vaelg' : undefined
    case 'vedrørende':
      // "samme lov vedrørende tilsyn": "lov om tilsyn" would be its name.
      return /^(?:lov|loven|bekendtgørelsen)$/.test(block.wordAt(from - 1)) ? 'vaelg' : undefined
    case 'med henblik herpå':
      // "er sendt til teamet med henblik herpå": for that, and not because of it.
      return to >= block.to || block.signAt(to) !== 0 ? 'vaelg' : undefined
    case 'anførte':
      return block.wordAt(from - 1) === 'således' ? 'vaelg' : undefined
    case 'herfor':
      // "med begrundelse herfor": of the decision that has been named.
      // "uden betydning herfor, at du er lærer": for what comes.
      if (block.signAt(to) === 0x2c && block.wordAt(to + 1) === 'at') return 'vaelg'
      // "beløbet herfor alene": for it or for them.
      if (/^(?:beløbet|prisen|udgiften|betalingen)$/.test(block.wordAt(from - 1))) return 'vaelg'
      return /begrundelse(?:n|r|rne)?$/.test(block.wordAt(from - 1)) ? leaveOut(block, from, to) : undefined
    case 'hertil': case 'heri':
      if (found === 'hertil' && [1, 2].some((back) => /^(?:flytte[rtd]?e?|kommer?|kom|køre[rt]?|rejse[rt]?)$/.test(block.wordAt(from - back)))) return 'vaelg'
      // "modtaget heri", "ved henvendelse hertil": this office.
      if (block.wordAt(from - 1) === 'henvendelse') return put(block, from, to, 'til os')
      return block.wordAt(from - 1) === 'modtaget' ? put(block, from, to, 'her') : undefined
    case 'heraf':
      return /^(?:ved|efter|til|for)$/.test(block.wordAt(from - 2)) && /(?:else|ing)$/.test(block.wordAt(from - 1)) ? (block.cuesAt(to) & Cue.modal ? 'vaelg' : leaveOut(block, from, to)) : undefined
    default:
      return undefined
  }
}

/** What one goes by. */
const ruling = /(?:lov|lovgivning|regel|regler|retningslinje|aftale|plan|vilkår|bestemmelse|praksis|bevilling|standard|serviceniveau|ordning|vedtægt|regulativ|servitut|politik|overenskomst|katalog|økonomi)(?:en|et|ken|n|er|erne|ne|r|rne|ene)?$|budget(?:tet|ter|terne)?$/

/** Whether a finite verb stands here that tells of no deed: "der påløber", and not "der er konstateret", "der ikke er". */
function isPlainVerb(block: DanishBlock, row: number): boolean {
  return isFinite(block, row) && (block.tagsAt(row) & Tag.Auxiliary) === 0
}

/** What lays something down, before ", hvorefter": a plan, a practice, a decision. */
function isSource(block: DanishBlock, from: number, nouns: RegExp): boolean {
  for (let row = from - 2; row > from - 10 && row >= block.from && block.signAt(row) !== comma; row--) if (nouns.test(block.wordAt(row))) return true
  return false
}

/** Whether the main verb of the sentence comes only behind a row. */
function isVerbAhead(block: DanishBlock, row: number): boolean {
  return (block.clauseOf(block.sentenceOf(row))?.finite ?? -1) > row
}

/** Whether a clause tells what came to pass: "du klagede", "du har fået", and not "du skal", "du har ret". */
function tellsDeed(block: DanishBlock, from: number): boolean {
  for (let row = from + 1; row < from + 8 && row < block.to && block.signAt(row) === 0; row++) {
    const tags = block.tagsAt(row) & (Tag.VerbPast | Tag.VerbPresent | Tag.Auxiliary)
    if (tags === 0) continue
    if (/^(?:har|er)$/.test(block.wordAt(row))) return (block.tagsAt(row + 1) & Tag.VerbParticiple) !== 0
    return tags === Tag.VerbPast
  }
  return false
}

/** What tells how things have been. */
const records = /(?:oversigt|opgørelse|oplysninger|attest|rapport|register|registrering|måling|notat|protokol)(?:en|er|erne|et|ret|len|ne)?$/

const sources = /(?:materiale|plan|praksis|afgørelse|kendelse|dom|beslutning|bestemmelse|regel|vedtægt|regulativ|retningslinje|vejledning|overenskomst|vilkår|princip)(?:t|n|en|et|r|er|rne|erne|s)?$/

const behindInTime = /(?:møde|samtale|brev|mail|afgørelse|ansøgning|henvendelse|besøg|tilsyn|klage|sygdom|ferie|konstatering|drøftelse|aftale|behandling|forløb|barsel|ophold|indlæggelse|skrivelse|telefon)\S{0,4}$/
const spoken = /(?:samtale|møde|mødet|besøg|besøget)(?:n|r|rne)?$/

/** Whether "og" and a participle go on behind a phrase. */
function sharesBe(block: DanishBlock, to: number): boolean {
  for (let row = to; row < to + 8 && row < block.to && block.signAt(row) === 0; row++) {
    if (block.wordAt(row) === 'og' && block.tagsAt(row + 1) & Tag.VerbParticiple) return true
  }
  return false
}

/** Whether "og" and the same preposition join more to what a word governs: "af loven og af planen". */
function hangsMore(block: DanishBlock, to: number, preposition: string): boolean {
  for (let row = to; row < to + 24 && row < block.to && block.signAt(row) !== 0x2e; row++) {
    if (/^(?:og|eller|samt)$/.test(block.wordAt(row)) && block.wordAt(row + 1) === preposition) return true
  }
  return false
}

/** "Vi kan hertil oplyse", "har herom oplyst": what is said needs no "om det" between the verbs. */
export function aboutIt(block: DanishBlock, from: number, to: number): Swapped | undefined {
  // "din hervedrørende klage".
  if (isNoun(block, to) && block.tagsAt(from - 1) & (Tag.Determiner | Tag.Genitive) && /^(?:hervedrørende|desangående)$/.test(block.wordAt(from))) return 'vaelg'
  const isBetweenVerbs = (block.tagsAt(to) & (Tag.VerbInfinitive | Tag.VerbParticiple | Tag.VerbSPresent)) !== 0 && !isNoun(block, to) &&
    (block.tagsAt(from - 1) & Tag.Auxiliary) !== 0
  if (!isBetweenVerbs) return undefined
  return telling.test(block.wordAt(to)) ? leaveOut(block, from, to) : block.wordAt(from) === 'hertil' ? undefined : 'vaelg'
}

const telling = /^(?:oplys|bemærk|meddel|tilføj|udtal|anfør|fortæl|sige|sagt|svare)/

export function isSum(block: DanishBlock, row: number): boolean {
  const kind = block.kindAt(row)
  return kind === TokenKind.amount || kind === TokenKind.number
}

/** Whether a clause tells what is paid, named or enclosed with a thing. */
function goesAlong(block: DanishBlock, to: number): boolean {
  for (let row = to; row < to + 6 && row < block.to && block.signAt(row) === 0; row++) if (/^(?:erlægges|betales|anføres|oplyses|angives|vedlægges|bemærkes)$/.test(block.wordAt(row))) return true
  return false
}
