import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { anyVerb, Tag } from '../lexicon/tags.ts'
import { inflectedParticiple } from '../paradigm.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { like, put, type Swapped } from './put.ts'
import { saysAlready } from './swap-doubt.ts'
import { hasHave, near, oblique, sameForm } from './verb-near.ts'

/** "Det af Dem anførte om, at" -> "Det, De har oplyst om, at": a participle that stands for a thing. Null for all else. */
export function asRelative(block: DanishBlock, from: number, to: number, given: string): Swapped | null {
  if (to !== from + 1 || block.wordAt(from - 3) !== 'det' || block.wordAt(from - 2) !== 'af') return null
  const who = actors.get(block.wordAt(from - 1))
  const next = block.wordAt(to)
  if (who === undefined || !(block.tagsAt(from) & Tag.VerbParticipleInflected) || !(next === 'om' || isFinite(block, to))) return null
  const isCase = block.wordAt(from).startsWith('anfør')
  const lemma = isCase ? 'oplyse' : lemmaOf(block, given.split(' ')[0]!)
  const form = lemma === null ? undefined : block.grammar.morphology.verbForms(lemma)?.participle
  return form === undefined ? 'vaelg' : put(block, from - 3, to, `det, ${who} har ${form}${next === 'om' ? '' : ','}`)
}

const actors: ReadonlyMap<string, string> = new Map([['dem', 'De'], ['dig', 'du'], ['jer', 'I'], ['os', 'vi']])

/** "bortfalder tilladelsen": the subject stands behind its verb, where nothing parts them. */
export function isSubjectBehind(block: DanishBlock, row: number): boolean {
  return block.signAt(row) === 0 && !(block.tagsAt(row) & (Tag.Preposition | Tag.Subjunction | Tag.Adverb)) && block.wordAt(row) !== 'hvis' &&
    nounPhraseEnd(block, row) > row
}

/** "foranledige forholdet lovliggjort" -> "få forholdet lovliggjort", "foranledige indsendt" -> "sende". Null for other words. */
export function arranging(block: DanishBlock, from: number, to: number): Swapped | null {
  if (!/^foran(?:ledig|stalt)/.test(block.wordAt(from)) || to > from + 1) return null
  const end = nounPhraseEnd(block, to)
  const form = sameForm(block, from, 'få')
  const isDone = (row: number): boolean => (block.tagsAt(row) & (Tag.VerbParticiple | Tag.NounSgIndef)) === Tag.VerbParticiple
  if (form === null || !(isDone(to) || (end > to && isDone(end))) || block.passives().some(({ verb }) => verb === from)) return null
  // "foranlediger indsendt: kontoudtog": with no thing before it one would get it sent.
  const sends = isDone(to) && /^(?:frem|ind|til|over)?sendt$/.test(block.wordAt(to)) ? sameForm(block, from, 'sende') : null
  return sends === null ? put(block, from, to, form) : put(block, from, to + 1, sends)
}

