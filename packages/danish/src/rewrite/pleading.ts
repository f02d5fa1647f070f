import type { DanishBlock } from '../facts/block.ts'
import { withArticle } from './article.ts'
import { passiveLemma } from '../facts/passive-lemma.ts'
import type { Rows } from '../facts/passive-subject.ts'
import { Tag } from '../lexicon/tags.ts'
import type { Parts } from './compose.ts'
import { inside, type NoFix } from './edits.ts'
import { receiverEnd } from './object-place.ts'
import { isPerson, readerObject } from './people.ts'
import { formsOf } from './verb-group.ts'

/** Verbs that only carry a noun: "foretage en vurdering". */
export const supports: ReadonlySet<string> = new Set(['foretage', 'gennemføre', 'udføre', 'foranstalte'])

/** "Bemærkninger bedes være os i hænde senest den 3. maj" -> "Vi skal have bemærkninger senest den 3. maj". */
export function inHand(parts: Parts): Parts | null {
  const { block, frame, verbsEnd, actor } = parts
  if (actor !== 'vi' || frame.place !== 'front' || block.wordAt(verbsEnd) !== 'være') return null
  for (let row = verbsEnd + 2; row < verbsEnd + 5; row++) {
    if (block.wordAt(row) === 'hænde' && block.wordAt(row - 1) === 'i') {
      return { ...parts, verbs: { finite: 'skal', inner: 'have' }, verbsEnd: row + 1 }
    }
  }
  return null
}

/** "Beløbet bedes indbetalt" -> "Vi beder dig indbetale beløbet". */
export function pleaded(parts: Parts): Parts | NoFix {
  const { block, passive, verbs, actor, frame, verbsEnd } = parts
  if (actor !== 'vi') return 'aktoer'
  let next = frame.place === 'behind' ? frame.subject!.to : verbsEnd
  while (block.wordAt(next) === 'venligst') next++
  if (!(block.tagsAt(next) & Tag.VerbParticiple) || block.tagsAt(next) & Tag.VerbInfinitive) {
    return isPerson(block, frame.subject?.from ?? -1) ? parts : 'uklar-saetning'
  }
  const forms = formsOf(block, passiveLemma(block.wordAt(next), block.lexicon))
  if (forms === null || (frame.subject !== null && hasAside(block.textOf(frame.subject.from, frame.subject.to))) || passive.coordinated.length > 0 || verbs.inner !== '') return 'uklar-saetning'
  // "Der bedes fremsendt et overslag": what is asked for stands behind.
  if (frame.place === 'expletive' && (passive.expletive !== 'der' || next !== verbsEnd || frame.isInverted || block.tagsAt(next + 1) & Tag.VerbParticiple)) return 'uklar-saetning'
  // "bedes meddelt sektionen": who is told would stand behind what.
  if (receiverEnd(block, next + 1, forms.infinitive) > next + 1) return 'uklar-saetning'
  const reader = readerObject(block, passive.verb)
  const own = supports.has(forms.infinitive) && frame.subject !== null ? carriedBy(block, frame.subject) : null
  if (own !== null && frame.place === 'front') return { ...parts, asks: `${reader} ${own}`, object: '', verbsEnd: next + 1 }
  const second = joinedWith(block, next + 1)
  if (second === null) return 'ukendt-ord'
  next = second.to - 1
  const asks = `${reader} ${forms.infinitive}${second.text}`
  // "Bemærkninger bedes sendt": those whom one may have.
  const isLoose = frame.place === 'front' && possible.test(block.wordAt(frame.subject!.from))
  if (isLoose) return { ...parts, asks, object: `eventuelle ${inside(block, frame.subject!.from, frame.subject!.to)}`, verbsEnd: next + 1 }
  return frame.place === 'behind' ? asObject(parts, asks, next + 1) : { ...parts, asks, verbsEnd: next + 1 }
}

/** Whether something is put in between commas, but for what a sum comes to: "differencen, 11.620 kr.,". */
function hasAside(text: string): boolean {
  return text.replace(/(\p{L}), [\d.]+(?:,\d\d)? kr\.(?: (?:ekskl|inkl)\. moms)?,?$/u, '$1').includes(',')
}

/** What one may have to say, or not. */
export const possible: RegExp = /^(?:bemærkninger|indsigelser|kommentarer|indvendinger|klager|spørgsmål)\b/

/** "udfyldt og returneret": the infinitive of a participle that is joined to the one before; null for an unknown verb. */
function joinedWith(block: DanishBlock, row: number): { text: string; to: number } | null {
  const isJoined = /^(?:og|samt)$/.test(block.wordAt(row)) && (block.tagsAt(row + 1) & (Tag.VerbParticiple | Tag.NounSgDef)) === Tag.VerbParticiple
  if (!isJoined) return { text: '', to: row }
  const forms = formsOf(block, passiveLemma(block.wordAt(row + 1), block.lexicon))
  return forms === null ? null : { text: ` ${block.wordAt(row)} ${forms.infinitive}`, to: row + 2 }
}

/** The subject behind its verb as the object of what is asked for or meant. */
export function asObject(parts: Parts, asks: string, verbsEnd: number): Parts {
  const { from, to } = parts.frame.subject!
  return { ...parts, asks, object: withArticle(parts.block, { from, to }), verbsEnd, frame: { ...parts.frame, place: 'none', subject: null } }
}

/** The verb of a bare verbal noun: "betaling" -> betale; null where the phrase says more. */
function carriedBy(block: DanishBlock, { from, to }: Rows): string | null {
  const lemma = to > from + 1 ? null : block.grammar.morphology.nominalisationToVerb(block.wordAt(from))
  return lemma === null || lemma.includes(' ') ? null : lemma
}
