import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'

/** Verbs by which a letter does what it says: beside them "herved" and "hermed" are a formula. */
export const performing: RegExp = new RegExp(
  '^(?:svar|meddel|oplys|orienter|underret|anmod|bede|opfordr|indkald|indvarsl|varsl|tilsig|tilken|' +
  'bevilg|giv|gav|afsl|fastsæt|opkræv|indfordr|indkræv|bekræft|kvitter|send|fremsend|overs|tilsend|' +
  'følg|vedlæg|tilbyd|udtal|erklær|besked|anmeld|begær|ansøg|påby|forbyd|nedlæg|tilbagekald|ophæv|' +
  'afvis|træf|afgør|godkend|tilla|erindr|påmind|gør|tilstil|udsted|ønsk|takk|henstil|indbyd|inviter|' +
  'partshør|hør|imødekom|tjen|beklag|anvis|opsig|hæv|frafald|bring|anse|lag|læg|anerkend|klag|indgiv|' +
  'indbring|indsend|frem|retur|indbetal|tilbagebetal|pålæg|afkræv|indstævn)',
)

/** Whether the letter does what the verb beside a row tells: "forbydes herefter", "skal herefter meddeles". */
export function doesNow(block: DanishBlock, from: number, to: number): boolean {
  const isModal = /^(?:skal|må)$/.test(block.wordAt(from - 1))
  if (isModal) return performing.test(block.wordAt(to)) && ((block.tagsAt(to) & Tag.VerbSPresent) !== 0 || !/^(?:du|de|i)$/.test(block.wordAt(from - 2))) && (block.tagsAt(to) & (Tag.VerbSPresent | Tag.VerbInfinitive)) !== 0
  return deciding.test(block.wordAt(from - 1)) && (block.tagsAt(from - 1) & (Tag.VerbSPresent | Tag.VerbPresent)) !== 0
}

/** Whether "herved" stands in a sentence that does what it says, and is no means: "prisen kan herved nedsættes". */
export function isFormula(block: DanishBlock, from: number, to: number): boolean {
  if (/^(?:jf|jfr|jævnfør)$/.test(block.wordAt(from - 1).replace('.', ''))) return true
  for (let row = from - 1; row > from - 6 && row >= block.from && block.signAt(row) === 0; row--) if (performing.test(block.wordAt(row))) return true
  for (let row = to; row < to + 4 && row < block.to && block.signAt(row) === 0; row++) if (performing.test(block.wordAt(row))) return true
  return false
}

/** What follows from reasons, said at once. */
const deciding = /^(?:forby|påby|meddel|afsl|bevilg|tilken|opkræv|nedlæg|indkald|anmod|pålæg)/