/** "bortfalder ikke" -> "falder ikke væk", "bortfalder tilbuddet" -> "falder tilbuddet væk". */
export function fallingAway(block: DanishBlock, from: number, to: number): Swapped {
  const cases = /^(?:ansøgning|klage|sag|anmodning|indsigelse)(?:en|n)?$/
  if (near(block, from, cases) || cases.test(block.wordAt(block.sentences[block.sentenceOf(from)]!))) return 'vaelg'
  // A permit runs out, and a grant stops.
  const other = near(block, from, /(?:tilladelse|dispensation|godkendelse|tilsagn)(?:n|en|et|r|rne)?$/) ? 'udløbe' : near(block, from, /bevilling(?:en|er|erne)?$/) ? 'stoppe' : ''
  const plain = other === '' ? null : sameForm(block, from, other)
  if (plain !== null) return put(block, from, to, plain)
  const form = sameForm(block, from, 'falde')
  // "anses for bortfaldet": what is taken to be so, of which one says it otherwise.
  if (form === null || /^(?:for|som)$/.test(block.wordAt(from - 1))) return 'vaelg'
  // "kan bortfalde tre år efter": an infinitive has no subject behind it.
  const isDay = block.kindAt(to) === TokenKind.date || (block.kindAt(to + 1) === TokenKind.date && !(block.tagsAt(to) & Tag.NounSgDef))
  const isBehind = !isDay && isFinite(block, from) && isSubjectBehind(block, to)
  let end = isBehind ? nounPhraseEnd(block, to) : to
  // "Herved bortfalder retten til hjælp": what hangs on the subject would part the two words.
  if (isBehind && block.signAt(end) === 0 && block.tagsAt(end) & Tag.Preposition && /^(?:til|på|om|af|efter)$/.test(block.wordAt(end))) {
    return put(block, from, to, sameForm(block, from, 'stoppe') ?? form)
  }
  while (isSentenceAdverb(block, end) && end < to + 6) end++
  return end === to ? put(block, from, to, `${form} væk`) : put(block, from, end, like(block, from, [form, block.textOf(to, end), 'væk']))
}

/** Participles that nobody puts before a noun: "de sendte oplysninger", "den lavede plan". */
const bare = new Set('sendt lavet givet holdt bedt fået set sagt fortalt gjort lagt sat taget gået haft været kommet brugt skaffet hentet startet nævnt skrevet fundet'.split(' '))

/** Words whose plain one stands well before a noun: "de nævnte forhold", "den brugte metode". */
const natural = new Set(['anførte', 'anvendte', 'benyttede'])

export function attribute(block: DanishBlock, from: number, to: number, head: string, tail: string): Swapped {
  const lemma = lemmaOf(block, head)
  const forms = lemma === null ? null : block.grammar.morphology.verbForms(lemma)
  if (tail !== '' || forms === null || !isNoun(block, from + 1)) return 'vaelg'
  // "den hertil indgivne ansøgning": built backwards, and better taken apart by hand.
  if (!(block.tagsAt(from - 1) & (Tag.Determiner | Tag.AdjE | Tag.Genitive))) return 'vaelg'
  if (bare.has(forms.participle) && !natural.has(block.wordAt(from))) return 'vaelg'
  const isBase = /^(?:en|et)$/.test(block.wordAt(from - 1))
  // "de anførte grunde er ikke nævnt": the same word for two things.
  if ((forms.participle === 'nævnt' || block.wordAt(from) === 'anførte') && saysAlready(block, from, /^nævn(?:er|e|t|te|es)?$/)) return 'vaelg'
  const form = isBase ? forms.participle : inflectedParticiple(block.grammar.lexicon, forms.past, forms.participle)
  return form === '' ? 'vaelg' : put(block, from, to, form)
}

/** A participle before its noun: "den udfærdigede plan". */
export function isAttribute(block: DanishBlock, row: number): boolean {
  if (!(block.tagsAt(row) & (Tag.VerbParticipleInflected | Tag.VerbParticiple))) return false
  if (!isNoun(block, row + 1) && !(block.tagsAt(row + 1) & (Tag.AdjE | Tag.VerbParticipleInflected))) {
    // "det anførte", "det af Dem anførte": a participle that stands for a thing.
    const isThing = /^(?:det|de|den)$/.test(block.wordAt(row - 1)) || block.wordAt(row - 2) === 'af' || (/^(?:det|de|den)$/.test(block.wordAt(row - 2)) && (block.tagsAt(row - 1) & Tag.Adverb) !== 0)
    return isThing && (block.tagsAt(row) & Tag.VerbParticipleInflected) !== 0
  }
  // "Han erhvervede huset": a past behind its subject.
  if (/^(?:jeg|du|han|hun|vi|man|som)$/.test(block.wordAt(row - 1))) return false
  // "få godtgjort udgifter": a verb, and not a few.
  if (block.wordAt(row - 1) === 'få' && block.tagsAt(row) & Tag.VerbParticiple) return false
  // "en rettidigt iværksat klage": an adverb between the article and what it describes.
  if (/^(?:en|et|den|det|de)$/.test(block.wordAt(row - 2)) && block.tagsAt(row - 1) & (Tag.Adverb | Tag.AdjT) && !isFinite(block, row - 3)) return true
  return (block.tagsAt(row - 1) & (Tag.Determiner | Tag.AdjE | Tag.Genitive | Tag.Preposition)) !== 0 ||
    (block.tagsAt(row) & Tag.VerbParticiple) === 0
}

