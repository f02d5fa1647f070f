import { TokenFlag } from '@klarbrev/core'
import type { DanishBlock } from './block.ts'

/** Whether a row's token stands between quotation marks. */
export function isQuoted(block: DanishBlock, row: number): boolean {
  return (block.tokens.flags[row]! & TokenFlag.quoted) !== 0
}
