import type { Finding, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, subHeadingsOf } from '@klarbrev/danish'

export const intetsigendeMellemoverskrift: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'intetsigende-mellemoverskrift',
    category: 'hovedbudskab',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'sentence',
    sources: [
      'Lejre Kommunes sprogpolitik: mellemoverskrifter, der siger det vigtigste i afsnittet',
      'Rødovre Kommune: kort og sigende overskrift',
    ],
    docs: {
      title: 'Intetsigende mellemoverskrift',
      what: 'Finder mellemoverskrifter som ”Sagsfremstilling”, ”Generelt” og ”Vedrørende …”, der kunne stå i et hvilket som helst brev.',
      why: 'En mellemoverskrift er et skilt. Står der ingenting på skiltet, går læseren forbi og finder ikke det, der står bag.',
      how: 'Skriv, hvad afsnittet fortæller: ”Det ved vi om din situation”, ”Så meget skal du betale”.',
      exceptions: 'De faste skilte, som alle kender, bliver stående: Begrundelse, Regler, Klage, Kontakt, Hvad sker der nu?',
    },
    messages: {
      empty: {
        da: 'Mellemoverskriften fortæller ikke, hvad afsnittet handler om. Skriv det vigtigste i afsnittet, fx ”Det ved vi om din situation”.',
        en: 'The sub-heading does not tell what the section is about. Write its main point, such as ”What we know of your situation”.',
      },
      subject: {
        da: 'En mellemoverskrift med ”vedrørende” siger kun emnet. Skriv, hvad afsnittet fortæller om det.',
        en: 'A sub-heading with ”regarding” only names the subject. Write what the section tells about it.',
      },
    },
    examples: [
      { text: '# Du får ikke hjælp\n\nVi siger nej.\n\n## ⟦Sagsfremstilling⟧\n\nDu bor alene.', better: '# Du får ikke hjælp\n\nVi siger nej.\n\n## Det ved vi om din situation\n\nDu bor alene.' },
      { text: '# Du får ikke hjælp\n\nVi siger nej.\n\n## ⟦Generelt⟧\n\nHjælpen er til folk over 65 år.', better: '# Du får ikke hjælp\n\nVi siger nej.\n\n## Hvem kan få hjælp?\n\nHjælpen er til folk over 65 år.' },
      { text: '# Du får ikke hjælp\n\nVi siger nej.\n\n## ⟦Vedrørende din bolig⟧\n\nDu kan søge en mindre bolig.', better: '# Du får ikke hjælp\n\nVi siger nej.\n\n## Du kan søge en mindre bolig\n\nDet gør du hos os.' },
      { text: '# Du får ikke hjælp\n\nVi siger nej.\n\n## ⟦Øvrige forhold⟧\n\nDu kan søge igen.', better: '# Du får ikke hjælp\n\nVi siger nej.\n\n## Du kan søge igen\n\nDet gør du hos os.' },
      { text: '# Du får ikke hjælp\n\nVi siger nej.\n\n## Begrundelse\n\nDu bor alene.', ok: 'et skilt, alle kender' },
      { text: '# Du får ikke hjælp\n\nVi siger nej.\n\n## Sådan klager du\n\nSkriv til os.', ok: 'siger, hvad der står' },
      { text: '# Du får ikke hjælp\n\nVi siger nej.\n\n## Klage\n\nSkriv til os.', ok: 'et skilt, alle kender' },
      { text: '# Du får ikke hjælp\n\nVi siger nej.\n\n## Dine bemærkninger\n\nDu skrev, at du er træt.', ok: 'nær ved: det er dine, og så siger det noget' },
      { text: '# Du får ikke hjælp\n\nVi siger nej.\n\n## Afgørelse\n\nDu får ikke hjælp.', ok: 'nær ved: som mellemoverskrift viser det, hvor svaret er' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      for (const { placed, hollow } of subHeadingsOf(letter.blocks)) {
        const { facts, block } = placed
        if (hollow === null || facts.from === facts.to) continue
        const start = block.start + facts.tokens.start[facts.from]!
        yield { start, end: block.start + facts.tokens.end[facts.to - 1]!, message: hollow, noFix: 'omskriv' }
      }
    },
  },
}
