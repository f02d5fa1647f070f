import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isQuoted } from '@klarbrev/danish'

export const bagvendtLed: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'bagvendt-led',
    category: 'sprog',
    severity: 'advarsel',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Justitsministeriet 1969: sproget i offentlige breve (bagvendte led)',
      'Vejledning om lovkvalitet, afsnit 2.2',
      'Landsplanafdelingen: skriveråd 8',
    ],
    docs: {
      title: 'Bagvendt led',
      what: 'Finder led, der er bygget baglæns: ”den af dig indsendte ansøgning”.',
      why: 'Ingen taler sådan. Læseren må vente på det ord, det hele handler om, og bygge sætningen om i hovedet for at forstå den.',
      how: 'Nævn tingen først, og fortæl om den bagefter: ”den ansøgning, du har sendt”.',
      exceptions: 'Korte faste udtryk som ”den indsendte ansøgning” og ”den gældende takst” er i orden.',
    },
    messages: {
      backward: {
        da: '”{found}” er bygget baglæns. Nævn tingen først: ”{use}”.',
        en: '”{found}” is built backwards. Name the thing first: ”{use}”.',
      },
    },
    examples: [
      { text: 'Vi har læst ⟦den af dig indsendte ansøgning⟧.', better: 'Vi har læst den ansøgning, du har sendt.' },
      { text: '⟦De i sagen foreliggende oplysninger⟧ er få.', better: 'De oplysninger, vi har, er få.' },
      { text: 'Vi svarer på ⟦det den 3. maj modtagne brev⟧ i dag.', better: 'Vi svarer i dag på det brev, vi fik den 3. maj.' },
      { text: 'Vi har læst den indsendte ansøgning.', ok: 'kort' },
      { text: 'Prisen følger den til enhver tid gældende takst.', ok: 'et fast udtryk, som Papirord tager sig af' },
      { text: 'Han gav det til den forkerte person.', ok: 'et almindeligt tillægsord' },
      { text: 'Vi har læst den ansøgning, som du har indsendt.', ok: 'nær ved: tingen står først' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'clauses',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (context.section === 'rules') return
      for (const { from, to, start, end } of facts.turns().backward) {
        if (isQuoted(facts, from) || isFixed(facts, from)) continue
        const article = facts.wordAt(from)
        const found = facts.textOf(from, to).replace(/\s+/g, ' ')
        const use = `${article} ${facts.textOf(to - 1, to)}, som …`
        yield { start, end, message: 'backward', data: { found, use }, noFix: 'omskriv' }
      }
    },
  },
}

/** "den til enhver tid gældende": a fixed phrase with a replacement of its own. */
function isFixed(facts: DanishBlock, from: number): boolean {
  return facts.wordAt(from + 1) === 'til' && facts.wordAt(from + 2) === 'enhver' && facts.wordAt(from + 3) === 'tid'
}
