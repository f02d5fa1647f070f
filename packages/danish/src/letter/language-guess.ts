import { isRunningText, type Role, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'

/**
 * Frequent words of the neighbours that Danish does not have, in their own spelling. Between languages that share most
 * of their words, what a text has that Danish lacks tells more than how much of it Danish knows.
 */
const marks: Readonly<Record<string, string>> = {
  no: `av etter meg deg seg oss dere deres hun å ble blitt nå noe noen mye også bare hvordan eg ikkje ein eit frå vert søknad søknaden søknader vedtak
    vedtaket vedtatt opplysninger opplysningene mottatt stønad stønaden rett uke uker dersom innen gjelder gjelde fått skje avslag avslått innvilget
    innvilge utbetalt utbetales kontonummer vennlig hilsen hei kjøpe kjøp trenger trenge vurdert vurdering betalt betaler forteller fortelle husleie
    husleien inntekt inntekten inntekter økonomisk hjelp hjelpe hjelpen spørsmål svar kontakt skriftlig fylle fylt ut klage klagen klagefrist
    behandlet behandler saken sak saker kommunen kommune rådgiver brukere bruker barn barnet skole skolen barnehage barnehagen leilighet leiligheten
    sykdom syk sykkel sykehus lege legen ønsker ønske bør må skal blir vært være kunne ville når hvor hvorfor fordi enn slik slike mellom under over
    tiltak nødvendig nødvendige mulig mulighet tilbake telefon samme neste månd måned måneder år dag dager tirsdag onsdag`,
  sv: `och att är inte på för med av till som den ett jag ni har hade kan ska skulle från eller men om också beslut beslutet ansökan kommunen enligt
    dig mig sig din ditt dina vår vårt våra när var vad hur efter innan blir blev varit över mellan inom utan få får inte något någon några detta
    dessa vecka veckor överklaga bistånd inkomst hyran behöver måste kontakta vänliga hälsningar barn skola handläggare avslag bifall`,
  de: `und der die das ist nicht ich sie wir mit für auf dem den des ein eine einen einer eines zu von bei nach wird werden wurde sind war haben hat
    ihr ihre ihren ihnen uns oder aber auch dass wenn antrag bescheid gemeinde über unter durch gegen bis bitte können müssen`,
  en: `the and of to is in that you your we our for on with be this as are by have has not will from or an at which can if it was were been their they
    application decision council please any would should may must about under`,
}

let markSets: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The marks as sets, made when the first text is met that may be a neighbour's: most runs meet none. */
function setsOfMarks(): ReadonlyMap<string, ReadonlySet<string>> {
  return (markSets ??= new Map(Object.entries(marks).map(([code, words]) => [code, new Set(words.trim().split(/\s+/))])))
}

/** From this share of known words on a text is Danish without a closer look; letters of the corpus lie over 0.97. */
const surelyDanish = 0.96

/** Below this share it is not, whatever its words. */
const hardlyDanish = 0.7

/** In between, so many words of a neighbour's own, and a third of all that Danish does not know, make it the neighbour's. */
const fewestMarks = 3

/** Fewer words than this say nothing about the language; the letter is then too short to be scored anyway. */
const fewestWords = 12

/** The language of the running text and how sure that is. Names, capitalised words and quotations are left out. */
export function guessLanguage(facts: readonly DanishBlock[], roles: readonly Role[]): { language: string; certainty: number } {
  let words = 0
  let known = 0
  for (let index = 0; index < facts.length; index++) {
    if (!isRunningText(roles[index]!)) continue
    known += facts[index]!.known
    words += facts[index]!.known + facts[index]!.unknown
  }
  if (words < fewestWords) return { language: 'da', certainty: 0.5 }
  const share = known / words
  if (share >= surelyDanish) return { language: 'da', certainty: Math.min(1, 0.9 + (share - surelyDanish) * 2.5) }
  const { language, unknownMarks } = likeliest(facts, roles)
  const isNeighbour = unknownMarks >= fewestMarks && unknownMarks * 3 >= words - known
  if (share < hardlyDanish || isNeighbour) return { language, certainty: Math.min(1, 0.6 + (1 - share)) }
  return { language: 'da', certainty: 0.5 + (share - hardlyDanish) }
}

/** The neighbour whose own words the text holds most of, and how many of them Danish does not know; `und` if none. */
function likeliest(facts: readonly DanishBlock[], roles: readonly Role[]): { language: string; unknownMarks: number } {
  const sets = setsOfMarks()
  const counts = new Map([...sets.keys()].map((code) => [code, { all: 0, unknown: 0 }]))
  let words = 0
  facts.forEach((block, index) => {
    if (!isRunningText(roles[index]!)) return
    for (let row = block.from; row < block.to; row++) {
      if (block.tokens.kind[row] !== TokenKind.word) continue
      words++
      const word = block.wordAt(row)
      const isUnknown = block.tagsAt(row) === 0
      for (const [code, count] of counts) {
        if (!sets.get(code)!.has(word)) continue
        count.all++
        if (isUnknown) count.unknown++
      }
    }
  })
  // What Danish does not know weighs most: a Norwegian letter's "kan" and "har" are Danish, Swedish and Norwegian alike.
  const weight = (count: { all: number; unknown: number }): number => count.unknown * 4 + count.all
  const [language, best] = [...counts].sort((a, b) => weight(b[1]) - weight(a[1]))[0]!
  return best.all * 8 >= words ? { language, unknownMarks: best.unknown } : { language: 'und', unknownMarks: best.unknown }
}
