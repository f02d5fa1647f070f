import type { DanishBlock } from '../facts/block.ts'
import { isPluralYou, type Rows } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { Tag } from '../lexicon/tags.ts'
import { withArticle } from './article.ts'
import { inside, isCapital, joined, type NoFix } from './edits.ts'
import { type Frame, wantsSom } from './frame-parts.ts'
import { goesOn, isGiving, isHeavy, isReceiver, receiverEnd, restOfClause, splitIngen, standsBefore } from './object-place.ts'
import { possible } from './pleading.ts'
import { betweenVerbs, withBeing } from './between-verbs.ts'
import { lightPronouns, objectOf } from './people.ts'

/** The verbs of a clause as they are to be written. */
export interface NewVerbs {
  readonly finite: string
  /** Infinitive or participle with what governs it; empty where the main verb is finite. */
  readonly inner: string
}

/** What a clause is made of when it is written anew. */
export interface Parts {
  readonly block: DanishBlock
  readonly passive: Passive
  readonly frame: Frame
  readonly actor: string
  readonly verbs: NewVerbs
  /** Rows of the old verbs, finite first. */
  readonly rows: readonly number[]
  /** Row past the last verb that is written anew, coordinated ones included. */
  readonly verbsEnd: number
  /** Rows of "af …" that names who acts now as the subject. */
  readonly agent: Rows | null
  /** The object in other words than the old subject's; undefined where the old subject is it. */
  readonly object?: string
  /** Whom the finite verb asks to do what: "dig sende"; the object belongs to that. */
  readonly asks?: string
  /** The old subject becomes the subject of a clause with this verb: "vurderer, at sagen er"; `to` ends the old words. */
  readonly clause?: { readonly verb: string; readonly adverbs: string; readonly to: number }
}

/** Text that stands in the place of rows `[from, to)`. */
export interface Composed {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Who acts and all verbs, for the title of the fix: "vi har behandlet". */
  readonly head: string
}

