import type { LetterHints } from '@klarbrev/core'
import { letterKinds } from '@klarbrev/core'
import { nearest } from '@klarbrev/engine'

/** A line of a sidecar that cannot be used. */
export interface SidecarTrouble {
  readonly line: number
  readonly reason: 'key' | 'value' | 'form'
  /** The key or value as written. */
  readonly written: string
  readonly nearest: string | null
}

/** What a sidecar says of its letter. */
export interface Sidecar {
  readonly hints: LetterHints
  readonly troubles: readonly SidecarTrouble[]
}

/** The name of the file that speaks of a letter. */
export function sidecarOf(path: string): string {
  return `${path}.klarbrev.yaml`
}

const keys = ['brevtype', 'center', 'brevsprog']
const languages = ['da', 'en']

/** Reads a sidecar: lines of `key: value`, comments and blank lines. That subset needs no YAML parser at start-up. */
export function readSidecar(text: string): Sidecar {
  const hints: { kind?: string; center?: string; language?: string } = {}
  const troubles: SidecarTrouble[] = []
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((raw, index) => {
      const trimmed = raw.trim()
      if (trimmed === '' || trimmed.startsWith('#') || trimmed === '---') return
      const line = index + 1
      const colon = trimmed.indexOf(':')
      const key = colon < 0 ? trimmed : trimmed.slice(0, colon).trim()
      const value = colon < 0 ? '' : plainValue(trimmed.slice(colon + 1).trim())
      if (colon < 0 || value === '') troubles.push({ line, reason: 'form', written: key, nearest: null })
      else if (!keys.includes(key)) troubles.push({ line, reason: 'key', written: key, nearest: nearest(key, keys) })
      else if (key === 'center') hints.center = value
      else {
        const known: readonly string[] = key === 'brevtype' ? letterKinds : languages
        if (!known.includes(value)) {
          troubles.push({ line, reason: 'value', written: value, nearest: nearest(value, known) })
        } else hints[key === 'brevtype' ? 'kind' : 'language'] = value
      }
    })
  return { hints, troubles }
}

function plainValue(written: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(written)
  return quoted ? quoted[2]! : written.replace(/\s+#.*$/, '')
}
