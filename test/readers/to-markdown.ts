import type { Letter } from '@klarbrev/core'

/** Pandoc's markdown of a letter's blocks, so that pandoc sees headings and lists. */
export function toMarkdown({ text, blocks }: Letter): string {
  return blocks.map(({ kind, level, start, end, gaps }) => {
    const words = escaped(text.slice(gaps[0]?.start === start ? gaps[0].end : start, end).replace(/\s+/g, ' '))
    return kind === 'heading' ? `${'#'.repeat(level)} ${words}` : kind === 'listItem' ? `- ${words}` : words
  }).join('\n\n')
}

/** Words that markdown takes as they are. */
export function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~$^"'@-]/g, '\\$&')
}
