import { expect, test } from 'vitest'
import type { FakeWorld } from '../fakes.fixture.ts'
import { fakeProduct, fakeWorld, nodeError } from '../fakes.fixture.ts'
import type { LetterJson } from '../to-json.ts'
import { danish } from '../texts/da.ts'
import { readOptions } from '../options.ts'
import type { World } from '../world.ts'
import { TooLarge } from '../world.ts'
import { runTjek } from './tjek.ts'

const good = 'Du får hjælp. Et to tre fire fem seks syv otte ni ti.'
const files = {
  'godt.txt': good,
  'papir.txt': `${good} Et papirord.`,
  'fejl.txt': `${good}\nEn stavefejl.`,
  'kort.txt': 'Hej du.',
  'tom.txt': '',
  'norsk.txt': `${good} ikkje`,
  'luk.txt': nodeError('EACCES'),
  'stor.txt': new TooLarge(1e9),
}

interface Run {
  readonly code: number
  readonly world: FakeWorld
}

type FakeFiles = Readonly<Record<string, string | Error>>

async function tjek(line: string, more: Partial<World> = {}, own: FakeFiles = files): Promise<Run> {
  const world = fakeWorld(own, more)
  const parsed = readOptions('tjek', line.split(' '), danish)
  if ('errors' in parsed) throw new Error(parsed.errors.join())
  return { code: await runTjek(parsed.options, world, fakeProduct, danish), world }
}

async function letters(line: string, own?: FakeFiles): Promise<LetterJson[]> {
  const { world } = await tjek(`--format jsonl ${line}`, {}, own)
  return world.written.out.trim().split('\n').map((one) => JSON.parse(one) as LetterJson)
}

test.each([
  ['godt.txt', 0],
  ['papir.txt', 0],
  ['--fail-level advarsel papir.txt', 1],
  ['--fail-level forslag papir.txt', 1],
  ['fejl.txt', 1],
  ['--min-grade B godt.txt', 0],
  ['--min-grade A godt.txt', 1],
  ['--min-grade E kort.txt', 1],
  ['kort.txt norsk.txt', 0],
  ['fejl.txt luk.txt', 3],
  ['fejl.txt tom.txt', 3],
  ['fejl.txt luk.txt findes-ikke.txt', 2],
  ['findes-ikke.txt', 2],
])('exit code of %s is %i', async (line, code) => {
  expect((await tjek(line)).code).toBe(code)
})

test('letters that can be read are done although others cannot', async () => {
  const done = await letters('godt.txt luk.txt nej.txt stor.txt kort.txt')
  expect(done.map(({ path, notScored }) => `${path} ${notScored}`)).toEqual([
    'godt.txt null',
    'luk.txt ulaeselig',
    'stor.txt ulaeselig',
    'kort.txt for-kort',
  ])
})

test('what could not be read is said on standard error with a way out, and is an element with a problem', async () => {
  const { world } = await tjek('--format jsonl luk.txt stor.txt')
  expect(world.written.err).toContain('klarbrev: luk.txt: Du har ikke adgang til filen. Bed om adgang')
  expect(world.written.err).toContain('klarbrev: stor.txt: Filen er for stor')
  const [closed] = await letters('luk.txt')
  expect(closed!.problems).toEqual([{ code: 'ingen-adgang', message: expect.stringContaining('adgang') }])
  expect([closed!.score, closed!.grade, closed!.criteria, closed!.mainMessage]).toEqual([null, null, null, null])
})

test('the kind is taken from the line, then the sidecar', async () => {
  const own = { 'a.txt': good, 'a.txt.klarbrev.yaml': 'brevtype: afslag\n' }
  expect((await letters('a.txt', own))[0]).toMatchObject({ kind: 'afslag', kindConfidence: 1 })
  expect((await letters('--brevtype svar a.txt', own))[0]).toMatchObject({ kind: 'svar' })
})

test('a sidecar that cannot be used is wrong configuration, and the letter is done', async () => {
  const { code, world } = await tjek('a.txt', {}, { 'a.txt': good, 'a.txt.klarbrev.yaml': 'brevtybe: afslag\n' })
  expect(code).toBe(2)
  expect(world.written.err).toContain('a.txt.klarbrev.yaml, linje 1: "brevtybe" er ikke en indstilling. Mente')
  expect(world.written.out).toContain('a.txt')
})

test('--output writes the whole result, and nothing on standard output', async () => {
  const { world } = await tjek('--format json --output ud.json godt.txt')
  expect(world.written.out).toBe('')
  expect(JSON.parse(world.written.files.get('ud.json')!)).toMatchObject({ schemaVersion: 1, letters: [{ grade: 'B' }] })
})

test('an interrupt throws the file away and gives 130', async () => {
  const many = Object.fromEntries(Array.from({ length: 3 }, (_, index) => [`${index}.txt`, good]))
  const realNow = Date.now
  let now = 0
  Date.now = () => (now += 1000)
  try {
    const run = await tjek('--output ud.json 0.txt 1.txt 2.txt', { pause: async () => true }, many)
    expect(run.code).toBe(130)
    expect(run.world.written.discarded).toEqual(['ud.json'])
    expect(run.world.written.err).toContain('Afbrudt')
  } finally {
    Date.now = realNow
  }
})

test('a target that cannot be written is said, with code 2', async () => {
  const createFile = (): never => {
    throw nodeError('ENOENT')
  }
  const { code, world } = await tjek('--output nej/ud.json godt.txt', { createFile })
  expect(code).toBe(2)
  expect(world.written.err).toContain('nej/ud.json: filen kan ikke skrives (ENOENT)')
})

test('standard input under a name', async () => {
  const { world } = await tjek('--stdin --stdin-filename brev.md --format jsonl', {}, { '-': good })
  expect(JSON.parse(world.written.out)).toMatchObject({ path: 'brev.md', grade: 'B' })
})

test('says how many letters come, once and before the first is read', async () => {
  const heard: (number | string)[] = []
  const { files: own } = fakeWorld(files)
  const read = (path: string): Uint8Array => {
    heard.push(path)
    return own.read(path)
  }
  await tjek('godt.txt kort.txt', { expectLetters: (count) => void heard.push(count), files: { ...own, read } })
  expect(heard).toEqual([2, 'godt.txt', 'kort.txt'])
})
