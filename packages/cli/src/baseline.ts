import { dirname, relative } from 'node:path'
import type { LintResult } from '@klarbrev/engine'
import { changedMessage, wordsOf } from '@klarbrev/engine'
import { complain } from './complain.ts'
import type { Format } from './commands/formats.ts'
import type { Fingerprints } from './fingerprints.ts'
import { openFingerprints } from './fingerprints.ts'
import type { Options } from './options.ts'
import type { Texts } from './texts/texts.ts'
import type { World } from './world.ts'
import { errorCode } from './world.ts'

/** Findings that are known and accepted, as a file of keyed hashes. */
export interface Baseline {
  /** The result with the known findings no longer shown; they count as before, and carry `baseline` in their data. */
  hideKnown(result: LintResult): LintResult
  /** Where the file is to be written anew: takes all findings and gives the file. Null where it is only read. */
  readonly recorder: (Format & { readonly count: () => number }) | null
}

const head = '# Klarbrev: kendte fund, 1'
const keyHead = '# Nøgle: '
const line = /^[0-9a-f]{32}$/

/** Opens the file of `--baseline`; where `--output` names the same file it is written anew and not read. */
export function openBaseline(
  path: string,
  options: Pick<Options, 'output'>,
  world: World,
  texts: Texts,
): { readonly baseline: Baseline } | { readonly trouble: string } {
  const opened = openFingerprints(world)
  if ('trouble' in opened) return { trouble: texts.keyTrouble(opened.trouble) }
  if (opened.isGuessable) complain(world, texts.shortKey)
  const hash = hashesOf(path, opened, world)
  const isWritten = options.output !== null && world.files.absolute(options.output) === world.files.absolute(path)
  if (isWritten) return { baseline: { hideKnown: (result) => result, recorder: createRecorder(hash, opened.keyMark) } }
  const known = readKnown(path, opened.keyMark, world, texts)
  if ('trouble' in known) return known
  return {
    baseline: {
      recorder: null,
      hideKnown(result) {
        const hashes = hash(result)
        const messages = result.messages.map((message, index) =>
          hashes[index] !== null && known.hashes.has(hashes[index]!)
            ? changedMessage(message, { shown: false, data: { ...message.data, baseline: true } })
            : message)
        return { ...result, messages }
      },
    },
  }
}

type HashesOf = (result: LintResult) => readonly (string | null)[]

/**
 * Hashes of a letter's shown findings, null for the others. The letter's path from the file's folder is part of them,
 * so that they hold wherever the command is called; the number among findings of the same words tells twins apart.
 */
function hashesOf(path: string, fingerprints: Fingerprints, world: World): HashesOf {
  const folder = dirname(world.files.absolute(path))
  return ({ letter, messages }) => {
    const name = letter.path === '-' ? '-' : relative(folder, world.files.absolute(letter.path)).replaceAll('\\', '/')
    const counts = new Map<string, number>()
    return messages.map(({ rule, shown, start, end }) => {
      if (!shown) return null
      const words = wordsOf(letter.text, start, end)
      const nth = counts.get(`${rule} ${words}`) ?? 0
      counts.set(`${rule} ${words}`, nth + 1)
      return fingerprints.known(name, rule, words, nth)
    })
  }
}

function createRecorder(hash: HashesOf, keyMark: string): NonNullable<Baseline['recorder']> {
  const hashes = new Set<string>()
  return {
    saysProblems: false,
    count: () => hashes.size,
    start: () => '',
    letter(result) {
      for (const one of hash(result)) if (one !== null) hashes.add(one)
      return ''
    },
    end: () => `${[head, keyHead + keyMark, ...[...hashes].sort()].join('\n')}\n`,
  }
}

function readKnown(
  path: string,
  keyMark: string,
  world: World,
  texts: Texts,
): { readonly hashes: ReadonlySet<string> } | { readonly trouble: string } {
  let lines: readonly string[]
  try {
    lines = new TextDecoder().decode(world.files.read(path)).replace(/\r?\n$/, '').split(/\r?\n/)
  } catch (error) {
    return { trouble: texts.noBaseline(path, errorCode(error)) }
  }
  if (lines[0] !== head || !lines[1]?.startsWith(keyHead)) return { trouble: texts.badBaseline(path, 1) }
  if (lines[1] !== keyHead + keyMark) return { trouble: texts.otherKey(path) }
  const bad = lines.findIndex((one, index) => index > 1 && !line.test(one))
  return bad < 0 ? { hashes: new Set(lines.slice(2)) } : { trouble: texts.badBaseline(path, bad + 1) }
}
