import { createEnglish } from '@klarbrev/english'
import { readText } from '@klarbrev/readers'
import { stripMarks } from '../marks.ts'
import { Tally } from './figures.ts'
import { linesOf, type Measured } from './gold-files.ts'

const english = createEnglish()
const forms = { be: 'vaere-passiv', get: 'blive-passiv' } as const

/** English passives by the word that carries the meaning: with "be", with "get", and all together. */
export function measureEnglishPassives(path: string): Measured {
  const tallies = { be: new Tally(), get: new Tally(), all: new Tally() }
  for (const line of linesOf(path)) {
    const { text, spans } = stripMarks(line)
    const found = english.analyse(readText(text, 'gold.txt').letter).blocks.flatMap(({ block, facts }) =>
      facts.passives().map((one) => ({ form: one.form, end: block.start + one.end })))
    for (const name of ['be', 'get', 'all'] as const) {
      const isOf = (form: string): boolean => name === 'all' || form === name || form === forms[name]
      const wanted = new Set(spans.filter(({ label }) => isOf(label)).map(({ end }) => String(end)))
      const got = new Set(found.filter(({ form }) => isOf(form)).map(({ end }) => String(end)))
      tallies[name].compare(got, wanted, (key) => `…${text.slice(Math.max(0, Number(key) - 16), Number(key))} in: ${text}`)
    }
  }
  return {
    figures: [
      ...tallies.be.figures('passives with be'), ...tallies.get.figures('passives with get'), ...tallies.all.figures('passives'),
    ],
    misses: tallies.all.misses,
  }
}
