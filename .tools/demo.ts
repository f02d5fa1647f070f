/**
 * `npm run demo -- [FOLDER]`: two measurements of a municipality that does not exist, and the reports of them.
 *
 * The letters are the open half of the corpus. Each is sent four times in each round, as if from a template, with other
 * amounts and days. Chance, with a seed, decides which letters somebody has mended with the fixes that Klarbrev itself
 * offers: one in twenty in the first round, nine in ten in the second. Nothing here is a result of anything real.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDictionary } from '@klarbrev/dictionary'
import { createKlarbrev, readRuleData } from '@klarbrev/engine'
import { readLetter } from '@klarbrev/readers'
import type { Random } from '@klarbrev/report'
import { createRandom } from '@klarbrev/report'

const root = fileURLToPath(new URL('..', import.meta.url))
if (process.argv[2]?.startsWith('-')) {
  console.log('npm run demo -- [MAPPE]: to målinger af en opfundet kommune og deres rapporter, i mappen eller i en ny.')
  process.exit()
}
const folder = process.argv[2] ? resolve(process.argv[2]) : mkdtempSync(join(tmpdir(), 'klarbrev-demo-'))
const copies = 4
const seed = 2026

/** The hands that wrote the corpus know different fields: each stands for a centre here. */
const centers: Readonly<Record<string, string>> = {
  h1: 'Jobcenter og Ydelser', h2: 'Teknik og Miljø', h3: 'Børn og Skole', h4: 'Sundhed og Omsorg',
  h5: 'Borgerservice', h6: 'Familiecentret', h7: 'Plan og Byg',
}

/** A round: when its letters are from, and how large a part of them somebody has mended. */
interface DemoRound {
  readonly name: string
  readonly month: string
  readonly mended: number
}

const rounds: readonly DemoRound[] = [
  { name: 'Forår 2026', month: '2026-03', mended: 0.05 },
  { name: 'Efterår 2026', month: '2026-10', mended: 0.9 },
]

const klarbrev = createKlarbrev({
  dictionary: readDictionary(),
  ruleData: readRuleData(readFileSync(join(root, 'packages/engine/dist/rules.bin'))),
})
const store = join(folder, 'klarbrev.db')
mkdirSync(folder, { recursive: true })
for (const end of ['', '-wal', '-shm']) rmSync(store + end, { force: true })

const [, ...corpus] = readFileSync(join(root, 'corpus/manifest.csv'), 'utf8').trim().split('\n')
const random = createRandom(seed)
for (const [at, round] of rounds.entries()) {
  const own = join(folder, `runde-${at + 1}`)
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own)
  const manifest = ['fil;id;center;dato;brevtype;skabelon', ...corpus.flatMap((line) => sendLetters(line, round, own))]
  writeFileSync(join(own, 'manifest.csv'), `${manifest.join('\n')}\n`)
  console.log(`${round.name}: måler ${manifest.length - 1} opfundne breve …`)
  klarbrevDo('maal', '--manifest', join(own, 'manifest.csv'), '--run', round.name, '--store', store, '--quiet')
}

const reports: readonly (readonly [string, readonly string[]])[] = [
  ['udvikling.html', ['--udvikling']],
  ...Object.values(centers).map((center) => [`${fileName(center)}.html`, ['--center', center]] as const),
  ['borgerservice-mail.txt', ['--center', 'Borgerservice']],
]
for (const [name, what] of reports) {
  klarbrevDo('rapport', ...what, '--store', store, '--output', join(folder, name))
}
console.log('\nRapporterne ligger her. Kommunen, centrene og tallene er opfundne.')
for (const [name] of reports) console.log(`  ${join(folder, name)}`)
openOnDesktop([join(folder, 'udvikling.html'), join(folder, 'borgerservice.html')])

/** Writes the copies of one letter of the corpus, and gives their lines of the manifest. */
function sendLetters(line: string, { name, month, mended }: DemoRound, into: string): readonly string[] {
  const [path, id, , , kind, , , , , hand] = line.split(';')
  const bytes = readFileSync(join(root, 'corpus', path!))
  return Array.from({ length: copies }, (_, copy) => {
    const plain = varied(readLetter(bytes, path!).letter.text, random)
    const text = random.unit() < mended ? withFixes(withFixes(plain, path!), path!) : plain
    const file = `${id}-${copy + 1}.${path!.split('.').at(-1)!}`
    writeFileSync(join(into, file), text)
    const day = String(1 + random.below(28)).padStart(2, '0')
    return [file, `${name} ${id}-${copy + 1}`, centers[hand!]!, `${month}-${day}`, kind!, id!].join(';')
  })
}

/** The letter to somebody else: other amounts, other days. */
function varied(text: string, { below }: Random): string {
  return text
    .replace(/\b\d{1,3}(?:\.\d{3})*(?= kr)/g, (amount) => amount.replace(/\d/g, (_, at) => String(at === 0 ? 1 + below(9) : below(10))))
    .replace(/\b\d{1,2}(?=\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))/g,
      () => String(1 + below(28)))
}

/** The letter after a writer has taken the first fix of every shown finding that has one. */
function withFixes(text: string, path: string): string {
  const { letter, problems } = readLetter(new TextEncoder().encode(text), path)
  const edits = klarbrev.lint(letter, problems).messages
    .filter(({ shown, scored }) => shown && scored)
    .flatMap(({ fixes }) => fixes[0]?.edits ?? [])
    .toSorted((a, b) => a.start - b.start)
  let done = ''
  let at = 0
  for (const edit of edits) {
    if (edit.start < at) continue
    done += letter.text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return done + letter.text.slice(at)
}

/** Runs the command as a municipality would; the demo has a key of its own and leaves no trace outside its folder. */
function klarbrevDo(...args: readonly string[]): void {
  const env = { ...process.env, KLARBREV_KEY: 'kun til demoen, aldrig til rigtige breve' }
  const done = spawnSync(process.execPath, [join(root, 'packages/cli/bin/klarbrev.js'), ...args], { stdio: 'inherit', env })
  if (done.status === 0 || (args[0] === 'maal' && done.status === 3)) return
  console.error(`klarbrev ${args[0]} sluttede med ${done.status}.`)
  process.exit(1)
}

function fileName(center: string): string {
  return center.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replace(/[^a-z]+/g, '-')
}

/** Shows the two reports where there is a desktop to show them on. */
function openOnDesktop(paths: readonly string[]): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open'
  const hasDesktop = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
  if (!hasDesktop || process.env['CI']) return
  for (const path of paths) spawnSync(opener, [path], { stdio: 'ignore', timeout: 5000 })
}
