import { win32 } from 'node:path'
import { docxOf } from '../../readers/src/docx/docx.fixture.ts'
import { readDocx } from '@klarbrev/readers/docx'
import { expect, test } from 'vitest'
import type { FakeWorld } from './fakes.fixture.ts'
import { fakeProduct, fakeWorld, nodeError } from './fakes.fixture.ts'
import type { Options } from './options.ts'
import { readOptions } from './options.ts'
import { danish } from './texts/da.ts'
import { commentLetter, refuseComments } from './word-comments.ts'
import type { FileOutput } from './world.ts'

function optionsOf(...argv: readonly string[]): Options {
  const parsed = readOptions('tjek', argv, danish)
  if ('errors' in parsed) throw new Error(parsed.errors.join('\n'))
  return parsed.options
}

/** A world whose disk names its files as Windows does. */
const windows = (): FakeWorld => {
  const world = fakeWorld({})
  return { ...world, files: { ...world.files, absolute: (path) => win32.resolve('C:\\Breve', path) } }
}

test.each([
  ['brev.docx', 'ud.docx', null], ['C:\\Breve\\brev.docx', 'D:\\Breve\\brev.docx', null],
  ['brev.docx', 'brev.docx', 'samme navn'], ['brev.docx', '.\\BREV.DOCX', 'samme navn'],
  ['C:\\Breve\\brev.docx', 'c:/breve/brev.docx', 'samme navn'], ['C:\\Breve\\brev.docx', 'under\\..\\Brev.docx', 'samme navn'],
  ['C:\\Breve.docx\\brev.txt', 'ud.docx', 'kun skrives i .docx'], ['BREV.DOCX', 'C:\\ud.docx\\nyt', 'slutter på .docx'],
])('on Windows: %s with its comments in %s', (path, comments, said) => {
  const refused = refuseComments([{ path, isStdin: false }], optionsOf(path, '--kommentarer', comments), windows(), danish)
  if (said === null) expect(refused).toBeNull()
  else expect(refused).toContain(said)
})

const paragraph = '<w:p><w:r><w:t>Du får en ny cykel.</w:t></w:r></w:p>'
const bytes = docxOf(paragraph, {})

/** What is said when the copy cannot be written, for a system's reason. */
function saidFor(code: string, isThere: boolean): string {
  const world = fakeWorld(isThere ? { 'ud.docx': '' } : {})
  const finish = (): never => {
    throw nodeError(code)
  }
  const discarded: string[] = []
  const file: FileOutput = { write() {}, writeBytes() {}, finish, discard: () => void discarded.push('ud.docx') }
  const disk = { ...world.files, read: () => bytes }
  const { letter } = readDocx(bytes, 'brev.docx')
  const result = fakeProduct.linter.lint(letter)
  const { said, isTrouble } = commentLetter(result, 'ud.docx', { ...world, files: disk, createFile: () => file }, fakeProduct, danish)
  expect([isTrouble, discarded]).toEqual([true, ['ud.docx']])
  return said
}

test('a copy that is open in Word is told as such, and no half file is left', () => {
  expect(saidFor('EBUSY', true)).toContain('Luk den i Word')
  expect(saidFor('EPERM', true)).toContain('Luk den i Word')
  expect(saidFor('EPERM', false)).toContain('lov til at skrive')
  expect(saidFor('ENOSPC', true)).toContain('ENOSPC')
})
