import type {Emit} from './expand.ts'
import {PROPER, Place} from './tags.ts'

/** One way to read a form: which lemma, which tags. The lemma is told as what to cut off and what to add. */
export interface Reading {
  readonly prefix: number
  readonly strip: number
  readonly suffix: string
  readonly tags: number
}

/** The places a form may take and its readings; many forms share one. */
export interface ReadingSet {
  readonly places: number
  readonly readings: readonly number[]
}

/** All forms of the dictionary with the number of their reading set. */
export interface Forms {
  readonly setOf: ReadonlyMap<string, number>
  readonly sets: readonly ReadingSet[]
  readonly readings: readonly Reading[]
}

interface Gathering {
  places: number
  readonly ids: number[]
}

/** Gathers what expandAll emits. Forms are lower-cased; a capital in the lemma is kept as the Proper bit. */
export function collector(): {readonly emit: Emit, readonly finish: () => Forms} {
  const forms = new Map<string, Gathering>()
  const readings: Reading[] = []
  const idOf = new Map<string, number>()

  const intern = (form: string, lemma: string, tags: number): number => {
    // "aller-" and "næst-" stand in front of a superlative; the lemma is that of the rest.
    const prefix = lemmaFits(form, lemma) ? 0 : /^(aller|næst)/.exec(form)?.[0].length ?? 0
    const rest = form.slice(prefix)
    let same = 0
    while (same < rest.length && same < lemma.length && rest[same] === lemma[same]) same++
    const reading = {prefix, strip: rest.length - same, suffix: lemma.slice(same), tags}
    const key = `${prefix},${reading.strip},${reading.suffix},${tags}`
    let id = idOf.get(key)
    if (id === undefined) {
      id = readings.push(reading) - 1
      idOf.set(key, id)
    }
    return id
  }

  const emit: Emit = (written, writtenLemma, tags, places) => {
    const form = fold(written)
    const lemma = fold(writtenLemma)
    if (form === '') return
    const capital = form[0] !== written[0]
    let gathering = forms.get(form)
    if (gathering === undefined) forms.set(form, gathering = {places: 0, ids: []})
    gathering.places |= places
    if (tags === 0 && places & Place.Forbidden) return
    const id = intern(form, lemma, capital ? (tags | PROPER) >>> 0 : tags >>> 0)
    if (!gathering.ids.includes(id)) gathering.ids.push(id)
  }

  const finish = (): Forms => {
    const sets: ReadingSet[] = []
    const setIds = new Map<string, number>()
    const setOf = new Map<string, number>()
    for (const [form, {places, ids}] of forms) {
      ids.sort((a, b) => a - b)
      const key = `${places}:${ids.join()}`
      let id = setIds.get(key)
      if (id === undefined) {
        id = sets.push({places, readings: ids}) - 1
        setIds.set(key, id)
      }
      setOf.set(form, id)
    }
    return {setOf, sets, readings}
  }
  return {emit, finish}
}

function fold(word: string): string {
  if (/^[a-zæøå-]*$/.test(word)) return word
  // The micro sign and the Greek letter are one letter to a reader; the graph knows only the letter.
  return word.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('µ', 'μ')
}

function lemmaFits(form: string, lemma: string): boolean {
  return form.startsWith(lemma.slice(0, 3)) || !/^(aller|næst)/.test(form)
}
