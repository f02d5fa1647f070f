import type { LetterHints } from '@klarbrev/core'
import { letterKinds } from '@klarbrev/core'
import type { AsideEntry } from '../set-aside.ts'
import { Checker } from './check.ts'
import { asideKeys, sidecarKeys } from './keys.ts'
import type { SettingsProblem } from './problems.ts'
import type { Tree } from './yaml-tree.ts'
import { readTree } from './yaml-tree.ts'

/** What the file beside a letter says of it. */
export interface Sidecar {
  readonly hints: LetterHints
  readonly aside: readonly AsideEntry[]
  readonly problems: readonly SettingsProblem[]
}

/** A fingerprint as sarif shows it. */
const fingerprint = /^[0-9a-f]{32}$/

/** Reads the text of a sidecar. Lines that cannot be used are left out and told. Never throws. */
export function readSidecar(text: string, path: string): Sidecar {
  const check = new Checker(path)
  const hints: { kind?: string; center?: string; language?: string } = {}
  let aside: readonly AsideEntry[] = []
  const tree = readTree(text, path, check.problems)
  if (tree !== null) {
    for (const { key, line, value } of check.entries(path, tree, tree.line)) {
      switch (key) {
        case 'brevtype': {
          const kind = check.choice(value, line, letterKinds)
          if (kind !== null) hints.kind = kind
          break
        }
        case 'brevsprog': {
          const language = check.choice(value, line, ['da', 'en'])
          if (language !== null) hints.language = language
          break
        }
        case 'center': {
          const center = check.text(key, value, line)
          if (center !== null) hints.center = center
          break
        }
        case 'fra':
          aside = check.items(key, value, line).flatMap((item) => readEntry(item, check) ?? [])
          break
        default:
          check.say(line, 'key', key, sidecarKeys.map(({ name }) => name))
      }
    }
  }
  return { hints, aside, problems: check.problems }
}

/** A reason is required, and stays in the file: it is for the people who read it there. */
function readEntry(item: Tree, check: Checker): AsideEntry | null {
  const entry = check.record(item, 'fra', Object.keys(asideKeys))
  if (entry === null) return null
  const [rule, hash, reason] = ['regel', 'aftryk', 'grund'].map((key) => {
    const { value, line } = entry.get(key)!
    return check.text(key, value, line)
  })
  if (typeof rule !== 'string' || typeof hash !== 'string' || typeof reason !== 'string') return null
  if (fingerprint.test(hash)) return { rule, hash, line: item.line }
  check.say(entry.get('aftryk')!.line, 'hash', hash)
  return null
}
