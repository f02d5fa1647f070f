import { readFileSync } from 'node:fs'
import { TokenKind, type TokenKind as Kind } from '@klarbrev/core'
import type { AddressFormKind } from '@klarbrev/danish'
import { sectionOfHeading } from '@klarbrev/danish'
import { readText } from '@klarbrev/readers'
import { stripMarks } from '../marks.ts'
import { danish, klarbrev } from '../product.ts'
import { Tally } from './figures.ts'
import { analyse, linesOf, type Measured } from './gold-files.ts'

export type { Measured } from './gold-files.ts'
export { measurePassives } from './passive-gold.ts'

/** Cases of a gold file that are parted by `====`, with the comment lines at the top of the file left out. */
function casesOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8').replace(/^(?:#(?! words=).*\n)+/, '')
  return text.split(/^====\s*$/m).map((one) => one.replace(/^\n/, '').replace(/\n$/, ''))
}

/** Sentence boundaries inside paragraphs: `‖` stands before the first sign of the next sentence. */
export function measureBoundaries(path: string): Measured {
  const tally = new Tally()
  for (const marked of casesOf(path)) {
    const wanted = new Set<string>()
    let text = ''
    for (const part of marked.split('‖')) {
      if (text !== '') wanted.add(String(text.length))
      text += part
    }
    const found = new Set<string>()
    for (const { block, facts } of analyse(text).blocks) {
      // A boundary that the layout already makes counts where the gold has one, and is no mistake where it has none.
      if (wanted.has(String(block.start))) found.add(String(block.start))
      for (const row of facts.sentences.slice(1, -1)) found.add(String(block.start + facts.tokens.start[row]!))
    }
    tally.compare(found, wanted, (key) => text.slice(Math.max(0, Number(key) - 40), Number(key) + 25).replace(/\n/g, '⏎'))
  }
  const f1 = { name: 'sentence boundaries, F1', hits: 2 * tally.right, of: tally.found + tally.wanted }
  return { figures: [f1, ...tally.figures('sentence boundaries')], misses: tally.misses }
}

const kindNames: Readonly<Record<string, Kind>> = {
  beloeb: TokenKind.amount,
  dato: TokenKind.date,
  tid: TokenKind.time,
  paragraf: TokenKind.statuteRef,
  sagsnummer: TokenKind.caseNumber,
  url: TokenKind.url,
  mail: TokenKind.email,
  cpr: TokenKind.personNumber,
  telefon: TokenKind.phone,
}

/** Things that must be one token each. */
export function measureTokens(path: string): Measured {
  const tally = new Tally()
  const kinds = new Set<number>(Object.values(kindNames))
  for (const line of linesOf(path)) {
    const { text, spans } = stripMarks(line)
    const wanted = new Set(spans.map(({ start, end, label }) => `${start}-${end} ${kindNames[label]}`))
    const found = new Set<string>()
    for (const { block, facts } of analyse(text).blocks) {
      for (let row = facts.from; row < facts.to; row++) {
        const kind = facts.tokens.kind[row]!
        if (kinds.has(kind)) found.add(`${block.start + facts.tokens.start[row]!}-${block.start + facts.tokens.end[row]!} ${kind}`)
      }
    }
    tally.compare(found, wanted, (key) => `${text.slice(Number(key.split('-')[0]), Number(/-(\d+)/.exec(key)![1]))} (kind ${key.split(' ')[1]}) in: ${text}`)
  }
  return { figures: tally.figures('one token each'), misses: tally.misses }
}

