import type { Edit } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { capital, isCapital, joined } from './edits.ts'
import { isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { type Swapped, wordsOf } from './put.ts'
import { contracts } from './verb-choice.ts'
import { near, sameForm } from './verb-near.ts'
import { gapTails, particles } from './swap.list.ts'

const people: ReadonlyMap<string, string> = new Map([['din', 'dig'], ['jeres', 'jer'], ['Deres', 'Dem'], ['vores', 'os']])

/** Swaps a wording whose words stand apart: "stiller sagen i bero" -> "sætter sagen på pause". */
export function swapGap(block: DanishBlock, from: number, to: number, use: string): Swapped {
  const tail = gapTails.find((one) => wordsOf(block, to - one.split(' ').length, to) === one)
  if (tail === undefined) return 'delt'
  const tailFrom = to - tail.split(' ').length
  const [first, second] = use.includes(' … ') ? (use.split(' … ') as [string, string]) : [use.split(' ')[0]!, use.split(' ').slice(1).join(' ')]
  if (tail === 'gældende') return inForce(block, from, tailFrom, to, first)
  if (tail === 'til grund') {
    const based = asBasis(block, from, tailFrom, to)
    if (based !== null) return based
  }
  if (tail === 'til drøftelse') return discussed(block, from, tailFrom, to)
  if (tail === 'som') return [word(block, from, from + 1, first), word(block, tailFrom, to, second)]
  if (tail === 'angår' || tail === 'vedrører') {
    const own = tailFrom - (from + (tail === 'angår' ? 3 : 1))
    return own > 0 ? [word(block, from, tailFrom - own, use), remove(block, tailFrom, to)] : 'delt'
  }
  if (tail.startsWith('opmærksomhed')) {
    // "henledes opmærksomheden på": nobody is named, and "gøres opmærksom" wants somebody. "gøres dig": du, and turned round.
    if (first.endsWith('s')) return 'vaelg'
    const whose = people.get(block.textOf(tailFrom - 1, tailFrom)) ?? people.get(block.wordAt(tailFrom - 1))
    if (tail === 'opmærksomhed på' && tailFrom === from + 2 && whose !== undefined) {
      return [word(block, from, from + 1, first), word(block, tailFrom - 1, to, `${whose} opmærksom på`)]
    }
    // "henlede opmærksomheden på": nobody is named.
    if (tail !== 'opmærksomheden på' || !onlyAdverbs(block, from + 1, tailFrom)) return 'delt'
    return [word(block, from, from + 1, first), word(block, tailFrom, to, 'opmærksom på')]
  }
  const isLoose = onlyAdverbs(block, from + 1, tailFrom)
  // "Du meddeles hermed afslag på": nobody "siges nej til".
  if (tail === 'afslag på' && first.endsWith('s')) return 'vaelg'
  if (/ (?:til|for|på)$/.test(tail)) {
    return isLoose ? [word(block, from, from + 1, first), ...end(block, tailFrom, to, second)] : 'delt'
  }
  if (tail === 'udgifter' || tail === 'omkostninger') return [word(block, from, from + 1, first)]
  // "finder ikke anvendelse på sagen" -> "gælder ikke for sagen".
  // "ikke fundet at kunne komme til anvendelse": found to be so.
  if (tail === 'anvendelse' && (block.wordAt(from) === 'fundet' || block.wordAt(from + 1) === 'at')) return 'delt'
  if (tail === 'anvendelse' && block.wordAt(to) === 'på') return [word(block, from, from + 1, first), word(block, tailFrom, to + 1, 'for')]
  if (tail === 'til ophør' && near(block, from, contracts)) return [word(block, from, from + 1, sameForm(block, from, 'opsige') ?? first), remove(block, tailFrom, to)]
  if (second === '') return [word(block, from, from + 1, first), remove(block, tailFrom, to)]
  if (particles.has(second)) return [word(block, from, from + 1, first), word(block, tailFrom, to, second)]
  // "lægger oplysningerne til grund" -> "går ud fra oplysningerne": the object comes behind the preposition.
  return isLoose || first.endsWith('s') ? 'delt' : [word(block, from, from + 1, `${first} ${second}`), remove(block, tailFrom, to)]
}

/** "har haft sagen til drøftelse" -> "har drøftet sagen". */
function discussed(block: DanishBlock, from: number, tailFrom: number, to: number): Swapped {
  for (let row = from; row < tailFrom; row++) {
    if (block.wordAt(row) === 'haft') return [word(block, row, row + 1, 'drøftet'), remove(block, tailFrom, to)]
  }
  return 'delt'
}

/** "gør sig særlige forhold gældende" -> "gælder særlige forhold", "gøre synspunkter gældende" -> "komme med synspunkter". */
function inForce(block: DanishBlock, from: number, tailFrom: number, to: number, first: string): Swapped {
  const self = block.wordAt(from + 1) === 'sig' ? from + 1 : block.wordAt(from + 2) === 'sig' ? from + 2 : -1
  if (self >= 0) {
    const whole = self === from + 1 ? [word(block, from, self + 1, first)] : [word(block, from, from + 1, first), remove(block, self, self + 1)]
    return [...whole, remove(block, tailFrom, to)]
  }
  const isSaid = /(?:synspunkt|synspunkter|indsigelse|indsigelser|bemærkninger)$/.test(block.wordAt(tailFrom - 1))
  return isSaid && block.wordAt(from) === 'gøre' ? [word(block, from, from + 1, 'komme med'), remove(block, tailFrom, to)] : 'delt'
}

/** "lægger oplysningerne til grund for beregningen" -> "bygger beregningen på oplysningerne". Null without "for". */
function asBasis(block: DanishBlock, from: number, tailFrom: number, to: number): Swapped | null {
  const forms: ReadonlyMap<string, string> = new Map([['lægge', 'bygge'], ['lægger', 'bygger'], ['lagde', 'byggede'], ['lagt', 'bygget']])
  const form = forms.get(block.wordAt(from))
  if (block.wordAt(to) !== 'for') return block.wordAt(from) === 'lagt' ? 'delt' : null
  let object = from + 1
  while (object < tailFrom && (isSentenceAdverb(block, object) || /^(?:vi|du|jeg)$/.test(block.wordAt(object)))) object++
  const end = nounPhraseEnd(block, to + 1)
  if (form === undefined || object === tailFrom || end === to + 1) return 'delt'
  const text = joined([form, block.textOf(from + 1, object), block.textOf(to + 1, end), 'på', block.textOf(object, tailFrom)])
  return [word(block, from, end, text)]
}

function word(block: DanishBlock, from: number, to: number, text: string): Edit {
  const { start, end: ends } = block.tokens
  return { start: start[from]!, end: ends[to - 1]!, text: isCapital(block, from) ? capital(text) : text }
}

function remove(block: DanishBlock, from: number, to: number): Edit {
  const { end: ends } = block.tokens
  return { start: ends[from - 1]!, end: ends[to - 1]!, text: '' }
}

function end(block: DanishBlock, from: number, to: number, text: string): readonly Edit[] {
  return [text === '' ? remove(block, from, to) : word(block, from, to, text)]
}

/** Whether a gap holds the subject and adverbs alone. */
function onlyAdverbs(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < to; row++) {
    if (!isSentenceAdverb(block, row) && !/^(?:vi|du|jeg|i|straks)$/.test(block.wordAt(row))) return false
  }
  return true
}
