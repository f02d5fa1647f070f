import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const there = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)

/** Tries in a process of its own whether V8 takes up the kept code; what it says besides counts too. */
function isRefused(flags: string): string {
  const tried = `
    import { readFileSync } from 'node:fs'
    import { Script } from 'node:vm'
    import { compileFor } from ${there('compile-for.ts')}
    const home = new URL(${there('../dist/')})
    const cachedData = readFileSync(new URL('klarbrev.js.cache', home))
    ${flags}
    console.log(new Script(readFileSync(new URL('klarbrev.js', home), 'latin1'), { cachedData }).cachedDataRejected)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', tried], { encoding: 'utf8' })
  return stdout.trim() + stderr
}

test('the kept code is made and taken up before V8 is told how many letters come: it would be refused after', () => {
  expect(isRefused('')).toBe('false')
  expect(isRefused('compileFor(1)')).toBe('true')
  expect(isRefused('compileFor(1000)')).toBe('true')
})

test('the bundle holds ASCII alone, so that reading it as Latin-1 is right', () => {
  expect(readFileSync(new URL('../dist/klarbrev.js', import.meta.url)).findIndex((byte) => byte > 127)).toBe(-1)
})
