import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'

/** A reference to a statute, grouped as written: "servicelovens § 112, stk. 1", "§§ 60, 66 og 67", "forvaltningsloven". */
export interface StatuteRef {
  /** Token rows. */
  readonly from: number
  readonly to: number
  /** Offsets from the start of the block. */
  readonly start: number
  readonly end: number
  /** A section, an order with its number (LBK nr. …), or just the name of a statute. */
  readonly form: 'section' | 'order' | 'name'
}

/** Longest run of words that is taken to be the name of a statute in "lov om …, § 5". */
const longestName = 14

/** Finds the statute references of a block. Names and section numbers that belong together are one reference. */
export function findStatuteRefs(block: DanishBlock): readonly StatuteRef[] {
  const refs: StatuteRef[] = []
  const { tokens } = block
  if (!block.holdsKind(TokenKind.statuteRef) && !block.holdsCue(Cue.lawName | Cue.lawHead)) return refs
  for (let row = block.from; row < block.to; row++) {
    if (tokens.kind[row] === TokenKind.statuteRef) {
      const isSection = /^(?:§|p)/i.test(block.source.charAt(block.base + tokens.start[row]!))
      const from = nameBefore(block, row, refs)
      const to = nameAfter(block, row + 1)
      while (refs.length > 0 && refs[refs.length - 1]!.to > from) refs.pop()
      refs.push(make(block, from, to, isSection ? 'section' : 'order'))
      row = to - 1
    } else if (isName(block, row)) {
      refs.push(make(block, row, row + 1, 'name'))
    } else {
      const to = longName(block, row)
      if (to > row) {
        refs.push(make(block, row, to, 'name'))
        row = to - 1
      }
    }
  }
  return refs
}

function make(block: DanishBlock, from: number, to: number, form: StatuteRef['form']): StatuteRef {
  return { from, to, start: block.tokens.start[from]!, end: block.tokens.end[to - 1]!, form }
}

/** "serviceloven", "forvaltningslovens"; the bare words "loven" and "lovens" name no statute by themselves. */
function isName(block: DanishBlock, row: number): boolean {
  if (!(block.cuesAt(row) & Cue.lawName)) return false
  const word = block.wordAt(row)
  return word !== 'loven' && word !== 'lovens'
}

/** Where "lov om …" or "bekendtgørelse om …" ends: before a full stop, comma, bracket or verb-like end of the name. */
function longName(block: DanishBlock, row: number): number {
  if (!(block.cuesAt(row) & Cue.lawHead) || block.wordAt(row + 1) !== 'om') return row
  let end = row + 2
  while (end < block.to && end - row < longestName) {
    if (block.tokens.kind[end] !== TokenKind.word) break
    if (block.tokens.flags[end]! & TokenFlag.dotted) break
    if (block.cuesAt(end) & (Cue.modal | Cue.vaere | Cue.have | Cue.blive | Cue.clauseStart) && !/^(?:og|eller)$/.test(block.wordAt(end))) break
    end++
  }
  while (end > row + 2 && /^(?:og|eller)$/.test(block.wordAt(end - 1))) end--
  return end > row + 2 ? end : row
}

/** First row of the statute's name that stands before a section: "servicelovens § 112", "lov om social service, § 112". */
function nameBefore(block: DanishBlock, row: number, refs: readonly StatuteRef[]): number {
  if (block.cuesAt(row - 1) & Cue.lawName) return row - 1
  const last = refs[refs.length - 1]
  if (last?.form === 'name') {
    if (last.to === row || (last.to === row - 1 && /[,(]/.test(String.fromCharCode(block.signAt(row - 1))))) return last.from
  }
  return row
}

/** Row after the statute's name that follows a section: "§ 112 i serviceloven", "§ 5 i lov om aktiv socialpolitik". */
function nameAfter(block: DanishBlock, row: number): number {
  const word = block.wordAt(row)
  if (word !== 'i' && word !== 'efter') return row
  if (block.cuesAt(row + 1) & Cue.lawName) return row + 2
  const end = longName(block, row + 1)
  return end > row + 1 ? end : row
}