/** Puts the clause together in the order that Danish wants: the actor, the verb, adverbs, the inner verb, the object. */
export function compose(given: Parts): Composed | NoFix {
  const parts = { ...given, verbs: withBeing(given.verbs) }
  const { block, frame, verbs, actor } = parts
  // "det må tillægges betydning, at", "det vurderes som nødvendigt, at": the placeholder stays, as what is given or taken for it.
  const keepsPlace = parts.passive.expletive === 'det' && (parts.passive.lemma === 'tillægge' || block.wordAt(parts.passive.verb + 1) === 'som')
  let object = parts.object ?? (keepsPlace ? 'det' : objectText(block, frame))
  // "hvorimod …, og tilskud ikke ydes": the order of a clause that hangs on what stands before.
  if (object === null || (!frame.isSub && block.wordAt(parts.passive.finite - 1) === 'ikke')) return 'uklar-saetning'
  // "Indsigelser bør fremsættes": those that one has.
  if (/^(?:du|De|I)$/.test(actor) && verbs.finite !== 'kan' && possible.test(object)) object = `eventuelle ${object}`
  const isLight = lightPronouns.has(object) || object === 'Dem'
  const between = betweenVerbs(parts)
  // "blev for perioden ikke opkrævet": a phrase before "ikke", which the active would have behind it.
  if (/\s(?:ikke|delvist?|helt)$/.test(between.others) && !frame.isSub) return 'uklar-saetning'
  if (frame.isSub && /^(?:lovligt|korrekt|rigtigt|forkert|gyldigt|retmæssigt)$/.test(between.others)) return 'uklar-saetning' // "hvorvidt den er lovligt fastsat"
  // "tildeles efter § 83 den, der": to whom, behind a phrase of its own.
  for (let row = parts.passive.verb + 1; isGiving(parts.passive.lemma) && row < parts.passive.verb + 8 && block.signAt(row) === 0; row++) if (row > parts.passive.verb + 1 && /^(?:den|dem|personer)$/.test(block.wordAt(row)) && block.signAt(row + 1) === 0x2c && !(block.tagsAt(row - 1) & Tag.Preposition)) return 'uklar-saetning'
  if (/(?:^|\s)(?:og|men|samt|eller)$/.test(between.others)) return 'sideordnet' // "Huset er fra 1890 og udpeget"
  const front = splitIngen(frame.place === 'behind' && (parts.asks ?? '') !== '' && object === '' ? subjectBehind(parts) : object)
  const adverbs = joined([front.denial, frame.adverbs === null ? '' : inside(block, frame.adverbs.from, frame.adverbs.to)])
  // "underrettes De" -> "giver vi Dem besked": whom, and then what.
  const isTold = parts.asks === 'besked til' && isPronoun.test(front.object)
  const asks = isTold ? `${front.object} besked` : (parts.asks ?? '')
  const own = joined([between.receiver, isTold ? '' : front.object.replace(/,$/, '')])
  // "anse forudsætningerne for støtten for bristede": two phrases of the same word.
  if (parts.passive.lemma === 'anse' && / for /.test(own)) return 'uklar-saetning'
  const tail = tailAdverbs(parts)
  const heavy = isHeavy(own) ? restOfClause(block, tail.to) : null
  const heavyText = heavy === null ? '' : block.textOf(heavy.from, heavy.to)
  const lead = frame.isInverted ? [verbs.finite, actor] : wantsSom(block, frame) ? ['som', actor] : [actor]
  let pieces: string[]
  if (frame.isSub) {
    const middle = joined([between.adverbs, between.others])
    pieces = verbs.inner !== ''
      ? [...lead, adverbs, verbs.finite, middle, heavyText, verbs.inner, asks, own]
      : [...lead, adverbs, middle, verbs.finite, asks, heavyText, own]
  } else {
    const head = frame.isInverted ? lead : [...lead, verbs.finite]
    const placed = joined([adverbs, between.adverbs, tail.text])
    pieces = verbs.inner !== ''
      ? [...head, placed, between.others, heavyText, verbs.inner, asks, own]
      : isLight && asks === ''
        ? [...head, own, placed, between.others]
        // "forelagde første gang sagen for udvalget": nothing parts it from whom it is laid before.
        : parts.passive.lemma === 'forelægge' ? [...head, placed, between.others, asks, heavyText, own]
        : [...head, placed, asks, heavyText, own, between.others]
  }
  if (parts.clause !== undefined) return withClause(parts, lead, adverbs, joined([between.adverbs, between.others]))
  // "er forelagt udvalget" -> "har forelagt sagen for udvalget": the case and then to whom.
  const isLaid = parts.passive.lemma === 'forelægge' && !/(?:udvalget|nævnet|rådet|bestyrelsen|retten)$/i.test(own) && asks === '' && own !== '' && !isLight && isReceiver(block, tail.to)
  if (isLaid) pieces = pieces.map((piece) => (piece === own ? `${own} for` : piece))
  const receiver = isLaid || own === '' || isLight || isPronoun.test(own) ? tail.to : receiverEnd(block, tail.to, parts.passive.lemma)
  if (receiver > tail.to && block.wordAt(receiver) === 'ikke') return 'uklar-saetning'
  // "tilstillet ledningsejer": somebody without an article.
  const isBare = !isLaid && own !== '' && !isLight && receiver === tail.to && isGiving(parts.passive.lemma) && asks === ''
  if (isBare && isReceiver(block, tail.to)) return 'uklar-saetning'
  // "tildelt foreningen, som …", "meddelt skolen Myretuen": what belongs to the one who gets it would be cut off.
  if (receiver > tail.to && goesOn(block, receiver)) return 'uklar-saetning'
  // "meddeles sekretariatet" with "give besked om": who gets it would stand between.
  if (receiver > tail.to && asks !== '') return 'uklar-saetning'
  // "er tilsendt lægen" -> "har sendt en kopi til lægen".
  const isSent = /^til(?:sende|stille)$/.test(parts.passive.lemma)
  if (receiver > tail.to && isSent) pieces = pieces.map((piece) => (piece === own ? joined([own, 'til', block.textOf(tail.to, receiver)]) : piece))
  else if (receiver > tail.to) pieces = pieces.map((piece) => (piece === own ? joined([block.textOf(tail.to, receiver), own]) : piece))
  // "Henvendelsen kan ikke påklages til nævnet": "klage over henvendelsen til nævnet" would be one that went to it.
  if (asks === 'over' && /(?:henvendelsen|brevet|skrivelsen|mailen)$| om /.test(own) && block.wordAt(tail.to) === 'til') return 'uklar-saetning'
  const behind = behindText(parts, Math.max(tail.to, heavy?.to ?? 0, receiver))
  const text = joined([...pieces, behind.text])
  const to = behind.to
  const closes = own.includes(',') && !/^[^,]+(?:, [^,]+)* og \S+$/.test(own) && behind.text === '' && block.signAt(to) === 0 && to < block.to
  return { from: frame.from, to, text: closes ? `${text},` : text, head: titleOf(lead, verbs, [adverbs, between.adverbs, tail.text]) }
}

/** An object that needs no other before it. */
const isPronoun = /^(?:Dem|dig|jer|os|ham|hende|dem|mig)$/

