import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, heavyRefs } from '@klarbrev/danish'

export const tungLovhenvisning: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tung-lovhenvisning',
    category: 'paragraffer',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'sentence',
    sources: ['Rødovre Kommune: Sæt lovhenvisninger som noter', 'Socialrådgiveren pkt. 8: Gem paragrafferne til sidst'],
    docs: {
      title: 'Tung lovhenvisning',
      what: 'Finder kæder af paragraffer med ”jf.” og love med nummer og dato midt i teksten.',
      why: 'En kæde af tal og forkortelser er en mur midt i sætningen. Læseren ved ikke, om det er vigtigt, og taber tråden.',
      how: 'Nævn den ene paragraf, der afgør sagen, og skriv resten i afsnittet om reglerne sidst i brevet.',
      exceptions: 'I afsnittet om regler eller klage må henvisningen være så lang, som loven kræver.',
    },
    messages: {
      stack: {
        da: 'Her står flere paragraffer i kæde. Behold den vigtigste, og skriv resten i et afsnit om reglerne til sidst.',
        en: 'Here several sections stand in a chain. Keep the most important one and move the rest to a section about the rules.',
      },
      number: {
        da: 'Lovens nummer og dato hjælper ikke læseren her. Skriv lovens navn, og sæt nummeret i afsnittet om reglerne.',
        en: 'The number and date of the act do not help the reader here. Write its name and move the number to the rules.',
      },
    },
    examples: [
      { text: 'Du får ikke tilskud, jf. ⟦lovens § 17, stk. 1, jf. § 3, stk. 1⟧.', better: 'Du får ikke tilskud. Reglen står i lovens § 17.' },
      { text: 'Vi har set på ⟦byggelovens § 16, sammenholdt med bygningsreglementets § 10⟧, i din sag.', better: 'Vi har set på byggelovens § 16 i din sag.' },
      { text: 'Gebyret står i ⟦lov nr. 939 af 27. december 1991⟧.', better: 'Gebyret står i gebyrloven.' },
      { text: 'Du får hjælp efter servicelovens § 112.', ok: 'én henvisning' },
      { text: 'Du får hjælp efter §§ 83, 84 og 85 i serviceloven.', ok: 'samlet under én lov' },
      { text: 'Du får hjælp efter servicelovens § 83. Vi ser på den igen, jf. § 84.', ok: 'i hver sin sætning' },
      { text: '# Du får nej\n\nVi siger nej.\n\n## Regler\n\nVi har brugt lovens § 17, stk. 1, jf. § 3, stk. 1.', ok: 'nær ved: i afsnittet om reglerne' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'statuteRefs',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (context.section === 'rules' || context.section === 'appeal' || context.section === 'appendix') return
      for (const { start, end, kind } of heavyRefs(facts)) yield { start, end, message: kind, noFix: 'flyt' }
    },
  },
}
