import { setOf } from '../words.ts'

/** Abbreviations whose full stop ends no sentence, whatever capital or figure stands behind it. */
export const abbreviations: ReadonlySet<string> = setOf(`
  no nos art arts sec secs subs subsec para paras ref reg tel approx cf cons exec incl excl max min ed dept st mr
  mrs ms dr prof jr sr vs viz e.g i.e i.a p pp ext est fig
`)
