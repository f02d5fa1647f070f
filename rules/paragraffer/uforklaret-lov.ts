import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, unexplainedLaw } from '@klarbrev/danish'

/** Kinds of letter that say no, and owe the reader a reason. */
const refusing = /^(?:afslag|delvis|standsning)$/

export const uforklaretLov: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'uforklaret-lov',
    category: 'paragraffer',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'sentence',
    sources: [
      'Forvaltningsloven § 24: også hovedhensyn og de vigtigste oplysninger',
      'Lejre Kommunes sprogpolitik: klart og let forståeligt',
    ],
    docs: {
      title: 'Uforklaret lov',
      what: 'Finder afslag, hvor en paragraf står som grund, uden at brevet siger, hvad der står i den.',
      why: 'Et nej, der kun henviser til en paragraf, er ingen forklaring. Læseren kan ikke se, hvad der skulle have været anderledes.',
      how: 'Skriv betingelsen med almindelige ord, og sig, hvorfor den ikke passer på læseren.',
      exceptions: 'Står forklaringen i et andet afsnit, er det nok. Så kan henvisningen stå alene her.',
    },
    messages: {
      bare: {
        da: 'Her er en paragraf hele grunden. Skriv med almindelige ord, hvad den kræver, og hvad der mangler.',
        en: 'Here a section is the whole reason. Write in plain words what it asks for and what is missing.',
      },
    },
    examples: [
      { text: '⟦Du opfylder ikke betingelserne i servicelovens § 112.⟧', better: 'Du kan få et hjælpemiddel, når dit handicap er varigt. Dit brud er ved at hele.', kind: 'afslag' },
      { text: '⟦Betingelserne i aktivlovens § 81 er ikke opfyldt.⟧', better: 'Du kan få hjælp, hvis der er sket noget uventet i dit liv. Det er der ikke.', kind: 'afslag' },
      { text: '⟦Din ansøgning er ikke omfattet af pensionslovens § 14.⟧', better: 'Tillægget er kun til folkepensionister. Du får seniorpension.', kind: 'afslag' },
      { text: 'Du opfylder ikke betingelserne i servicelovens § 112, fordi dit brud er ved at hele.', ok: 'siger hvorfor', kind: 'afslag' },
      { text: 'Du opfylder ikke betingelserne i servicelovens § 112. Loven siger, at handicappet skal være varigt.', ok: 'siger, hvad loven kræver', kind: 'afslag' },
      { text: 'Vores afgørelse bygger på servicelovens § 112.', ok: 'en henvisning, som loven kræver', kind: 'afslag' },
      { text: 'Du opfylder betingelserne i servicelovens § 112.', ok: 'nær ved: et ja, som ingen behøver forklaret', kind: 'bevilling' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'statuteRefs',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (!refusing.test(context.kind) || /^(?:rules|appeal|appendix)$/.test(context.section)) return
      for (const { start, end } of unexplainedLaw(facts)) yield { start, end, message: 'bare', noFix: 'omskriv' }
    },
  },
}
