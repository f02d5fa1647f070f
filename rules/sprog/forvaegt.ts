import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles, TokenFlag, TokenKind } from '@klarbrev/core'
import { type Clause, type DanishBlock, type DanishLetter, isHeavyFront, type Stretch } from '@klarbrev/danish'

/** Words before the verb of the main clause from which we say it; the fact itself begins earlier. */
const sayFrontFrom = 11
/** A clause may be longer than a phrase before it weighs: "Hvis du …, kan du …" is the best way to say a condition. */
const sayFrontedFrom = 18

export const forvaegt: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'forvaegt',
    category: 'sprog',
    severity: 'forslag',
    stage: 'kladde',
    since: '2026.1',
    extent: 'sentence',
    sources: [
      'Justitsministeriet 1969: sproget i offentlige breve (verbet tidligt)',
      'Sund & Bælt: det vigtigste først i sætningen',
      'Dansk sætningslære: forvægt og bagvægt',
    ],
    docs: {
      title: 'Forvægt',
      what: 'Finder sætninger, hvor der står meget, før læseren møder udsagnsordet i hovedsætningen.',
      why: 'Læseren skal holde det hele i hovedet, før sætningen siger, hvad der sker. Den, der er træt eller læser langsomt, må begynde forfra.',
      how: 'Begynd med, hvem der gør noget, og hvad de gør. Flyt resten om bag ved, eller skriv det i en sætning for sig.',
      exceptions: 'En kort betingelse må gerne stå først: ”Hvis du flytter, skal du ringe til os.” Lister og citeret lov ser vi ikke på.',
    },
    messages: {
      front: {
        da: 'Der står {words} ord før ”{verb}”. Begynd med, hvem der gør hvad, og skriv resten bagefter.',
        en: 'There are {words} words before ”{verb}”. Begin with who does what, and put the rest behind it.',
      },
      clause: {
        da: 'Der står en bisætning på {words} ord før ”{verb}”. Skriv hovedsagen først, eller lav to sætninger.',
        en: 'A clause of {words} words stands before ”{verb}”. Say the main thing first, or make two sentences.',
      },
    },
    examples: [
      {
        text: '⟦Under henvisning til din henvendelse af 3. maj og vores samtale den 12. maj⟧ får du hermed svar.',
        better: 'Du får her svar på dit brev af 3. maj.',
      },
      {
        text: '⟦Overgangen fra hjælp efter den gamle lov til hjælp efter den nye lov⟧ sker den 1. juli.',
        better: 'Den 1. juli går du over fra den gamle til den nye lov.',
      },
      {
        text: '⟦Når vi har fået svar fra både din læge, dit sygehus, din arbejdsgiver og den a-kasse, som du var medlem af⟧, ringer vi til dig.',
        better: 'Vi ringer til dig, når vi har svar fra alle, vi har spurgt.',
      },
      { text: 'Hvis du flytter til en anden kommune, skal du ringe til os.', ok: 'en kort betingelse først' },
      { text: 'Den 3. maj fik vi dit brev om kurset.', ok: 'kun en dato først' },
      { text: 'Din søn eller en anden, du er tryg ved, må gerne være med.', ok: 'ni ord' },
      {
        text: 'Vi ringer til dig, når vi har fået svar fra både din læge, dit sygehus og din arbejdsgiver.',
        ok: 'nær ved: det lange står bagest',
      },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'clauses',
    *detect({ facts }: Placed<DanishBlock>): Iterable<Finding> {
      if (facts.words < sayFrontFrom) return
      for (const clause of facts.clauses()) {
        const heavy = heavyPart(clause)
        if (heavy === null || !isWhole(facts, heavy)) continue
        yield {
          start: facts.tokens.start[firstWord(facts, heavy)]!,
          end: heavy.end,
          message: heavy === clause.front ? 'front' : 'clause',
          data: { words: heavy.words, verb: facts.textOf(clause.finite, clause.finite + 1) },
          noFix: 'omskriv',
        }
      }
    },
  },
}

function heavyPart(clause: Clause): Stretch | null {
  const { front, frontedClause, finite } = clause
  if (finite < 0) return null
  if (front !== null && front.words >= sayFrontFrom && isHeavyFront(clause)) return front
  return frontedClause !== null && frontedClause.words >= sayFrontedFrom ? frontedClause : null
}

function firstWord({ tokens }: DanishBlock, { from, to }: Stretch): number {
  let row = from
  while (row < to - 1 && tokens.kind[row] === TokenKind.symbol) row++
  return row
}

/** Begins with a capital and has no sign or sentence end in it: otherwise its verb may be that of something else. */
function isWhole(facts: DanishBlock, stretch: Stretch): boolean {
  const first = firstWord(facts, stretch)
  for (let row = first; row < stretch.to; row++) {
    if (facts.tokens.kind[row] === TokenKind.symbol || isEnd(facts.signAt(row))) return false
  }
  return (facts.tokens.flags[first]! & TokenFlag.capital) !== 0
}

/** A full stop, question mark or exclamation mark. */
function isEnd(sign: number): boolean {
  return sign === 0x2e || sign === 0x3f || sign === 0x21
}
