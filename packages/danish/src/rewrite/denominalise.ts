import { type Repair, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { NominalFrame } from '../facts/nominal-frames.ts'
import { lightVerbs } from '../facts/nominal-verbs.ts'
import { VerbKind, verbKind } from '../facts/passive-verbs.ts'
import { Tag } from '../lexicon/tags.ts'
import { activate } from './activate.ts'
import { asClause } from './as-clause.ts'
import { refersBack } from './back-reference.ts'
import { capital, isCapital, rewritten } from './edits.ts'
import { ownVerb } from './light-verbs.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { formsOf } from './verb-group.ts'
import { clauseFor } from './phrase-clauses.ts'
import { put } from './put.ts'

const subjects = new Set(['jeg', 'du', 'vi', 'i', 'han', 'hun', 'man'])

/** Says an action with its verb: "foretager en vurdering af sagen" -> "vurderer sagen", "til betaling af" -> "til at betale". */
export function denominalise(block: DanishBlock, frame: NominalFrame): Repair {
  switch (frame.kind) {
    case 'verb':
      return withoutNoun(block, frame, carried(block, frame.head))
    case 'occurrence':
      return occurs(block, frame)
    case 'preposition':
      return behindPreposition(block, frame)
  }
}

/**
 * Lets a noun's own verb do the work that a support verb only carries. `verb` is the row of the support verb; in a
 * passive the clause becomes active on the way.
 */
export function carried(block: DanishBlock, verb: number): Repair {
  const passive = block.passives().find((one) => one.verb === verb)
  if (passive !== undefined) return activate(block, passive)
  // "Betaling bedes foretaget": asked for by the verb before it.
  const pleading = block.passives().find((one) => one.lemma === 'bede' && verb > one.verb && verb <= one.verb + 4)
  if (pleading !== undefined) return activate(block, pleading)
  let from = verb + 1
  while (from < block.to && (isSentenceAdverb(block, from) || (from === verb + 1 && subjects.has(block.wordAt(from))))) from++
  const own = ownVerb(block, from, block.to) ?? aboutSomething(block, from)
  const forms = own === null ? null : formsOf(block, own.lemma)
  if (own === null || forms === null) return { noFix: 'omskriv' }
  const tags = block.tagsAt(verb)
  const form =
    tags & Tag.VerbInfinitive ? forms.infinitive
    : tags & Tag.VerbPresent ? forms.present
    : tags & Tag.VerbParticiple ? forms.participle
    : tags & Tag.VerbPast ? forms.past
    : null
  if (form === null) return { noFix: 'ukendt-ord' }
  const words = [form, block.textOf(verb + 1, from), own.object, own.manner].filter((word) => word !== '').join(' ')
  return rewritten(block, verb, own.to, isCapital(block, verb) ? capital(words) : words, `Skriv ”${form}”`)
}

/** Verbs that go on with the noun's own "om": "fremsat anmodning om" -> "anmodet om". */
const tellers = new Set(['anmode', 'ansøge', 'oplyse', 'vejlede', 'rådgive', 'orientere', 'underrette', 'bede'])

function aboutSomething(block: DanishBlock, from: number): ReturnType<typeof ownVerb> {
  const end = nounPhraseEnd(block, from)
  const lemma = end === from ? null : block.grammar.morphology.nominalisationToVerb(block.wordAt(end - 1))
  const isBare = end === from + 1 || (end === from + 2 && /^(?:en|et)$/.test(block.wordAt(from)))
  const goesOn = /^(?:om|herom)$/.test(block.wordAt(end))
  if (lemma === null || !isBare || !goesOn || !tellers.has(lemma)) return null
  return { lemma, object: '', manner: '', to: end }
}

/** A fix that leaves the noun where it was has mended nothing. */
function withoutNoun(block: DanishBlock, frame: NominalFrame, repair: Repair): Repair {
  const noun = block.wordAt(frame.noun)
  const at = block.tokens.start[frame.noun]!
  const isGone = repair.fixes?.some(({ edits }) =>
    edits.some(({ start, end, text }) => start <= at && end > at && !text.toLowerCase().includes(noun)),
  )
  return repair.fixes === undefined || isGone === true ? repair : { noFix: 'omskriv' }
}

/** Verbs that need no object to tell what is done. */
const alone = new Set(['betale', 'svare', 'klage', 'flytte', 'søge', 'ansøge'])

/** "Finder betaling ikke sted" -> "Betaler du ikke"; "Udbetaling af støtten sker" -> "Vi udbetaler støtten". */
function occurs(block: DanishBlock, { head, noun, verb, from, to, af, object, lemma }: NominalFrame): Repair {
  const kind = verbKind(`${verb}s`)
  const actor = kind & VerbKind.authority ? 'vi' : kind & VerbKind.citizen ? 'du' : ''
  const forms = formsOf(block, verb)
  const isBare = from === Math.min(noun, head) && block.tagsAt(noun) & (Tag.NounSgIndef | Tag.NounSgDef)
  if (actor === '' || forms === null || !isBare || block.tagsAt(noun - 1) & Tag.AdjE) return { noFix: 'omskriv' }
  const hasObject = af >= 0 && object !== null
  if (!hasObject && !alone.has(verb)) return { noFix: 'omskriv' }
  // "Opsigelse af en plads sker med": either side may do it.
  if (verb === 'opsige' || verb === 'indmelde' || verb === 'udmelde') return { noFix: 'omskriv' }
  if (/^(?:sket|fundet|foregået)$/.test(block.wordAt(head))) return { noFix: 'omskriv' }
  const past = (block.tagsAt(head) & (Tag.VerbPast | Tag.VerbPresent)) === Tag.VerbPast
  const form = past ? forms.past : forms.present
  if (block.tagsAt(head) & (Tag.VerbInfinitive | Tag.VerbParticiple) && !(block.tagsAt(head) & Tag.VerbPresent)) return { noFix: 'omskriv' }
  const thing = hasObject ? block.textOf(object.from, object.to) : ''
  const isInverted = head < noun
  const first = isInverted ? [form, actor] : [actor, form]
  const end = Math.max(to, hasObject && !isInverted ? head + 1 : to)
  const inner: string[] = []
  for (let row = Math.min(noun, head) + 1; row < end; row++) {
    const inObject = hasObject && row >= af && row < object.to
    if (row === noun || row === head || inObject || (lemma === 'finde sted' && block.wordAt(row) === 'sted')) continue
    if (block.signAt(row) !== 0) return { noFix: 'omskriv' }
    inner.push(block.textOf(row, row + 1))
  }
  if (!isInverted && hasObject && object.to !== head) return { noFix: 'omskriv' }
  const words = [...first, ...inner, thing].filter((word) => word !== '').join(' ')
  return rewritten(block, from, end, isCapital(block, from) ? capital(words) : words, `Skriv ”${first.join(' ')}”`)
}

/** Verbs whose noun behind "med", "under" and "ved" says no more than "med". */
const mere = new Set(['angive', 'anføre', 'anvende', 'bruge', 'benytte'])

/** Whether the first word of an object stands in its sentence already. */
function tellsTwice(block: DanishBlock, head: number, object: number): boolean {
  for (let row = head - 1; row >= block.sentences[block.sentenceOf(head)]!; row--) if (block.wordAt(row) === block.wordAt(object)) return true
  return false
}

/** "til betaling af regningen" -> "til at betale regningen", "ved behandlingen af sagen" -> "når vi behandler sagen". */
function behindPreposition(block: DanishBlock, frame: NominalFrame): Repair {
  const { head, noun, verb, lemma, af, object } = frame
  // "til iværksættelse af en undersøgelse": the verb would only carry the next noun.
  if (lightVerbs.has(verb) || af < 0 || object === null) return { noFix: 'omskriv' }
  const isPlain = noun === head + lemma.split(' ').length
  if (hasSister(block, af + 1)) return { noFix: 'sideordnet' }
  const title = (text: string): string => `Skriv ”${text}”`
  const make = (text: string): Repair => {
    const edits = put(block, head, af + 1, text)
    return typeof edits === 'string' ? { noFix: edits } : { fixes: [{ title: title(text), edits, safe: false }] }
  }
  // "dagen før med angivelse af grunden", and a number that is told twice: "med" alone says too little.
  // "rettet til undertegnede med angivelse af journalnummer": what one is to tell, and nothing that the other has.
  const isLoose = (block.tagsAt(head - 1) & Tag.Adverb) !== 0 || /^(?:undertegnede|os|mig|dig|kommunen|kontoret)$/.test(block.wordAt(head - 1)) || tellsTwice(block, head, object.from)
  if (mere.has(verb) && isLoose) return { noFix: 'omskriv' }
  if (mere.has(verb) && isPlain && /^(?:med|under|ved)$/.test(lemma)) return make('med')
  const forms = formsOf(block, verb)
  if (forms === null) return { noFix: 'ukendt-ord' }
  // "erhvervelse af motorkøretøj": the verb wants an article that the noun does without.
  if (buying.has(verb) && object.to === object.from + 1 && block.tagsAt(object.from) & Tag.NounSgIndef) return { noFix: 'omskriv' }
  // "benyttes til helårsbeboelse af Dem": by whom, and not what is done to.
  if (/^(?:dem|dig|jer|os|mig)$/.test(block.wordAt(object.from))) return { noFix: 'omskriv' }
  if (lemma === 'til' && isPlain && (head === block.from || block.sentences.includes(head))) return make(`for at ${verb}`)
  if (lemma === 'til' && isPlain) return make(isNoun(block, head - 1) || block.kindAt(head - 1) !== TokenKind.word || using.test(block.wordAt(head - 1)) || using.test(block.wordAt(head - 2)) ? `til at ${verb}` : `for at ${verb}`)
  if (lemma === 'med henblik på' && isPlain) return make(`for at ${verb}`)
  if (lemma === 'uden' && isPlain) return make(`uden at ${verb}`)
  const actor = handling.has(verb) ? 'vi' : ''
  const isBare = isPlain || (noun === head + lemma.split(' ').length + 1 && /^(?:en|et|den)$/.test(block.wordAt(noun - 1)))
  if (actor === '' || !isBare) return { noFix: actor === '' ? 'aktoer' : 'omskriv' }
  // "medvirke ved behandlingen af sin sag": it would be the doer's.
  if (refersBack(block, object.from, object.to)) return { noFix: 'omskriv' }
  const main = block.clauseOf(block.sentenceOf(head))
  const finite = main?.finite ?? -1
  const isPast = finite >= 0 && (block.tagsAt(finite) & (Tag.VerbPast | Tag.VerbPresent)) === Tag.VerbPast
  // "har spurgt, hvordan det opgøres ved beregning": the clause around it is of now.
  const isNow = [1, 2, 3].some((back) => (block.tagsAt(head - back) & Tag.VerbSPresent) !== 0)
  // "kommunen ved behandlingen af": the doer is named already. "prioriteres efter": a verb without a subject of its own.
  if (/^(?:kommunen|forvaltningen|vi)$/.test(block.wordAt(head - 1))) return { noFix: 'omskriv' }
  const hasNoSubject = finite > head && (block.tagsAt(finite) & Tag.VerbSPresent) !== 0 && (block.tagsAt(finite + 1) & Tag.Preposition) !== 0
  if (hasNoSubject) return { noFix: 'omskriv' }
  const text = clauseFor(lemma, actor, forms.present, forms.past, forms.participle, !isNow && (isPast || /^(?:har|er)$/.test(block.wordAt(finite))))
  if (text === null) return { noFix: 'omskriv' }
  const edits = asClause(block, head, af + 1, text)
  if (edits === null || typeof edits === 'string') return { noFix: edits ?? 'omskriv' }
  return { fixes: [{ title: title(text), edits, safe: false }] }
}

/** Verbs with which "til" tells what a thing is for. */
const using = /^(?:anven[dt]|brug|benyt|medgå|gå[rt]?$|gik$|afs[æa]t|dispone)/

/** "til udstykning af en parcel samt opførelse af en bolig": the next noun hangs on the same preposition. */
function hasSister(block: DanishBlock, from: number): boolean {
  for (let row = from; row < from + 10 && row < block.to && block.signAt(row) === 0; row++) {
    if (!/^(?:samt|og|eller)$/.test(block.wordAt(row))) continue
    if (block.wordAt(row + 1) === 'til') return true
    const end = nounPhraseEnd(block, row + 1)
    if (end > row + 1 && block.wordAt(end) === 'af' && block.grammar.morphology.nominalisationToVerb(block.wordAt(end - 1)) !== null) return true
  }
  return false
}

/** Verbs of having and setting up, whose object is one thing. */
const buying = new Set(['erhverve', 'anskaffe', 'købe', 'indkøbe', 'etablere', 'oprette', 'opføre', 'udskifte', 'leje'])

/** What the sender does with a case, whoever else could do it with other things. */
const handling = new Set(
  'behandle vurdere beregne afgøre fastsætte udmåle revurdere genvurdere undersøge opgøre bevilge tildele visitere'.split(' '),
)
