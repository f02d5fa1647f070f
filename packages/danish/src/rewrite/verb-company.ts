import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { like, put, type Swapped, wordsOf } from './put.ts'
import { costs, grants } from './swap.list.ts'

/** Pronouns in the form of the object. */
export const oblique: ReadonlySet<string> = new Set(['mig', 'dig', 'ham', 'hende', 'os', 'jer', 'dem'])

/** What others have to write before one has it. */
const statements = /(?:udtalelse|erklæring|attest|vurdering|tilbud)(?:en|et|er|erne)?$/

/** What one writes on a paper and does not merely mention. */
const written = /(?:nummer|nummeret|nr|navn|adresse|dato)$/

/** Pronouns as subjects; "i" is one only with a capital. */
export const subjects: ReadonlySet<string> = new Set(['jeg', 'du', 'han', 'hun', 'vi', 'i', 'man', 'de'])

/** The replacement where the company asks for another verb; null where none fits. */
export function byCompany(block: DanishBlock, from: number, to: number, use: string): string | null {
  const word = block.wordAt(from)
  const alike = (lemma: string, tail = ''): string | null => {
    const form = sameForm(block, from, lemma)
    return form === null ? null : tail === '' ? form : `${form} ${tail}`
  }
  // "er bekendt med, at": one knows a thing, and that something is so.
  if (wordsOf(block, to - 2, to).endsWith('bekendt med') && use.startsWith('kend') && hasClause(block, to)) return alike('vide')
  if (to > from + 1) return use
  // "når afgørelsen foreligger": what is there to be had; "der foreligger" is "der er".
  if (word.startsWith('forelig') && use.split(' ').length === 1 && !hasThere(block, from, to)) {
    return block.signAt(to) !== 0 || to >= block.to ? alike('være', 'klar') : null
  }
  // "har fremsat indsigelse": one has made it; "kommet" would want "er".
  if (/^(?:frems[æa]t|fremfør)/.test(word) && use.startsWith('kom') && hasHave(block, from)) {
    return block.wordAt(to) === 'indsigelse' ? alike('gøre') : null
  }
  if (word.startsWith('foranledig') && hasParticiple(block, to)) return null
  // "indkaldelse vil tilgå særskilt": what comes.
  if (word.startsWith('tilgå') && !hasPerson(block, from) && block.tagsAt(to) & (Tag.Adverb | Tag.AdjT)) return alike('komme')
  if (word.startsWith('berigtig') && near(block, from, debts)) return alike('betale')
  // "svaret vil tilgå dig": what comes to somebody, and not what one has access to.
  if (word.startsWith('tilgå')) return hasPerson(block, from) ? use : null
  if (word.startsWith('afhold') && near(block, from, costs)) return alike('betale')
  if (word.startsWith('erindr')) return block.wordAt(to) === 'om' ? alike('minde') : use
  if (word.startsWith('meddel') && !hasClause(block, to)) {
    const thing = near(block, from, grants)
    return thing ? alike('give') : alike('give', 'besked om')
  }
  if (/^foret[ao]g/.test(word)) return carried(block, from, to, alike)
  if (/^(?:sig|sag)/.test(use) && word.startsWith('tilkendegi') && !hasClause(block, to)) return null
  // One asks for a statement; oplysninger one can fetch.
  if (word.startsWith('indhent') && near(block, from, statements)) return hasHave(block, from) ? use : alike('bede', 'om')
  if (word.startsWith('anfør') && near(block, from, written)) return alike('skrive')
  if (word.startsWith('anfør') && (block.wordAt(to) === 'at' || hasClause(block, to))) return alike('oplyse')
  if (/^(?:andra|udgør)/.test(word)) return hasNumber(block, to) ? use : null
  return use
}

/** "foretager sig ikke videre" -> "gør ikke mere". */
export function doing(block: DanishBlock, from: number, to: number): Swapped {
  const form = sameForm(block, from, 'gøre')
  let at = to + 1
  while (at < to + 4 && isSentenceAdverb(block, at)) at++
  const word = block.wordAt(at)
  if (form === null || !/^(?:noget|intet|videre|mere)$/.test(word)) return 'vaelg'
  return put(block, from, at + 1, like(block, from, [form, block.textOf(to + 1, at), word === 'videre' ? 'mere' : word]))
}

