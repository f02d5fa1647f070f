import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { AddressForm } from './address-forms.ts'
import type { DanishBlock } from './block.ts'
import { sentenceAround } from './party-place.ts'
import { conclusions, decided, speechActs } from './party-tables.ts'
import { isAddressed, namesLaw } from './sentence-scope.ts'

/** Who is meant by "man". */
export type ManVoice = 'sender' | 'reader' | 'anybody'

/** Tokens behind "man" within which its verb says who it is. */
const reach = 16
/** Tokens behind "man" within which a modal is its own. */
const modalReach = 5

/** What officials say they do as "man", besides what {@link speechActs} and {@link decided} hold. */
const officialActs: ReadonlySet<string> = new Set(
  `anerkende erkende henlede indkalde meddele anmode undlade henstille afholde finder fundet agter ser skønner vurderer afventer
  forbeholder modtaget vurderet indhentet konstateret noteret undersøgt udbede udbeder beklage imødese`.trim().split(/\s+/),
)

/**
 * Who "man" is: the one who writes ("Man skal herved meddele", "at man har bevilget"), the reader ("hvis man ikke
 * svarer", "kan man vælge"), or anybody, as in a rule that is retold.
 */
export function manVoice(block: DanishBlock, form: AddressForm): ManVoice {
  const [start, end] = sentenceAround(block, form.row)
  if (isSender(block, form, start, end)) return 'sender'
  if (namesLaw(block, start, end) && !isAddressed(block, start, end)) return 'anybody'
  // "At man ikke kan føre bil, er ikke det samme": how it is held, of whomever. "Fra barnet er 16 år, kan man": the child.
  if (block.wordAt(start) === 'at' && form.row === start + 1) return 'anybody'
  for (let row = start; row < form.row; row++) if (/^(?:barnet|eleven)$/.test(block.wordAt(row)) && block.wordAt(row - 1) === 'fra' && block.wordAt(row + 1) === 'er') return 'anybody'
  return isReader(block, form, end) ? 'reader' : 'anybody'
}

function isSender(block: DanishBlock, form: AddressForm, start: number, end: number): boolean {
  for (let row = form.to; row < Math.min(end, form.to + reach); row++) {
    const word = block.wordAt(row)
    // "hvor meget man har krav på, det vurderer lægen": a clause of its own.
    if (block.signAt(row) === 0x2c && /^(?:det|den|de|så)$/.test(block.wordAt(row + 1)) && block.tagsAt(row + 2) & (Tag.VerbPresent | Tag.VerbPast)) return false
    if (word === 'kommunal' || (row < form.to + 4 && (word === 'hermed' || word === 'herved'))) return true
    if ((word === 'at' && row > form.to + 1) || word === 'som' || word === 'hvis') break
    // "hvornår man kan få hjælp bevilget": who gets is no sender.
    if (word === 'få' || word === 'får') return false
    // "Når man er gift, ser vi på": somebody else begins. "hvis man bliver godkendt": to whom it is done.
    if ([word, block.wordAt(row + 1)].some((one) => one === 'vi' || one === 'jeg')) return false
    if (decided.has(word) && block.cuesAt(row - 1) & Cue.blive) return false
    if (speechActs.has(word) || decided.has(word) || officialActs.has(word)) return true
  }
  // "herved skal man": the adverb of the speech act may stand before.
  if ((block.cuesAt(form.row - 1) & Cue.modal) === 0) return false
  for (let row = Math.max(start, form.row - 3); row < form.row; row++) {
    const word = block.wordAt(row)
    if (conclusions.has(word) && word !== 'derfor' && word !== 'nu') return true
  }
  return false
}

/** "kan man", "man skal", "hvis man"; not "man skal kunne", which is asked of a thing. */
function isReader(block: DanishBlock, form: AddressForm, end: number): boolean {
  if (block.cuesAt(form.row - 1) & (Cue.modal | Cue.condition)) return true
  for (let row = form.to; row < Math.min(end, form.to + modalReach); row++) {
    if (block.cuesAt(row) & Cue.modal) return block.wordAt(row + 1) !== 'kunne'
  }
  return false
}
