import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

/** Decisions that go against the reader, in whole or in part. */
const kinds: readonly LetterKind[] = ['afslag', 'delvis', 'standsning']

export const tjekHjemmel: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-hjemmel',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    kinds,
    sources: [
      'Forvaltningsloven § 24, stk. 1 (henvisning til de retsregler, afgørelsen bygger på)',
    ],
    docs: {
      title: 'Tjek, hvilken lov I har brugt',
      what: 'Ser efter, om et afslag eller en standsning nævner den lov, det bygger på.',
      why: 'Læseren har ret til at vide, hvilken regel der har ført til et nej. Uden den kan ingen efterprøve afgørelsen, heller ikke den, der hjælper læseren.',
      how: 'Nævn loven og paragraffen én gang, gerne sidst i brevet: ”Reglerne står i servicelovens § 112.”',
      exceptions: 'Mange paragraffer midt i teksten hjælper ingen. Én henvisning til sidst er nok.',
    },
    messages: {
      missing: {
        da: 'Brevet nævner ikke den lov, afgørelsen bygger på. Skriv lov og paragraf én gang, gerne sidst i brevet.',
        en: 'The letter does not name the statute behind the decision. Give statute and section once, preferably at the end.',
      },
    },
    examples: [
      {
        kind: 'afslag',
        text: '# ⟦Du får ikke en elcykel⟧\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Du kan klage til os inden fire uger.',
        better: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Du kan klage til os inden fire uger. Reglerne står i servicelovens § 113.',
      },
      {
        kind: 'standsning',
        text: '# ⟦Din hjælp stopper den 1. maj⟧\n\nVi stopper din hjælp til rengøring, fordi du selv kan gøre rent igen. Det følger af loven. Du kan klage til os inden fire uger.',
        better: '# Din hjælp stopper den 1. maj\n\nVi stopper din hjælp til rengøring efter ældreloven, fordi du selv kan gøre rent igen. Du kan klage til os inden fire uger.',
      },
      {
        kind: 'afslag',
        text: '# ⟦Afslag på buskort⟧\n\nLiva kan ikke få et buskort, fordi der er under 2,5 km til skole. I kan klage til os inden fire uger. Spørg gerne på skolens kontor.',
        better: '# Afslag på buskort\n\nLiva kan ikke få et buskort, fordi der er under 2,5 km til skole (folkeskolelovens § 26). I kan klage til os inden fire uger.',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Vi har brugt serviceloven. Du kan klage til os inden fire uger.',
        ok: 'nævner loven',
      },
      {
        kind: 'afslag',
        text: '# Afslag på lån\n\nVi kan ikke give dig et lån, fordi huset hører til et bo. Vi har brugt lov om lån til betaling af grundskyld. Du kan klage inden fire uger.',
        ok: 'nævner loven ved dens fulde navn',
      },
      {
        kind: 'bevilling',
        text: '# Du får en elcykel\n\nVi giver dig hjælp til en elcykel. Du kan hente den i Hjælpemiddelcentret den 3. maj mellem 10 og 12.',
        ok: 'et fuldt ja',
      },
      {
        kind: 'afslag',
        text: '# Afslag på erstatningskrav\n\nVi betaler ikke for dit dæk. Hullet i vejen var meldt samme dag, og vi nåede ikke at lave det. Du kan gå til domstolene, hvis du er uenig.',
        ok: 'nær ved: et krav, der ikke er en forvaltningsafgørelse',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const content = legalContent(letter)
      if (content.hasLegalBasis) return
      if (content.isNoDecision || content.isPrivateLaw || content.isOwnWish || content.isFund) return
      yield { ...content.place, message: 'missing', noFix: 'tilfoej' }
    },
  },
}
