import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isQuoted, type Stretch } from '@klarbrev/danish'

export const dobbeltNaegtelse: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'dobbelt-naegtelse',
    category: 'sprog',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: ['Lejre Kommunes sprogpolitik: uden omsvøb', 'Almindelige skriveråd: sig, hvad der er, og ikke, hvad der ikke ikke er'],
    docs: {
      title: 'Dobbelt nægtelse',
      what: 'Finder to nægtelser, der ophæver hinanden: ”ikke umuligt”, ”ikke undlade”.',
      why: 'Læseren skal regne ud, om to gange nej er et ja. Den, der er bekymret, læser let det forkerte.',
      how: 'Skriv det ligeud: ”muligt” for ”ikke umuligt”, ”husk at” for ”undlad ikke at”.',
      exceptions: '”Du må ikke rejse uden at give besked” er klart nok. Det samme er ”ikke kun … men også”.',
    },
    messages: {
      straight: {
        da: '”{found}” er to nægtelser. Skriv det ligeud, for eksempel ”{use}”.',
        en: '”{found}” denies twice. Say it straight, for instance ”{use}”.',
      },
      rephrase: {
        da: '”{found}” nægter to gange, så læseren må regne efter. Skriv, hvad der er, og ikke, hvad der ikke er.',
        en: '”{found}” denies twice and the reader has to reckon. Say what is, and not what is not.',
      },
    },
    examples: [
      { text: 'Det er ⟦ikke umuligt⟧, at vi kan hjælpe dig.', better: 'Det er muligt, at vi kan hjælpe dig.' },
      { text: 'Vi kan ⟦ikke undlade⟧ at nævne, at fristen er kort.', better: 'Fristen er kort.' },
      { text: 'Vi kan ⟦ikke udelukke, at du ikke⟧ får svar i tide.', better: 'Måske får du først svar efter fristen.' },
      { text: 'Du må ikke rejse uden at give os besked.', ok: 'klart nok' },
      { text: 'Fristen ligger ikke uden for ferien.', ok: 'uden for er et sted' },
      { text: 'Vi giver ikke lån, og vi giver ikke tilskud.', ok: 'to ting, der begge er nej' },
      { text: 'Det er ikke umiddelbart til at se.', ok: 'nær ved: umiddelbart nægter ikke' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'clauses',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (context.section === 'rules') return
      for (const denied of facts.turns().doubleNegations) {
        const last = facts.wordAt(denied.to - 1)
        // "må ikke … uden tilladelse" is the plain way to say that one has to ask first.
        if (last === 'uden' || isQuoted(facts, denied.from)) continue
        const use = straight(facts, denied)
        yield {
          start: denied.start,
          end: denied.end,
          message: use === '' ? 'rephrase' : 'straight',
          data: { found: facts.textOf(denied.from, denied.to).replace(/\s+/g, ' '), use },
          noFix: 'omskriv',
        }
      }
    },
  },
}

/** "ikke umuligt" with nothing between: the word without its u-; otherwise nothing can be offered. */
function straight(facts: DanishBlock, { from, to }: Stretch): string {
  const last = facts.wordAt(to - 1)
  const isPair = to - from === 2 && facts.wordAt(from) === 'ikke' && last.startsWith('u') && !last.startsWith('undla')
  return isPair ? last.slice(1) : ''
}
