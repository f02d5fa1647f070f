import type { Finding, Placed, Rule } from '@klarbrev/core'
import { noFindings, runningRoles, TokenKind } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, firstWord, goesOn } from '@klarbrev/danish'

/** Words from which a sentence is long, and from which it is very long. */
const longSentence = 26
const veryLongSentence = 36
/**
 * Up to this many words a sentence is left when its own LIX (its words and its percentage of words of seven letters or
 * more) stays below the limit: 28 everyday words in a row read more easily than 26 of a statute.
 */
const mayBePlain = 30
const plainLix = 48
const longWord = 7
/** Up to this many words a sentence is pointed out and does not count: more than a third of them the blind markers let be. */
const mostUncounted = 30

export const langeSaetninger: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'lange-saetninger',
    category: 'sprog',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'sentence',
    sources: ['Socialrådgiveren: Guiden: Sådan skriver du bedre til borgerne (højst 25 ord i en sætning)'],
    docs: {
      title: 'Lange sætninger',
      what: 'Finder sætninger på mere end 25 ord.',
      why: 'Den, der læser, skal huske begyndelsen, til slutningen kommer. I en lang sætning går tråden tabt, især for den, der er syg, bekymret eller læser langsomt.',
      how: 'Sæt punktum, hvor en ny tanke begynder. Lav en opremsning om til en liste med prikker.',
      exceptions: 'En sætning på op til 30 ord bliver stående, når næsten alle ordene er korte og dagligdags. Sætninger på 26 til 30 ord bliver vist, men tæller ikke som lange i karakteren. Citeret lovtekst bliver ikke talt med.',
    },
    messages: {
      long: {
        da: 'Sætningen er på {words} ord. Læseren taber tråden undervejs. Sæt punktum, hvor en ny tanke begynder.',
        en: 'This sentence has {words} words. The reader loses the thread. Put a full stop where a new thought begins.',
      },
      veryLong: {
        da: 'Sætningen er på {words} ord og meget svær at følge. Del den i to eller tre.',
        en: 'This sentence has {words} words and is very hard to follow. Make two or three of it.',
      },
    },
    examples: [
      {
        text: '⟦Da du ikke har sendt de kontoudtog, som vi bad om i vores brev af 3. marts, kan vi ikke se, hvor mange penge du har, og derfor kan vi ikke give dig hjælp.⟧',
        better: 'Vi bad dig den 3. marts om dine kontoudtog. Vi har ikke fået dem. Derfor kan vi ikke give dig hjælp.',
      },
      {
        text: '⟦Kommunen har ved behandlingen af sagen lagt vægt på, at du bor alene, at din husleje er høj i forhold til din indtægt, og at du ikke har andre muligheder for at få udgiften dækket.⟧',
        better: 'Vi har lagt vægt på tre ting. Du bor alene. Din husleje er høj. Du kan ikke få udgiften dækket på anden måde.',
      },
      {
        text: 'Vi har fået dit brev. ⟦Hvis du vil have, at vi ser på din sag igen, skal du skrive til os senest den 4. juni og fortælle, hvad du mener, der er forkert i den afgørelse, vi har sendt til dig.⟧',
        better: 'Vi har fået dit brev. Vil du have, at vi ser på din sag igen? Så skriv til os senest den 4. juni, og fortæl, hvad du mener er forkert.',
      },
      { text: 'Du får 3.000 kr. om måneden fra den 1. maj, og pengene kommer på din NemKonto den sidste bankdag i måneden.', ok: 'under 26 ord' },
      { text: 'Vi var på besøg hos jer den 10. juni, og her kunne vi se, at I er i gang med at støbe et gulv, selv om I ikke har fået lov endnu.', ok: 'lidt lang, men kun korte ord' },
      {
        text: '⟦Da du ikke har sendt de kontoudtog. som vi bad om i vores brev af 3. marts. idet vi ikke kan se. hvor mange penge du har på din konto, får du ikke hjælp.⟧',
        better: 'Vi bad dig den 3. marts om dine kontoudtog. Vi har ikke fået dem. Derfor får du ikke hjælp.',
      },
      { text: 'Vi ringer til dig i næste uge.', ok: 'kort' },
      { text: 'Du skal sende os din lejekontrakt, dine lønsedler for maj, juni og juli, din årsopgørelse, dit kontoudtog og et brev fra din læge senest 1. august.', ok: 'lige på grænsen: 25 ord' },
      { text: 'Jf. lovens § 3, stk. 2, nr. 4, kan du få hjælp. Du skal selv søge. Det kan du gøre hos os. Vi hjælper dig gerne med skemaet, hvis det er svært.', ok: 'flere korte sætninger efter forkortelser' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'words',
    detect: ({ facts }: Placed<DanishBlock>): Iterable<Finding> => facts.words < longSentence ? noFindings : longSentences(facts),
  },
}

function* longSentences(facts: DanishBlock): Iterable<Finding> {
  for (let at = 0; at + 1 < facts.sentences.length; at++) {
    const from = facts.sentences[at]!
    while (at + 2 < facts.sentences.length && goesOn(facts, facts.sentences[at + 1]!)) at++
    const to = facts.sentences[at + 1]!
    if (to - from < longSentence) continue
    const words = countWords(facts, from, to)
    if (words < longSentence || (words <= mayBePlain && isPlain(facts, from, to, words))) continue
    yield {
      start: facts.tokens.start[firstWord(facts, from, to)]!,
      end: facts.tokens.end[to - 1]!,
      message: words >= veryLongSentence ? 'veryLong' : 'long',
      data: { words },
      ...(words > mostUncounted ? {} : { scored: false }),
      noFix: 'omskriv',
    }
  }
}

function isPlain(facts: DanishBlock, from: number, to: number, words: number): boolean {
  let long = 0
  for (let row = from; row < to; row++) {
    if (facts.wordAt(row).length >= longWord) long++
  }
  return words + (100 * long) / words < plainLix
}

/** Word tokens; dates, amounts and statute references count as one word each, as a reader takes them. */
function countWords(facts: DanishBlock, from: number, to: number): number {
  let words = 0
  for (let row = from; row < to; row++) {
    const kind = facts.tokens.kind[row]!
    if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) words++
  }
  return words
}
