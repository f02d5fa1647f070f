import { isRunningText, type Role, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'

/**
 * Words that are frequent in one language and not words of Danish letters. Norwegian and Swedish need the most, since
 * they share most of their words with Danish.
 */
const marks: Readonly<Record<string, ReadonlySet<string>>> = {
  no: setOf(`av etter meg deg seg ikkje jeg hun å ble blitt nå noen mye også bare hvordan hvorfor må eg ikke fra vært søknad søknaden vedtak vedtaket
    kommunens opplysninger opplysningene mottatt stønad rett uke uker deres dersom innen gjelder fått skje spørsmål hjelp velkommen avslag innvilget utbetalt
    kontonummer hilsen vennlig kan har til og om som vil skal`),
  sv: setOf(`och att är inte på för med av till som den ett jag du han hon vi ni de har hade kan ska skulle från eller men om också beslut beslutet ansökan
    kommunen enligt dig mig sig er din ditt dina vår vårt våra när var vad hur efter innan blir blev varit över under mellan inom utan`),
  de: setOf(`und der die das ist nicht ich sie wir mit für auf dem den des ein eine einen einer eines zu von bei nach wird werden wurde sind war haben hat
    ihr ihre ihren ihnen uns oder aber auch dass wenn antrag bescheid gemeinde über unter durch gegen bis bitte können müssen`),
  en: setOf(`the and of to is in that you your we our for on with be this as are by have has not will from or an at which can if it was were been their they
    application decision council please any would should may must about under`),
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Share of known words under which a text is hardly Danish. Danish letters lie over 0.95, Norwegian ones at 0.6 to 0.75. */
const knownShare = 0.84

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
  if (share >= knownShare) return { language: 'da', certainty: Math.min(1, 0.5 + (share - knownShare) * 4) }
  return { language: likeliest(facts, roles), certainty: Math.min(1, 0.5 + (knownShare - share) * 2) }
}

/** The neighbour language whose own words the text holds most of; `und` when none stands out. */
function likeliest(facts: readonly DanishBlock[], roles: readonly Role[]): string {
  const counts: Record<string, number> = {}
  let words = 0
  facts.forEach((block, index) => {
    if (!isRunningText(roles[index]!)) return
    for (let row = block.from; row < block.to; row++) {
      if (block.tokens.kind[row] !== TokenKind.word) continue
      words++
      const word = block.wordAt(row)
      for (const code of Object.keys(marks)) if (marks[code]!.has(word)) counts[code] = (counts[code] ?? 0) + 1
    }
  })
  const best = Object.entries(counts).sort((a, b) => b[1] - a[1])[0]
  return best && best[1] * 8 >= words ? best[0] : 'und'
}
