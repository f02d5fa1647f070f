import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runKlarbrev } from './cli/run-klarbrev.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarbrev-fix-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const text =
  'Kære Åse\r\n\r\nVi fremsender vores svar til dig i dag. Du får hjælp til at flytte, fordi du bor på fjerde sal, og ' +
  'der er ingen elevator i huset. Såfremt du vil vide mere, kan du ringe til mig. Jeg svarer dig gerne på alle ' +
  'spørgsmål om flytningen.\r\n'
const mended = text.replace('fremsender', 'sender').replace('Såfremt', 'Hvis')

/** Runs `tjek --fix` over a file of these bytes and gives the bytes that are there afterwards. */
function fix(bytes: Buffer, ...args: readonly string[]): { readonly bytes: Buffer; readonly stderr: string; readonly exit: number | null } {
  const path = join(folder, 'brev.txt')
  writeFileSync(path, bytes)
  const { stderr, exit } = runKlarbrev(['tjek', '--fix', ...args, 'brev.txt'], { cwd: folder, env: {}, input: '' })
  return { bytes: readFileSync(path), stderr, exit }
}

describe('--fix', () => {
  test('keeps Windows-1252 and CRLF', () => {
    expect(fix(Buffer.from(text, 'latin1')).bytes).toEqual(Buffer.from(mended, 'latin1'))
  })
  test('keeps UTF-8 with a byte-order mark', () => {
    expect(fix(Buffer.from(`\ufeff${text}`)).bytes).toEqual(Buffer.from(`\ufeff${mended}`))
  })
  test('says what it changed, and the result is that of the mended letter', () => {
    const { stderr } = fix(Buffer.from(text))
    expect(stderr).toContain('2 steder er rettet: linje 3 ”fremsender” til ”sender”')
    const again = runKlarbrev(['tjek', '--fix', '--format', 'json', 'brev.txt'], { cwd: folder, env: {}, input: '' })
    expect(again.stderr).toBe('')
    expect(JSON.parse(again.stdout).letters[0].findings.filter((one: { rule: string }) => one.rule === 'papirord')).toEqual([])
  })
  test('leaves nothing else in the folder, and the file to whom it belonged', () => {
    writeFileSync(join(folder, 'brev.txt'), text)
    chmodSync(join(folder, 'brev.txt'), 0o600)
    runKlarbrev(['tjek', '--fix', 'brev.txt'], { cwd: folder, env: {}, input: '' })
    expect(readdirSync(folder)).toEqual(['brev.txt'])
    if (process.platform !== 'win32') expect(statSync(join(folder, 'brev.txt')).mode & 0o777).toBe(0o600)
  })
  test('does not touch a file with broken signs, and says so', () => {
    const broken = Buffer.concat([Buffer.from(`æøåæøåæøå ${text}`), Buffer.from([0xff])])
    const { bytes, stderr, exit } = fix(broken)
    expect(bytes).toEqual(broken)
    expect(stderr).toContain('brevet er ikke rettet')
    expect(exit).toBe(2)
  })
})
