import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles, TokenKind } from '@klarbrev/core'
import type { DanishBlock, DanishLetter, Stretch } from '@klarbrev/danish'

/** Words from which an insertion is said; shorter ones a reader carries along. */
const sayFrom = 7

export const indskud: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'indskud',
    category: 'sprog',
    severity: 'forslag',
    stage: 'kladde',
    since: '2026.1',
    extent: 'sentence',
    sources: [
      'Justitsministeriet 1969: sproget i offentlige breve (hold sammen, hvad der hører sammen)',
      'Sund & Bælt: skrivevejledning',
    ],
    docs: {
      title: 'Indskud',
      what: 'Finder lange indskud mellem ord, der hører sammen: mellem den, der gør noget, og udsagnsordet, eller midt i udsagnsordet.',
      why: 'Læseren venter på resten af sætningen og glemmer begyndelsen. Et langt indskud gør især ondt, når man læser langsomt eller får brevet læst op.',
      how: 'Flyt indskuddet hen sidst i sætningen, eller giv det sin egen sætning.',
      exceptions: 'Korte indskud er i orden. Det samme er en bisætning, der siger, hvilken ting der er tale om: ”De timer, hvor du var hjemme, …”.',
    },
    messages: {
      inserted: {
        da: 'De {words} ord skiller ord, der hører sammen. Flyt dem sidst i sætningen, eller skriv en ny sætning.',
        en: 'These {words} words part words that belong together. Move them to the end, or make a new sentence.',
      },
    },
    examples: [
      {
        text: 'Vi skal derfor ⟦i medfør af bekendtgørelsens regler om virksomheders dokumentation⟧ anmode om flere papirer.',
        better: 'Vi skal derfor bede om flere papirer. Det står i bekendtgørelsens regler om dokumentation.',
      },
      {
        text: 'I har ⟦ved møde den 3. oktober samt ved efterfølgende mail⟧ fremsat ønske om, at Alma kommer hjem.',
        better: 'I har bedt om, at Alma kommer hjem. Det gjorde I på mødet den 3. oktober og i en mail.',
      },
      {
        text: 'Lederen, ⟦som du mødte til det første møde her hos os⟧, er på ferie.',
        better: 'Lederen er på ferie. Det er hende, du mødte til det første møde.',
      },
      { text: 'Du kan, hvis du vil, få hjælp til at søge.', ok: 'et kort indskud' },
      { text: 'De timer, hvor du var hjemme og brugte lidt mindre hjælp, kan du flytte.', ok: 'bisætningen siger, hvilke timer' },
      { text: 'Du skal senest fire uger efter sende et svar.', ok: 'en kort frist' },
      { text: 'Vi har sendt brevet til din læge, som du bad os om på mødet.', ok: 'nær ved: det lange står sidst' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'clauses',
    *detect({ facts }: Placed<DanishBlock>): Iterable<Finding> {
      for (const { insertions, finite, front } of facts.clauses()) {
        for (const inserted of insertions) {
          if (inserted.words < sayFrom) continue
          if (inserted.from < finite && front !== null && isRestrictive(facts, inserted, front)) continue
          yield { start: inserted.start, end: inserted.end, message: 'inserted', data: { words: inserted.words }, noFix: 'omskriv' }
        }
      }
    },
  },
}

const relatives: ReadonlySet<string> = new Set(['der', 'som', 'hvor', 'hvis', 'du', 'vi', 'i', 'jeg'])
const pointers: ReadonlySet<string> = new Set(['den', 'det', 'de', 'alle', 'hver', 'enhver', 'dem'])

/** "De timer, hvor du var hjemme": the clause says which, and cannot be moved away. */
function isRestrictive(facts: DanishBlock, { from }: Stretch, front: Stretch): boolean {
  let first = front.from
  while (facts.tokens.kind[first] === TokenKind.symbol) first++
  return relatives.has(facts.wordAt(from)) && pointers.has(facts.wordAt(first))
}
