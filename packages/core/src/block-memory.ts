import type { BlockFacts } from './facts.ts'
import type { Block, Letter } from './letter.ts'
import { commonEnd, commonStart } from './common-text.ts'

/**
 * Keeps block facts between two analyses of the same document, so that a keystroke re-analyses one block. Each block
 * keeps facts of its own, also beside another with the same words: what is kept by facts is kept by place too.
 */
export class BlockMemory<B extends BlockFacts> {
  private text = ''
  private blocks: readonly Block[] = []
  private facts: readonly B[] = []

  /** How many blocks are kept. */
  get size(): number {
    return this.blocks.length
  }

  /**
   * The facts of a letter's blocks: those of the last letter for blocks that neither the edit nor a new layout has
   * touched, or that were only moved; for all others what `read` gives, which gets the block's key as {@link blockKey}
   * makes it. `fits` tells whether kept facts can still be used.
   */
  recall(letter: Letter, read: (block: Block, key: string) => B, fits: (facts: B) => boolean): readonly B[] {
    const { text, blocks } = letter
    const start = commonStart(this.text, text)
    const end = commonEnd(this.text, text, start)
    const by = text.length - this.text.length
    const known = blocks.map((): B | null => null)
    const isUsed = new Uint8Array(this.blocks.length)
    let old = 0
    let missing = 0
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at]!
      const isBefore = block.end <= start
      if (isBefore || block.start >= text.length - end) {
        const moved = isBefore ? 0 : by
        while (old < this.blocks.length && this.blocks[old]!.start + moved < block.start) old++
        const facts = this.facts[old]
        if (facts !== undefined && isSame(this.blocks[old]!, block, moved) && fits(facts)) {
          known[at] = facts
          isUsed[old++] = 1
          continue
        }
      }
      missing++
    }
    if (missing > 0) this.fill(letter, known, missing > 1 ? this.unused(isUsed) : none, read, fits)
    this.text = text
    this.blocks = blocks
    return (this.facts = known as B[])
  }

  /** Facts for blocks that stand nowhere near where they stood: a paragraph that was cut and pasted, several edits at once. */
  private fill(
    { text, blocks }: Letter,
    known: (B | null)[],
    unused: ReadonlyMap<string, B[]>,
    read: (block: Block, key: string) => B,
    fits: (facts: B) => boolean,
  ): void {
    for (let at = 0; at < blocks.length; at++) {
      if (known[at] !== null) continue
      const key = blockKey(text, blocks[at]!)
      const facts = unused.get(key)?.pop()
      known[at] = facts !== undefined && fits(facts) ? facts : read(blocks[at]!, key)
    }
  }

  private unused(isUsed: Uint8Array): ReadonlyMap<string, B[]> {
    const byKey = new Map<string, B[]>()
    for (let at = this.blocks.length - 1; at >= 0; at--) {
      if (isUsed[at] === 1) continue
      const key = blockKey(this.text, this.blocks[at]!)
      const alike = byKey.get(key)
      if (alike === undefined) byKey.set(key, [this.facts[at]!])
      else alike.push(this.facts[at]!)
    }
    return byKey
  }
}

const none: ReadonlyMap<string, never[]> = new Map()

/** What tells a block from others; ends in its text. */
export function blockKey(text: string, block: Block): string {
  const { gaps, kind, level, start, end } = block
  const marks = gaps.length === 0 ? '' : gaps.map((gap) => `${gap.start - start}-${gap.end - start}`).join(' ')
  return `${kind}${level} ${marks}|${text.slice(start, end)}`
}

/** Whether a block is the other one, moved. */
function isSame(one: Block, other: Block, by: number): boolean {
  if (one.start + by !== other.start || one.end + by !== other.end) return false
  if (one.kind !== other.kind || one.level !== other.level || one.gaps.length !== other.gaps.length) return false
  for (let at = 0; at < one.gaps.length; at++) {
    const [a, b] = [one.gaps[at]!, other.gaps[at]!]
    if (a.start + by !== b.start || a.end + by !== b.end) return false
  }
  return true
}
