import type { Finding, Placed, Rule } from '@klarbrev/core'
import { noFindings, runningRoles, TokenFlag, TokenKind } from '@klarbrev/core'
import { compoundPhrase, type DanishBlock, type DanishLetter, isQuoted } from '@klarbrev/danish'

/** Letters from which a compound of three parts or more is long, and one of two parts, which is read more easily. */
const longWord = 20
const longPair = 24

export const langeOrd: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'lange-ord',
    category: 'sprog',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: ['Randers Kommune: del lange sammensatte ord', 'lex.dk: sammensætning'],
    docs: {
      title: 'Lange ord',
      what: 'Finder lange sammensatte ord, som bliver lettere, når de bliver delt.',
      why: 'I et langt ord står det vigtigste sidst. Den, der læser langsomt, må stave sig igennem for at finde ud af, hvad det handler om.',
      how: 'Tag det sidste led først, og bind resten på med et lille ord: ”ansøgning om boligstøtte”.',
      exceptions: 'Navne på love, ydelser, steder og myndigheder bliver stående. Det samme gør lange ord, som alle kender, og ord på to korte led.',
    },
    messages: {
      split: {
        da: '”{found}” er et langt ord. Del det: ”{use}”.',
        en: '”{found}” is a long word. Take it apart: ”{use}”.',
      },
    },
    examples: [
      { text: 'Vi har fået din ⟦boligstøtteansøgning⟧ i dag.', better: 'Vi har fået din ansøgning om boligstøtte i dag.' },
      { text: 'Vi holder en ⟦kontaktforløbssamtale⟧ i maj.', better: 'Vi holder en samtale om kontaktforløb i maj.' },
      { text: 'Han skrev en ⟦brandstrategirapport⟧ til os.', better: 'Han skrev en rapport om brandstrategi til os.' },
      { text: 'Kommunalbestyrelsen har ansvaret for skolen.', ok: 'navnet på en myndighed' },
      { text: 'Det står i arbejdsskadesikringsloven.', ok: 'navnet på en lov' },
      { text: 'Du kan få ressourceforløbsydelse.', ok: 'navnet på en ydelse' },
      { text: 'Du kan få dækket begravelsesudgifter.', ok: 'nær ved: langt, men to led, som alle kender' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'words',
    detect: ({ facts, context }: Placed<DanishBlock>): Iterable<Finding> => context.section === 'rules' || context.section === 'appendix' || facts.longWords === 0 ? noFindings : longWords(facts),
  },
}

function longWords(facts: DanishBlock): readonly Finding[] {
  let found: Finding[] | null = null
  const { start, end, kind, flags } = facts.tokens
  for (let row = facts.from; row < facts.to; row++) {
    const letters = end[row]! - start[row]!
    if (letters < longWord || kind[row] !== TokenKind.word || isQuoted(facts, row)) continue
    if (facts.wordAt(row).length < longWord) continue
    const phrase = compoundPhrase(facts, row)
    if (phrase === null || (phrase.parts < 3 && facts.wordAt(row).length < longPair)) continue
    const isCapital = (flags[row]! & TokenFlag.capital) !== 0
    const text = isCapital ? phrase.text.charAt(0).toUpperCase() + phrase.text.slice(1) : phrase.text
    ;(found ??= []).push({
      start: start[row]!,
      end: end[row]!,
      message: 'split',
      data: { found: facts.wordAt(row), use: text },
      fixes: [{ title: `Skriv ”${text}”`, edits: [{ start: start[row]!, end: end[row]!, text }], safe: false }],
    })
  }
  return found ?? noFindings
}