/** "det i Deres brev anførte": a participle that stands for a thing, with its own words before it. */
export function isObjectOfThing(block: DanishBlock, row: number): boolean {
  if (!(block.tagsAt(row) & Tag.VerbParticipleInflected)) return false
  for (let at = row - 2; at > row - 8 && at >= block.from && block.signAt(at + 1) === 0; at--) {
    if (/^(?:det|den|de)$/.test(block.wordAt(at)) && (block.tagsAt(at + 1) & Tag.Preposition || oblique.has(block.wordAt(at + 1)))) return true
  }
  return false
}

export function lemmaOf(block: DanishBlock, form: string): string | null {
  const { lexicon } = block.grammar
  const of = (one: string): string | null => lexicon.analyses(one).find(({ tags }) => tags & anyVerb)?.lemma ?? null
  return of(form) ?? (form.endsWith('s') ? of(form.slice(0, -1)) : null)
}

/** "du har meddelt, at": told to us, where nobody is named. */
export function tellsNobody(block: DanishBlock, from: number, to: number): boolean {
  if (!block.wordAt(from).startsWith('meddel') || !hasHave(block, from) || block.signAt(to) !== 0x2c) return false
  for (let row = from - 1; row > from - 5; row--) if (block.wordAt(row) === 'du' || block.textOf(row, row + 1) === 'I') return true
  return false
}

const offices = /(?:jobs?|jobbet|arbejde|arbejdet|stilling|stillingen|hverv|hvervet|embede|embedet)$/

/** "varetager opgaven" is "står for", "kan ikke selv varetage" is "klare". */
export function cared(
  block: DanishBlock, from: number, isPassive: boolean, use: string, alike: (lemma: string, tail?: string) => string | null,
): string | null | undefined {
  if (near(block, from, /(?:^(?:del)?mål(?:et|ene)?|ledelsen|interesse|interesser|interesserne|hensyn|hensynet|hensynene|behov|tarv|sikkerhed|sikkerheden|trivsel|rettigheder|helbred)$/)) return null
  if (near(block, from, /^(?:indkøb|rengøring|tøjvask|madlavning|husholdning|transport)(?:et|en)?$/)) return alike('klare')
  if (near(block, from, offices)) return alike('passe')
  // "varetage sit tilsyn", "varetage den hjælp, du er visiteret til": one carries it out.
  if (near(block, from, /(?:tilsyn|kontrol|opsyn)(?:et|len)?$/)) return alike('føre')
  if (near(block, from, /^(?:hjælp|hjælpen|plejen|pleje|støtten)$/)) return isPassive ? null : alike('give')
  // "opgaven varetages af en leverandør".
  if (isPassive && (hasAgent(block, from) || block.wordAt(from + 2) === 'af') && near(block, from, /(?:opgaver?|arbejdet|hjælp|hjælpen|rengøring|drift|kørs(?:el|len)|transport|vedligehold(?:else)?)(?:n|en|ne|rne)?$/)) return alike('udføre')
  const isOwn = near(block, from, /^(?:selv|du|borgeren|kan|kunne|kunnet|formår|magter|evner)$/)
  return isOwn && !isPassive ? alike('klare') : use.startsWith('st') && isPassive && !hasAgent(block, from) ? null : use
}

function hasAgent(block: DanishBlock, from: number): boolean {
  return block.passives().some(({ verb, agent }) => verb === from && agent >= 0)
}