/** LIX against a hand count. */
export function measureLix(path: string): Measured {
  let right = 0
  const misses: string[] = []
  const cases = casesOf(path)
  for (const one of cases) {
    const [, words, long, sentences] = /# words=(\d+) long=(\d+) sentences=(\d+)/.exec(one)!.map(Number) as [number, number, number, number]
    const text = one.replace(/^#.*\n/gm, '')
    const wanted = words / sentences + (100 * long) / words
    const result = klarbrev.lint(readText(text, 'guld.txt').letter)
    if (Math.abs(result.lix - wanted) <= 0.5) right++
    else misses.push(`lix ${result.lix.toFixed(1)} for ${wanted.toFixed(1)}: ${result.words}/${words} words, ${String(result.measures['longWords'])}/${long} long, ${result.sentences}/${sentences} sentences: ${text.slice(0, 60).replace(/\n/g, ' ')}`)
  }
  return { figures: [{ name: 'LIX within 0.5 of a hand count', hits: right, of: cases.length }], misses }
}

/** Statute references, exactly as written. */
export function measureReferences(path: string): Measured {
  const tally = new Tally()
  for (const line of linesOf(path)) {
    const { text, spans } = stripMarks(line.replace(/\\n/g, '\n'))
    const wanted = new Set(spans.map(({ start, end }) => `${start}-${end}`))
    const found = new Set<string>()
    for (const { block, facts } of analyse(text).blocks) {
      for (const ref of facts.statuteRefs()) found.add(`${block.start + ref.start}-${block.start + ref.end}`)
    }
    tally.compare(found, wanted, (key) => `${text.slice(...(key.split('-').map(Number) as [number, number]))} in: ${text}`)
  }
  return { figures: tally.figures('statute references'), misses: tally.misses }
}

const addressNames: Readonly<Record<string, AddressFormKind>> = {
  laeser: 'reader',
  afsender: 'sender',
  hoeflig: 'polite',
  man: 'man',
  '3laeser': 'thirdReader',
  '3afsender': 'thirdSender',
}

/** Address forms by kind; third person as the rule says it, since the bare word says nothing. */
export function measureAddress(path: string): Measured {
  const tallies = new Map(Object.values(addressNames).map((kind) => [kind, new Tally()]))
  for (const line of linesOf(path)) {
    const { text, spans } = stripMarks(line)
    const found = new Map<string, Set<string>>(Object.values(addressNames).map((kind) => [kind, new Set<string>()]))
    const letter = readText(text, 'guld.txt').letter
    for (const { block, facts } of analyse(text).blocks) {
      for (const form of facts.addressForms()) {
        if (form.kind !== 'thirdReader' && form.kind !== 'thirdSender') found.get(form.kind)!.add(String(block.start + form.start))
      }
    }
    for (const message of klarbrev.lint({ ...letter, hints: { language: 'da' } }).messages) {
      if (message.rule === 'tredjeperson' && message.messageId === 'reader') found.get('thirdReader')!.add(String(message.start))
      if (message.rule === 'upersonlig-afsender' && message.messageId === 'sender') found.get('thirdSender')!.add(String(message.start))
    }
    for (const [label, kind] of Object.entries(addressNames)) {
      const wanted = new Set(spans.filter((span) => span.label === label).map((span) => String(span.start)))
      tallies.get(kind)!.compare(found.get(kind)!, wanted, (key) => `${kind} ”${text.slice(Number(key), Number(key) + 12)}” in: ${text}`)
    }
  }
  return {
    figures: [...tallies].flatMap(([kind, tally]) => tally.figures(`address: ${kind}`)),
    misses: [...tallies.values()].flatMap((tally) => tally.misses),
  }
}

/** Compounds split exactly as a reader would. */
export function measureCompounds(path: string): Measured {
  let right = 0
  const misses: string[] = []
  const lines = linesOf(path)
  for (const line of lines) {
    const word = line.trim().replace(/\|/g, '')
    const split = danish.lexicon.parts(word) ?? []
    const parts = split.length > 0 ? split.map((part) => word.slice(part.start, part.end)).join('|') : word
    if (parts === line.trim() && danish.lexicon.isWord(word)) right++
    else misses.push(`${parts} for ${line.trim()}${danish.lexicon.isWord(word) ? '' : ' (not accepted)'}`)
  }
  return { figures: [{ name: 'compounds accepted and split', hits: right, of: lines.length }], misses }
}

/** Sections by heading. */
export function measureHeadings(path: string): Measured {
  let right = 0
  const misses: string[] = []
  const lines = linesOf(path)
  for (const line of lines) {
    const [section, heading] = line.split('\t') as [string, string]
    const found = sectionOfHeading(heading)
    if (found === section) right++
    else misses.push(`${found} for ${section}: ${heading}`)
  }
  return { figures: [{ name: 'sections by heading', hits: right, of: lines.length }], misses }
}
