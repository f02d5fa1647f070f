import { defaultSettings } from '@klarbrev/engine'
import { expect, test } from 'vitest'
import { fakeProduct, fakeWorld, nodeError } from '../../fakes.fixture.ts'
import { readOptions } from '../../options.ts'
import { danish } from '../../texts/da.ts'
import type { Job } from './jobs.ts'
import { createMeasurer, type Measurer } from './measure-letter.ts'
import { createPseudonyms } from './pseudonyms.ts'

const pseudonyms = createPseudonyms('en nøgle på mere end seksten tegn')
const text = 'Du får ti timers hjælp om ugen fra mandag den tredje marts i år.'
const sidecar = 'a.txt.klarbrev.yaml'

function job(path: string): Job {
  const none = { keptPath: null, center: null, kind: null, entry: null, folderCenter: null, settingsCenter: null }
  return { ...none, path, file: pseudonyms.file(path), settingsKind: null, settings: 0 }
}

/** A measurer of the letters of a world in memory, and every file that it has asked the disk for. */
function measurerOf(files: Readonly<Record<string, string | Error>>): { measurer: Measurer; asked: string[] } {
  const asked: string[] = []
  const world = fakeWorld(files)
  const counting = {
    ...world.files,
    read: (path: string) => (asked.push(`read ${path}`), world.files.read(path)),
    exists: (path: string) => (asked.push(`exists ${path}`), world.files.exists(path)),
  }
  const parsed = readOptions('maal', ['breve'], danish)
  if ('errors' in parsed) throw new Error(parsed.errors.join('\n'))
  const order = {
    run: 'r', options: parsed.options, settings: [defaultSettings], counted: [], versions: fakeProduct.versions,
  }
  return { measurer: createMeasurer(order, { ...world, files: counting }, fakeProduct, pseudonyms), asked }
}

test('a letter and the settings beside it are asked for once, and hold', async () => {
  const { measurer, asked } = measurerOf({ 'a.txt': text, [sidecar]: 'brevtype: afslag\n' })
  const [result] = await measurer.measure([measurer.open(job('a.txt'))])
  expect(asked).toEqual(['read a.txt', `exists ${sidecar}`, `read ${sidecar}`])
  expect(result).toMatchObject({ outcome: 'scored', row: { kind: 'afslag' } })
  expect(measurer.takeTroubles()).toBe(0)
})

test('where nothing lies beside a letter, that is asked once too', async () => {
  const { measurer, asked } = measurerOf({ 'a.txt': text })
  const [result] = await measurer.measure([measurer.open(job('a.txt'))])
  expect(asked).toEqual(['read a.txt', `exists ${sidecar}`])
  expect(result).toMatchObject({ outcome: 'scored', row: { kind: 'ukendt' } })
})

test('settings beside a letter that cannot be read are a trouble, and the letter is measured', async () => {
  const { measurer } = measurerOf({ 'a.txt': text, [sidecar]: nodeError('EACCES') })
  const [result] = await measurer.measure([measurer.open(job('a.txt'))])
  expect(result).toMatchObject({ outcome: 'scored' })
  expect(measurer.takeTroubles()).toBe(1)
})

test('the settings beside a letter are part of its content', () => {
  const contentOf = (files: Readonly<Record<string, string>>): string | null => measurerOf(files).measurer.open(job('a.txt')).content
  const without = contentOf({ 'a.txt': text })
  expect(contentOf({ 'a.txt': text, [sidecar]: 'brevtype: afslag\n' })).not.toBe(without)
  expect(contentOf({ 'a.txt': text, 'b.txt.klarbrev.yaml': 'brevtype: afslag\n' })).toBe(without)
})
