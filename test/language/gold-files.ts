import { readFileSync } from 'node:fs'
import { readText } from '@klarbrev/readers'
import { danish } from '../product.ts'
import type { Figure } from './figures.ts'

/** Figures of one phenomenon, and the misses in words (shown for the open half only). */
export interface Measured {
  readonly figures: readonly Figure[]
  readonly misses: readonly string[]
}

/** Lines of a gold file without comments and blank lines. */
export function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/** Reads and analyses a text of the gold, as a letter of its own. */
export const analyse = (text: string): ReturnType<typeof danish.analyse> => danish.analyse(readText(text, 'guld.txt').letter)
