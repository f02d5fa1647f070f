import type { Placed, Role, Section } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { type LegalSentence, readLegalSentence } from './legal-sentences.ts'
import { signsOf } from './legal-signs.ts'

/** Roles whose words are somebody else's: the law's own, or the reader's address. */
const foreign: ReadonlySet<Role> = new Set(['quotedLaw', 'address', 'greeting'])

/** The sentences of a block with their legal bits; lines of letterhead and signature and rows of tables count as one each. */
export interface LegalBlock {
  /** Place of the block in the letter. */
  readonly at: number
  readonly own: LegalSentences
}

/** The legal sentences of a block, as it stood when they were read: what an editor keeps of it. */
export interface LegalSentences {
  readonly role: Role
  readonly section: Section
  readonly sentences: readonly LegalSentence[]
  /** What any of them says: bits of {@link LegalSign}. */
  readonly signs: number
}

/** The blocks of a letter that hold sentences of its own. */
export function readLegalBlocks(blocks: readonly Placed<DanishBlock>[]): readonly LegalBlock[] {
  const found: LegalBlock[] = []
  let isOpened = false
  for (let at = 0; at < blocks.length; at++) {
    const { facts, context: { role, section } } = blocks[at]!
    if (role === 'heading' || role === 'title') isOpened = section === 'appeal'
    if (foreign.has(role)) continue
    // Without its heading a paragraph counts as appeal guidance for one sentence of it; the others may give the reasons.
    const own = sentencesOf(facts, role, section === 'appeal' && !isOpened ? 'none' : section)
    if (own.sentences.length > 0) found.push({ at, own })
  }
  return found
}

/** The sentences of a block; a block that outlives its letter keeps them, so that a key reads those of one block. */
function sentencesOf(facts: DanishBlock, role: Role, section: Section): LegalSentences {
  const { kept } = facts
  const known = kept?.legal
  if (known !== undefined && known.role === role && known.section === section) return known
  const sentences: LegalSentence[] = []
  let signs = 0
  for (let at = 0; at + 1 < facts.sentences.length; at++) {
    const sentence = readLegalSentence(facts, facts.sentences[at]!, facts.sentences[at + 1]!, role, section)
    signs |= signsOf(sentence)
    sentences.push(sentence)
  }
  const read = { role, section, sentences, signs }
  if (kept !== undefined) kept.legal = read
  return read
}