/** "foretage sig noget" is "gøre noget"; what is done to a thing "sker"; the rest is for the noun's own verb. */
function carried(block: DanishBlock, from: number, to: number, alike: (lemma: string) => string | null): string | null {
  const word = block.wordAt(from)
  if (/^(?:sig|dig|dem|os|jer|mig)$/.test(block.wordAt(to))) return null
  // "intet yderligere at foretage".
  if (block.wordAt(from - 1) === 'at' && /^(?:yderligere|intet|noget|mere|videre)$/.test(block.wordAt(from - 2))) return alike('gøre')
  const object = skip(block, to)
  // "lave en status", "lave opslag": with a thing that one can make; a bare verbal noun wants its own verb.
  if (/^(?:en|et|opslag)$/.test(block.wordAt(object)) || (block.wordAt(to) === 'en')) return alike('lave')
  const passive = block.passives().find(({ verb }) => verb === from)
  if (passive === undefined || passive.subject === null || passive.subject.from > from || passive.expletive !== '') return null
  return word === 'foretages' ? (passive.modal < 0 ? 'sker' : 'ske') : passive.form === 'vaere-passiv' ? alike('ske') : null
}

/** "foranledige forholdet lovliggjort": what is done to the object stands behind it. */
function hasParticiple(block: DanishBlock, to: number): boolean {
  const end = nounPhraseEnd(block, to)
  return end > to && (block.tagsAt(end) & Tag.VerbParticiple) !== 0
}

/** Whether "der" opens the clause of a verb, or follows it. */
function hasThere(block: DanishBlock, row: number, to: number): boolean {
  for (let at = row - 1; at > row - 8 && at >= block.from && block.signAt(at) === 0; at--) if (block.wordAt(at) === 'der') return true
  return block.wordAt(to) === 'der'
}

/** Whether a person is the subject near the verb. */
function hasPerson(block: DanishBlock, row: number): boolean {
  for (let at = row - 1; at > row - 5 && at >= block.from && block.signAt(at) === 0; at--) if (subjects.has(block.wordAt(at))) return true
  return subjects.has(block.wordAt(row + 1))
}

const debts = /(?:gæld|gælden|restance|restancen|beløb|beløbet|gebyr|gebyret|afgift|afgiften|krav|kravet|indskud|indskuddet)$/

/** A verb in the form of another. */
export function sameForm(block: DanishBlock, row: number, lemma: string): string | null {
  const word = block.wordAt(row)
  const tags = block.grammar.lexicon.tagsOf(word)
  const forms = block.grammar.morphology.verbForms(lemma)
  if (forms === null) return null
  // "har afholdt": a past by its letters, a participle by its company.
  if (tags & (Tag.VerbPast | Tag.VerbParticiple) && hasHave(block, row)) return forms.participle
  if (tags & Tag.VerbInfinitive) return forms.infinitive
  if (tags & Tag.VerbSPresent) return forms.sPresent
  if (tags & Tag.VerbPresent) return forms.present
  if (tags & Tag.VerbParticiple && !/(?:ede|te)$/.test(word)) return forms.participle
  if (tags & Tag.VerbPast) return forms.past
  return tags & Tag.VerbImperative ? forms.imperative : null
}

function near(block: DanishBlock, row: number, nouns: RegExp): boolean {
  for (let at = row - 1; at > row - 10 && at >= block.from && block.signAt(at) !== 0x2e; at--) if (nouns.test(block.wordAt(at))) return true
  for (let at = row + 1; at < row + 6 && at < block.to && block.signAt(at) === 0; at++) if (nouns.test(block.wordAt(at))) return true
  return false
}

function hasClause(block: DanishBlock, to: number): boolean {
  let at = to
  while (at < to + 3 && (isSentenceAdverb(block, at) || oblique.has(block.wordAt(at)))) at++
  return block.signAt(at) === 0x2c || block.signAt(at) === 0x3a || block.wordAt(at) === 'at'
}

function hasNumber(block: DanishBlock, to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const kind = block.tokens.kind[at]
    if (kind === TokenKind.number || kind === TokenKind.amount) return true
  }
  return false
}

/** The row behind the subject and the adverbs that follow a finite verb. */
export function skip(block: DanishBlock, row: number): number {
  let at = row
  if (subjects.has(block.wordAt(at)) && !(block.wordAt(at) === 'de' && isNoun(block, at + 1))) at++
  while (at < block.to && isSentenceAdverb(block, at)) at++
  return at
}

/** Whether a form of have stands before a participle. */
export function hasHave(block: DanishBlock, row: number): boolean {
  for (let at = row - 1; at > row - 9 && at >= block.from; at--) if (block.cuesAt(at) & Cue.have) return true
  return false
}
