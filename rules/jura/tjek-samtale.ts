import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

/** Letters that say no to what the reader asked for. */
const kinds: readonly LetterKind[] = ['afslag', 'delvis']

export const tjekSamtale: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-samtale',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    kinds,
    sources: [
      'Forvaltningsloven § 7 (vejledningspligt)',
      'Retssikkerhedsloven § 4 (borgeren skal kunne medvirke i sin sag)',
      'Lejre Kommunes arbejde med bedre sagsbehandling',
    ],
    docs: {
      title: 'Tjek tilbuddet om en samtale',
      what: 'Ser efter, om et afslag tilbyder læseren at tale med nogen.',
      why: 'Et nej på papir føles som en lukket dør. Et navn og et nummer viser, at der er et menneske bag, som vil forklare og hjælpe videre.',
      how: 'Slut med et tilbud: ”Ring til mig på 12 34 56 78, hvis du vil tale om det.” Skriv navn og direkte nummer under brevet.',
      exceptions: 'Har du allerede talt med læseren om afslaget, kan det være nok at nævne det.',
    },
    messages: {
      missing: {
        da: 'Brevet er et nej uden tilbud om en samtale. Skriv dit navn og nummer, og bed læseren ringe.',
        en: 'The letter is a refusal without the offer of a talk. Give your name and number, and ask the reader to ring.',
      },
    },
    examples: [
      {
        kind: 'afslag',
        text: '# ⟦Du får ikke en elcykel⟧\n\nVi giver dig ikke hjælp til en elcykel efter servicelovens § 113, da du selv kan gå og køre bus. Du kan klage til Ankestyrelsen inden fire uger.',
        better: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, da du selv kan gå og køre bus. Ring til mig på 12 34 56 78, hvis du vil tale om det.',
      },
      {
        kind: 'delvis',
        text: '# ⟦Du får hjælp til sengen, men ikke til stolen⟧\n\nVi betaler for en ny seng. Vi betaler ikke for stolen, fordi den kan repareres. Du kan klage til os inden fire uger.',
        better: '# Du får hjælp til sengen, men ikke til stolen\n\nVi betaler for en ny seng. Vi betaler ikke for stolen, fordi den kan repareres. Du er velkommen til at ringe.',
      },
      {
        kind: 'afslag',
        text: '# ⟦Afslag på boligstøtte⟧\n\nVi giver dig afslag på boligstøtte, da din indtægt er for høj. Du kan klage til Ankestyrelsen senest den 4. maj.\n\nVenlig hilsen\n\nBoligteamet',
        better: '# Afslag på boligstøtte\n\nVi giver dig afslag på boligstøtte, da din indtægt er for høj. Du kan klage til Ankestyrelsen senest den 4. maj.\n\nVenlig hilsen\n\nMette Holm\n\nDirekte telefon 12 34 56 78',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, da du selv kan gå og køre bus. Jeg taler gerne med dig om det.',
        ok: 'tilbyder en samtale',
      },
      {
        kind: 'afslag',
        text: '# Afslag på boligstøtte\n\nVi giver dig afslag på boligstøtte, da din indtægt er for høj. Har du spørgsmål, så skriv til os i Digital Post.',
        ok: 'indbyder til spørgsmål',
      },
      {
        kind: 'bevilling',
        text: '# Du får en elcykel\n\nVi giver dig hjælp til en elcykel. Du kan hente den i Hjælpemiddelcentret den 3. maj mellem 10 og 12.',
        ok: 'et fuldt ja',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, da du selv kan gå og køre bus.\n\nVenlig hilsen\n\nMette Holm\n\nTelefon 12 34 56 78',
        ok: 'nær ved: navn og nummer under brevet er nok',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const content = legalContent(letter)
      if (content.offersTalk || content.isNoDecision) return
      yield { ...content.place, message: 'missing', noFix: 'tilfoej' }
    },
  },
}
