import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFingerprints } from './fingerprints.ts'
import { createNodeWorld } from './node-world.ts'
import { readSecretKey } from './secret-key.ts'
import type { World } from './world.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'klarbrev-key-'))
})
afterEach(() => rmSync(home, { recursive: true }))
const world = (env: Record<string, string>): World => ({ ...createNodeWorld(), env })

describe('the key', () => {
  test('is made once, in a file and a folder of the owner alone, and then kept', () => {
    const first = readSecretKey(world({ HOME: home }))
    const path = join(home, '.config/klarbrev/noegle')
    expect(first).toEqual({ key: readFileSync(path, 'utf8').trim() })
    expect([statSync(path).mode & 0o777, statSync(join(path, '..')).mode & 0o777]).toEqual([0o600, 0o700])
    expect(readSecretKey(world({ HOME: home }))).toEqual(first)
    expect(readSecretKey(world({ XDG_CONFIG_HOME: join(home, '.config') }))).toEqual(first)
  })
  test('of the environment goes before the file, and makes none', () => {
    expect(readSecretKey(world({ HOME: home, KLARBREV_KEY: '0123456789abcdef' }))).toEqual({ key: '0123456789abcdef' })
    expect(readSecretKey(world({ HOME: home, KLARBREV_KEY: 'kort' }))).toEqual({ key: 'kort' })
    expect(() => statSync(join(home, '.config'))).toThrow('ENOENT')
  })
  test('that others may read, that is broken, or that has no place, is told', () => {
    expect(readSecretKey(world({}))).toMatchObject({ trouble: { reason: 'nowhere' } })
    readSecretKey(world({ HOME: home }))
    const path = join(home, '.config/klarbrev/noegle')
    chmodSync(path, 0o640)
    expect(readSecretKey(world({ HOME: home }))).toEqual({ trouble: { reason: 'open', path, code: '' } })
    chmodSync(path, 0o600)
    writeFileSync(path, 'min nøgle')
    expect(readSecretKey(world({ HOME: home }))).toMatchObject({ trouble: { reason: 'broken', path } })
    const file = join(home, 'fil')
    writeFileSync(file, '')
    expect(readSecretKey(world({ HOME: file }))).toMatchObject({ trouble: { reason: 'disk', code: 'ENOTDIR' } })
  })
  test('that another process has made in the meantime is taken', () => {
    const own = world({ HOME: home })
    const { key } = readSecretKey(own) as { key: string }
    let asked = 0
    const late: World = { ...own, files: { ...own.files, exists: (path) => asked++ > 0 && own.files.exists(path) } }
    expect(readSecretKey(late)).toEqual({ key })
  })
})

test('fingerprints part their fields, and tell nothing without the key', () => {
  const open = (key: string): Exclude<ReturnType<typeof openFingerprints>, { trouble: unknown }> => {
    const opened = openFingerprints(world({ KLARBREV_KEY: key }))
    if ('trouble' in opened) throw new Error('no key')
    return opened
  }
  const [one, two] = [open('0123456789abcdef'), open('fedcba9876543210')]
  const all = [
    one.finding('a', 'b c'), one.finding('a b', 'c'), one.known('', 'a', 'b c', 0), one.known('a', '', 'b c', 0),
    one.known('', 'a', 'b c', 1), two.finding('a', 'b c'),
  ]
  expect(new Set(all).size).toBe(all.length)
  for (const hash of all) expect(hash).toMatch(/^[0-9a-f]{32}$/)
  expect(one.finding('a', 'b c')).toBe(open('0123456789abcdef').finding('a', 'b c'))
  expect(one.keyMark).not.toBe(two.keyMark)
})