/** Actor, verbs and "ikke" alone, so that the title tells what is done and not only that somebody does it. */
function titleOf(lead: readonly string[], verbs: Parts['verbs'], adverbs: readonly string[]): string {
  const denial = adverbs.some((one) => /\bikke\b/.test(one)) ? 'ikke' : ''
  return joined([...lead, verbs.finite === lead[0] ? '' : verbs.finite, denial, verbs.inner])
}

/** "Vi vurderer ikke, at restancen er": what was the subject stays one, in a clause of its own. */
function withClause({ block, frame, verbs, clause }: Parts, lead: readonly string[], adverbs: string, between: string): Composed | NoFix {
  const { subject, place } = frame
  if (subject === null || place === 'relative' || clause === undefined) return 'uklar-saetning'
  const own = place === 'expletive' ? 'der' : withArticle(block, subject).replace(/(, (?:at|som|der|hvis|når|hvor)\s.*[^,])$/, '$1,') // "den omstændighed, at stien er åben, kan"
  const before = joined([adverbs, clause.adverbs])
  const head = frame.isInverted ? [...lead, before] : frame.isSub ? [...lead, before, verbs.finite] : [...lead, verbs.finite, before]
  const text = joined([...head, between, verbs.inner, ', at', own, clause.verb])
  return { from: frame.from, to: clause.to, text, head: titleOf(lead, verbs, [before]) }
}

/** The old subject as object: "du" -> "dig"; empty where there is none to move; null where it cannot be one. */
function objectText(block: DanishBlock, { place, subject }: Frame): string | null {
  if (subject === null || place === 'expletive' || place === 'relative' || place === 'none') return ''
  if (place === 'behind') return ''
  const { from, to } = subject
  const word = block.wordAt(from)
  // "de i §§ 1-3 nævnte bestemmelser": an article whose noun stands far behind.
  const isArticle = /^(?:de|den|det)$/.test(word) && objectOf(block, from) !== 'Dem'
  if (isArticle && to === from + 1 && to < block.to && block.tagsAt(from + 1) & Tag.Preposition) return null
  if (word === 'man' || word === 'hverken' || word === 'hvad') return null
  if (to === from + 1 && /^(?:denne|dette)$/.test(word)) return word === 'denne' ? 'den' : 'det'
  const changed = objectOf(block, from)
  const isAlone = to === from + 1 || ['og', 'eller'].includes(block.wordAt(from + 1)) || block.signAt(from + 1) !== 0
  if (changed !== null && isAlone && (word !== 'i' || isCapital(block, from))) {
    return joined([changed, block.textOf(from + 1, to)])
  }
  if (word === 'kommunens' || word === 'forvaltningens') return joined(['vores', block.textOf(from + 1, to)])
  return withArticle(block, { from, to })
}

/** Sentence adverbs right behind a finite main verb (and its subject): they go before the object. */
function tailAdverbs({ block, frame, rows, verbsEnd, asks = '' }: Parts): { text: string; to: number } {
  if (rows.length > 1 || frame.isSub) return { text: '', to: verbsEnd }
  if (frame.place === 'behind' && frame.subject !== null) {
    const { to } = frame.subject
    let at = to
    while (at < block.to && standsBefore(block, at)) at++
    if (asks !== '') return { text: dropPolite(block.textOf(to, at)), to: at }
    const subject = subjectBehind({ block, frame, verbsEnd })
    if (lightPronouns.has(subject) || subject === 'Dem') return { text: joined([subject, block.textOf(to, at)]), to: at }
    return { text: joined([dropPolite(block.textOf(to, at)), subject]), to: at }
  }
  // "ses der dog bort": the placeholder behind the verb goes.
  const from = frame.place === 'expletive' && frame.subject!.from === verbsEnd ? verbsEnd + 1 : verbsEnd
  let at = from
  while (at < block.to && standsBefore(block, at)) at++
  return { text: dropPolite(block.textOf(from, at)), to: at }
}

/** The subject behind its verb, as object: "bliver du indkaldt" -> "dig". */
function subjectBehind({ block, frame, verbsEnd }: Pick<Parts, 'block' | 'frame' | 'verbsEnd'>): string {
  if (frame.subject === null) return ''
  const { from, to } = frame.subject
  const pronoun = to === from + 1 && (block.wordAt(from) !== 'i' || isPluralYou(block, from)) ? objectOf(block, from) : null
  return pronoun ?? block.textOf(verbsEnd, to)
}

/** "venligst" goes with "bedes" and not with "vi beder dig". */
function dropPolite(text: string): string {
  return text.replace(/\s*\bvenligst\b/, '').trim()
}

/** What stands behind the verbs up to and with the agent, without the agent. */
function behindText({ block, agent }: Parts, from: number): { text: string; to: number } {
  if (agent === null || agent.from < from) return { text: '', to: from }
  return { text: block.textOf(from, agent.from), to: agent.to }
}
