import { expect, test } from 'vitest'
import { fakeWorld, nodeError } from './fakes.fixture.ts'
import { findLetters } from './find-letters.ts'

const world = fakeWorld({
  'breve/b.txt': '',
  'breve/a.md': '',
  'breve/a.md.klarbrev.yaml': '',
  'breve/under/c.MARKDOWN': '',
  'word/d.docx': '',
  'word/~$d.docx': '',
  'word/gammel.doc': '',
  'word/tal.xlsx': '',
  'breve/.skjult/d.txt': '',
  'breve/node_modules/e.txt': '',
  'breve/billede.png': '',
  'tom/.x.txt': '',
  'enkelt.docx': '',
})

function find(...paths: string[]): { paths: string[]; troubles: string[] } {
  const { letters, troubles } = findLetters(paths, world.files)
  return { paths: letters.map(({ path }) => path), troubles: troubles.map(({ path, reason }) => `${reason} ${path}`) }
}

test('folders: letters only, sorted, with subfolders, without what is hidden', () => {
  expect(find('breve/')).toEqual({ paths: ['breve/a.md', 'breve/b.txt', 'breve/under/c.MARKDOWN'], troubles: [] })
})

test('a file that is named is taken whatever it is called; nothing is taken twice; a sidecar is no letter', () => {
  expect(find('enkelt.docx', 'breve/b.txt', 'breve', 'breve/a.md.klarbrev.yaml').paths).toEqual([
    'enkelt.docx',
    'breve/b.txt',
    'breve/a.md',
    'breve/under/c.MARKDOWN',
  ])
})

test('letters of other programs, also of those that cannot be read; no lock files and no spreadsheets', () => {
  expect(find('word').paths).toEqual(['word/d.docx', 'word/gammel.doc'])
  expect(find('word/*.docx').paths).not.toContain('word/~$d.docx')
})

test('globs that the shell has left alone, and standard input', () => {
  expect(find('breve/*.txt', '-')).toEqual({ paths: ['breve/b.txt', '-'], troubles: [] })
})

test('what is not there is said, and the rest is found', () => {
  expect(find('nej.txt', 'tom', 'x/*.nix', 'breve/b.txt')).toEqual({
    paths: ['breve/b.txt'],
    troubles: ['missing nej.txt', 'empty-folder tom', 'no-match x/*.nix'],
  })
})

test('a folder that cannot be opened is a trouble of its own', () => {
  const closed = { ...world.files, list: (): never => { throw nodeError('EACCES') } }
  expect(findLetters(['breve'], closed).troubles).toEqual([{ path: 'breve', reason: 'denied' }])
})
