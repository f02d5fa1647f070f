import { readdirSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { readLetter } from '@klarbrev/readers'
import { readDocx } from '@klarbrev/readers/docx'
import { expect, test } from 'vitest'
import { paragraphsOf } from './readers/paragraphs.ts'
import { toDocx } from './readers/to-docx.ts'

// An independent reader finds the same paragraphs. More producers, and LibreOffice as a second oracle, are in
// test/services/readers.test.ts.

const folder = new URL('../corpus/letters/', import.meta.url)
const names = readdirSync(folder).sort().filter((_, at) => at % 7 === 0)

test.each(names)('%s, set in Word, has the paragraphs that mammoth finds', async (name) => {
  const { letter } = readLetter(readFileSync(new URL(name, folder)), name)
  const bytes = await toDocx(letter, 'paragraphs')
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const paragraphs = paragraphsOf(readDocx(bytes, name).letter.text)
  expect(paragraphs.length).toBeGreaterThan(5)
  expect(paragraphs).toEqual(paragraphsOf(value))
})
