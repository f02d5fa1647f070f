import { readdirSync, readFileSync } from 'node:fs'
import type { Letter } from '@klarbrev/core'
import { readLetter } from '@klarbrev/readers'
import { readDocx } from '@klarbrev/readers/docx'
import { expect, test } from 'vitest'
import { klarbrev } from './product.ts'
import { toDocx } from './readers/to-docx.ts'

// Law 6: the same letter gives the same findings and score, whatever format it lies in. Every second letter of the open
// half is set in Word as a caseworker would, and compared with the text or markdown that it was read from.

const folder = new URL('../corpus/letters/', import.meta.url)
const names = readdirSync(folder).sort().filter((_, at) => at % 2 === 0)

/** What a lint says of a letter, apart from where things stand in the file. */
function verdict(letter: Letter): { readonly score: number | null, readonly findings: readonly string[] } {
  const result = klarbrev.lint(letter)
  // The signs of markdown are no words of the letter.
  const said = (start: number, end: number): string =>
    letter.text.slice(start, end).replaceAll('**', '').replace(/\s+/g, ' ').trim()
  return {
    score: result.score?.score ?? null,
    findings: result.messages.map(({ rule, start, end, shown, scored }) => `${rule} ${shown} ${scored} ”${said(start, end)}”`),
  }
}

test.each(names)('%s says the same as .docx, with empty paragraphs and with the space of a style', async (name) => {
  const { letter } = readLetter(readFileSync(new URL(name, folder)), name)
  const expected = verdict(letter)
  for (const spacing of ['paragraphs', 'style'] as const) {
    const { letter: read, problems } = readDocx(await toDocx(letter, spacing), 'brev.docx')
    expect(problems).toEqual([])
    expect(verdict({ ...read, hints: letter.hints })).toEqual(expected)
  }
})
