import { readFileSync } from 'node:fs'
import { readMarkdown } from '@klarbrev/readers'
import { describe, expect, test } from 'vitest'
import { klarbrev } from '../../test/product.ts'
import { letterKinds } from './letter-kinds.ts'
import { textsIn } from './texts.ts'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json')) as Manifest
const named = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>

interface Setting {
  readonly description: string
  readonly scope?: string
}

interface Manifest {
  readonly capabilities: unknown
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[]
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> }
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly image: string } }[] }[]
  }
}

/** Every text of the extension, those with holes filled with what may stand in them. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String((value as (...holes: unknown[]) => unknown)(3, 'den 4. maj'))]
  return Object.values(value as object).flatMap(textsOf)
}

const ofSenders = new Set(['tredjeperson', 'upersonlig-afsender'])

describe('what a caseworker reads', () => {
  test('passes our own rules, those on trial too', () => {
    const guide = read('README.md').split('## In English')[0]!.replace(/^.*\|.*$/gm, '')
    const all = [...textsOf(textsIn('da')), ...Object.values(named)].map((text) => text.replace(/\[.*\]\(.*\)/g, ''))
    const sentences = all.filter((text) => /[.?!]\s*$/.test(text))
    expect(sentences.length).toBeGreaterThan(30)
    const { letter } = readMarkdown([guide, ...sentences].join('\n\n'), 'udvidelsen.md')
    const { messages } = klarbrev.lint({ ...letter, hints: { language: 'da', kind: 'orientering' } })
    // What a letter must hold, and what it must say first, is no matter of an extension. It has no sender either, and it
    // speaks of citizens to those who write to them.
    const extents = new Map(klarbrev.rules.map(({ card }) => [card.id, card.extent]))
    const told = messages.filter(({ shown, rule, category }) =>
      shown && category !== 'hovedbudskab' && !ofSenders.has(rule) && extents.get(rule) !== 'letter')
    expect(told.map(({ rule, start, end }) => `${rule}: ${letter.text.slice(start, end)}`)).toEqual([])
  })
  test('is there in both languages, and holds no word of the workshop', () => {
    const [danish, english] = [textsIn('da'), textsIn('en')]
    expect(Object.keys(english)).toEqual(Object.keys(danish))
    expect(Object.keys(english.panel)).toEqual(Object.keys(danish.panel))
    for (const kind of letterKinds) expect(danish.kinds[kind]).toMatch(/^\p{Lu}/u)
    const workshop = /\b(?:linter|server|diagnostic|debug|extension|config|workspace|json|regex|cursor|default)\w*/i
    for (const text of [...textsOf(danish), ...Object.values(named)]) {
      // Links name commands, which nobody sees.
      expect(text.replace(/\]\(command:[^)]*\)/g, ']')).not.toMatch(workshop)
    }
  })
})

describe('the manifest', () => {
  test('names every text it shows, and no text is left over', () => {
    const asked = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]!)
    expect([...new Set(asked)].sort()).toEqual(Object.keys(named).sort())
  })
  test('has fewer than twenty settings, each with a description, and none that names a program', () => {
    const settings = Object.entries(manifest.contributes.configuration.properties)
    expect(settings.length).toBeGreaterThan(5)
    expect(settings.length).toBeLessThan(20)
    for (const [name, { description }] of settings) {
      expect(description).toMatch(/^%setting\./)
      expect(name).not.toMatch(/path|command|node|server|run/i)
    }
  })
  test('works where a folder is not trusted or lies on no disk, and its guide has its pictures', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true })
    const pictures = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image))
    expect(pictures.length).toBe(5)
    for (const picture of pictures) expect(readFileSync(new URL(`../${picture}`, import.meta.url)).length).toBeGreaterThan(5000)
  })
  test('is answered by a command for each that it offers', () => {
    const source = read('src/commands.ts')
    for (const { command } of manifest.contributes.commands) expect(source).toContain(`'${command}'`)
  })
})
