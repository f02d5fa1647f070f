import { passiveLemma } from '../facts/passive-lemma.ts'
import { Tag } from '../lexicon/tags.ts'
import type { DanishBlock } from '../facts/block.ts'
import { isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import type { Parts } from './compose.ts'
import type { NoFix } from './edits.ts'
import { asObject, inHand, pleaded, supports } from './pleading.ts'
import { formAt, formsOf, saysFarBehind, type VerbPlace } from './verb-group.ts'

/** What is said, and needs no "skal" before it: "Det skal bemærkes, at" is "Vi bemærker, at". */
const sayings = new Set(['bemærke', 'oplyse', 'meddele', 'understrege', 'fremhæve', 'nævne', 'tilføje', 'påpege', 'pointere', 'præcisere'])

/** Takes turns of phrase apart that no person would use in the active: mere support verbs, "skal det bemærkes". */
export function rephrase(parts: Parts, place: VerbPlace): Parts | NoFix {
  const { passive, block, verbs } = parts
  if (passive.lemma === 'bede') return inHand(parts) ?? pleaded(parts)
  if (passive.lemma === 'oplyse' && passive.form === 'vaere-passiv' && passive.expletive === 'det') {
    // "er ved skrivelse af 3. maj oplyst": by whoever wrote it.
    for (let row = passive.from; row < passive.verb; row++) if (/(?:skrivelse|brev|mail)$/.test(block.wordAt(row))) return 'aktoer'
    // "det er oplyst, at": told to us, by whomever.
    return place === 'participle' && block.wordAt(passive.verb - 1) !== 'tidligere' ? { ...parts, verbs: { ...verbs, inner: 'fået oplyst' } } : 'aktoer'
  }
  if (passive.expletive === 'det' && sayings.has(passive.lemma) && verbs.finite === 'skal') {
    return { ...parts, verbs: { finite: formsOf(block, passive.lemma)!.present, inner: '' } }
  }
  if (intentions.has(passive.lemma)) return intended(parts)
  if (raising.has(passive.lemma)) return raised(parts)
  return supports.has(passive.lemma) ? (withOwnVerb(parts, place) ?? parts) : parts
}

/** What one means to do: "forventes afviklet". */
const intentions = new Set(['forvente', 'agte', 'påtænke', 'planlægge', 'påregne', 'vente', 'søge'])
/** What one takes something to be: "vurderes at være". */
const raising = new Set(['vurdere', 'skønne', 'antage', 'formode', 'oplyse', 'mene', 'se', 'bedømme', 'finde', 'anse', 'beregne'])

/** "forventes (planen) afviklet" -> "forventer at afvikle (planen)"; "forventes at komme" -> "forventer, at … kommer". */
function intended(parts: Parts): Parts | NoFix {
  const { block, verbsEnd, frame } = parts
  if (frame.place === 'expletive') {
    // "det agtes fastsat, at" -> "vi agter at fastsætte, at".
    const own = parts.passive.expletive === 'det' && block.tagsAt(verbsEnd) & Tag.VerbParticiple && block.signAt(verbsEnd + 1) === 0x2c
      ? formsOf(block, passiveLemma(block.wordAt(verbsEnd), block.lexicon)) : null
    return own === null ? parts : { ...parts, asks: `at ${own.infinitive}`, verbsEnd: verbsEnd + 1 }
  }
  const isBehind = frame.place === 'behind'
  const next = isBehind ? frame.subject!.to : skipAdverbs(block, verbsEnd)
  const tags = block.tagsAt(next)
  if (!(tags & Tag.VerbParticiple) || tags & (Tag.VerbInfinitive | Tag.NounSgDef)) return raised(parts)
  const forms = formsOf(block, passiveLemma(block.wordAt(next), block.lexicon))
  // "vil kunne forventes fremsendt": it is the reader who may expect.
  if (parts.verbs.inner.startsWith('kunne ')) return 'aktoer'
  if (forms === null || (next > verbsEnd && !isBehind)) return 'uklar-saetning'
  const asks = `at ${forms.infinitive}`
  // "kan forventes truffet": what we expect, and not what we may.
  const verbs = parts.verbs.finite === 'kan' && parts.rows.length === 2 ? { finite: formsOf(block, parts.passive.lemma)!.present, inner: '' } : parts.verbs
  const made = { ...parts, verbs }
  return isBehind ? asObject(made, asks, next + 1) : { ...made, asks, verbsEnd: next + 1 }
}

/** "restancen vurderes at være opstået" -> "vi vurderer, at restancen er opstået". */
function raised(parts: Parts): Parts | NoFix {
  const { block, verbsEnd, passive, frame } = parts
  // "Ingen af dem vurderes at være": what is denied is what they are.
  if (frame.subject !== null && /^(?:ingen|intet)$/.test(block.wordAt(frame.subject.from))) return 'uklar-saetning'
  const isThere = frame.place === 'expletive' && frame.subject!.from === verbsEnd
  const first = frame.place === 'behind' || isThere ? frame.subject!.to : verbsEnd
  const next = skipAdverbs(block, first)
  const verb = next + 1
  if (block.wordAt(next) !== 'at' && saysFarBehind(block, next)) {
    const longer = frame.place === 'behind' ? withLongSubject(parts, next) : null
    return longer === null ? 'uklar-saetning' : raised(longer)
  }
  if (frame.place === 'expletive' && passive.expletive === 'det') return parts
  if (block.wordAt(next) !== 'at' || !(block.tagsAt(verb) & Tag.VerbInfinitive)) {
    const isMereSeeing = passive.lemma === 'se' && !/^(bort|på|nærmere)$/.test(block.wordAt(next))
    // "erklæringen ses ikke vedlagt": what we look for and do not find.
    const isDone = (block.tagsAt(next) & (Tag.VerbParticiple | Tag.NounSgIndef | Tag.NounSgDef)) === Tag.VerbParticiple
    const isPlain = frame.subject !== null && !/^(?:ingen|intet|hverken)$/.test(block.wordAt(frame.subject.from))
    if (isMereSeeing && isDone && isPlain && parts.verbs.finite === 'ser' && frame.place !== 'expletive') {
      return { ...parts, verbs: { finite: 'kan', inner: 'se' }, clause: { verb: 'er', adverbs: block.textOf(first, next), to: next } }
    }
    return isMereSeeing && (isDone || frame.place !== 'expletive') ? 'uklar-saetning' : parts
  }
  const forms = formsOf(block, block.wordAt(verb))
  if (forms === null) return 'ukendt-ord'
  if (frame.place === 'expletive') return placed(parts, first, next, verb, forms.present)
  // "ses ikke at være vedlagt": what we look for and do not find.
  const isSeen = passive.lemma === 'se' && parts.verbs.finite === 'ser'
  const verbs = isSeen ? { finite: 'kan', inner: 'se' } : parts.verbs
  return { ...parts, verbs, clause: { verb: forms.present, adverbs: block.textOf(first, next), to: verb + 1 } }
}

/** "ses betingelserne for at få lån ikke at være": the subject goes on up to the adverbs before "at". */
function withLongSubject(parts: Parts, from: number): Parts | null {
  const { block, frame } = parts
  for (let row = from; row < from + 12 && row < block.to && block.signAt(row) === 0; row++) {
    if (block.wordAt(row) !== 'at' || !/^(?:være|foreligge|have)$/.test(block.wordAt(row + 1))) continue
    let to = row
    while (to > from && isSentenceAdverb(block, to - 1)) to--
    return to === row || to <= frame.subject!.to ? null : { ...parts, frame: { ...frame, subject: { from: frame.subject!.from, to } } }
  }
  return null
}

/** "Der ses ikke at foreligge svar" -> "Vi kan ikke se, at der foreligger svar"; with a participle it would be passive still. */
function placed(parts: Parts, first: number, next: number, verb: number, present: string): Parts | NoFix {
  const { block, passive, frame } = parts
  const isSeen = (passive.lemma === 'se' && parts.verbs.finite === 'ser') || passive.lemma === 'vurdere'
  const isPassive = (block.tagsAt(verb + 1) & Tag.VerbParticiple) !== 0
  if (!isSeen || isPassive || passive.expletive !== 'der' || frame.subject === null) return 'uklar-saetning'
  const verbs = passive.lemma === 'se' ? { finite: 'kan', inner: 'se' } : parts.verbs
  const own = frame.subject.from >= first ? frame.subject.to : first
  return { ...parts, verbs, clause: { verb: present, adverbs: block.textOf(own, next), to: verb + 1 } }
}

function skipAdverbs(block: DanishBlock, row: number): number {
  let at = row
  while (at < block.to && isSentenceAdverb(block, at)) at++
  return at
}

/** "foretaget en vurdering af X" -> "vurderet X"; null where the noun has no verb or does not stand bare. */
function withOwnVerb(parts: Parts, place: VerbPlace): Parts | null {
  const { block, frame, verbsEnd, verbs, rows } = parts
  const isFront = frame.place === 'front' || frame.place === 'middle'
  if (frame.place !== 'expletive' && !isFront) return null
  const from = isFront ? frame.subject!.from : verbsEnd
  const own = ownVerb(block, from, isFront ? frame.subject!.to : block.to)
  if (own === null) return null
  const forms = formsOf(block, own.lemma)
  if (forms === null) return null
  const main = formAt(forms, place)
  const words = verbs.inner.split(' ').slice(0, -1)
  return {
    ...parts,
    verbs: rows.length === 1 || verbs.inner === '' ? { finite: main, inner: '' } : { finite: verbs.finite, inner: [...words, main].join(' ') },
    verbsEnd: isFront ? verbsEnd : own.to,
    object: own.manner === '' ? own.object : `${own.object} ${own.manner}`,
  }
}

/** A verbal noun with what it is done to, taken apart: "en ny vurdering af sagen" -> vurdere, "sagen", "igen". */
export interface OwnVerb {
  readonly lemma: string
  readonly object: string
  readonly manner: string
  /** Row past the object. */
  readonly to: number
}

/** Takes the noun phrase at a row apart; null where it is no verbal noun with "af" and a plain object. */
export function ownVerb(block: DanishBlock, from: number, limit: number): OwnVerb | null {
  const end = nounPhraseEnd(block, from)
  if (end === from || end >= limit || block.wordAt(end) !== 'af') return null
  const manner = mannerOf(block, from, end - 1)
  const lemma = manner === null ? null : block.grammar.morphology.nominalisationToVerb(block.wordAt(end - 1))
  const to = nounPhraseEnd(block, end + 1)
  if (lemma === null || lemma.includes(' ') || manner === null || to === end + 1 || to > limit) return null
  const isOver = block.signAt(to) !== 0 || to >= limit || to >= block.to
  if (block.wordAt(to) === 'og' || (manner !== '' && !isOver)) return null
  return { lemma, object: block.textOf(end + 1, to), manner, to }
}

/** What the words before a verbal noun say of the act, as an adverb; null where they cannot become one. */
function mannerOf(block: DanishBlock, from: number, noun: number): string | null {
  const words: string[] = []
  for (let row = from; row < noun; row++) {
    const word = block.wordAt(row)
    if (word === 'en' || word === 'et') continue
    const manner = manners.get(word)
    if (manner === undefined) return null
    words.push(manner)
  }
  return words.length > 1 ? null : (words[0] ?? '')
}

const manners: ReadonlyMap<string, string> = new Map([
  ['ny', 'igen'], ['nyt', 'igen'], ['fornyet', 'igen'], ['samlet', 'samlet'], ['konkret', 'konkret'],
  ['individuel', 'individuelt'], ['grundig', 'grundigt'], ['nærmere', 'nærmere'], ['foreløbig', 'foreløbigt'],
])
