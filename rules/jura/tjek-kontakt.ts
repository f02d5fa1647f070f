import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

/** Letters after which the reader may need to ask or to tell something. */
const kinds: readonly LetterKind[] = ['afslag', 'delvis', 'standsning', 'opkraevning', 'anmodning', 'indkaldelse']

export const tjekKontakt: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-kontakt',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    kinds,
    sources: [
      'God forvaltningsskik (Ombudsmandens Myndighedsguide)',
      'Forvaltningsloven § 7 (vejledningspligt)',
      'Lejre Kommunes sprogpolitik: hjælp læseren videre',
    ],
    docs: {
      title: 'Tjek kontaktoplysningerne',
      what: 'Ser efter, om brevet har et telefonnummer eller en mailadresse.',
      why: 'Mange forstår først et brev, når de kan spørge et menneske. Uden et nummer må læseren selv lede sig frem.',
      how: 'Skriv dit navn og dit direkte nummer nederst i brevet, og gerne hvornår du bedst kan træffes.',
      exceptions: 'Kontaktoplysninger i et brevpapir, som først kommer på ved udskrift, kan programmet ikke se.',
    },
    messages: {
      missing: {
        da: 'Brevet har hverken telefonnummer eller mailadresse. Skriv dit navn og dit nummer, så læseren kan spørge.',
        en: 'The letter has neither telephone number nor mail address. Give your name and number, so that the reader can ask.',
      },
    },
    examples: [
      {
        kind: 'afslag',
        text: '# ⟦Du får ikke en elcykel⟧\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Du kan klage til os inden fire uger.\n\nVenlig hilsen\n\nMette Holm',
        better: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Du kan klage til os inden fire uger.\n\nVenlig hilsen\n\nMette Holm\n\nTelefon 12 34 56 78',
      },
      {
        kind: 'anmodning',
        text: '# ⟦Vi mangler din årsopgørelse⟧\n\nSend os din årsopgørelse for 2025 senest den 3. maj. Vi skal bruge den, før vi kan regne din støtte ud.',
        better: '# Vi mangler din årsopgørelse\n\nSend os din årsopgørelse for 2025 senest den 3. maj. Ring til mig på 12 34 56 78, hvis du ikke kan finde den.',
      },
      {
        kind: 'indkaldelse',
        text: '# ⟦Kom til møde den 3. maj⟧\n\nVi vil gerne tale med dig om dit job. Mødet er den 3. maj klokken 10 på rådhuset, Torvet 1.',
        better: '# Kom til møde den 3. maj\n\nVi vil gerne tale med dig om dit job. Mødet er den 3. maj klokken 10 på rådhuset. Skriv til job@kommune.dk, hvis du ikke kan.',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Skriv til hjaelp@kommune.dk, hvis du vil vide mere.',
        ok: 'har en mailadresse',
      },
      {
        kind: 'opkraevning',
        text: '# Regning for pasning i maj\n\nDu skal betale 1.200 kr. for pasning i maj. Betal senest den 3. juni. Ring på +45 12 34 56 78, hvis beløbet er forkert.',
        ok: 'har et telefonnummer',
      },
      {
        kind: 'bevilling',
        text: '# Du får en elcykel\n\nVi giver dig hjælp til en elcykel. Du kan hente den i Hjælpemiddelcentret den 3. maj mellem 10 og 12.',
        ok: 'et ja har mindre brug for det',
      },
      {
        kind: 'orientering',
        text: '# Nye tider i Borgerservice\n\nFra den 1. maj har vi åbent hver dag fra 9 til 15, og om torsdagen helt til klokken 18.',
        ok: 'nær ved: en orientering',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const content = legalContent(letter)
      if (content.hasContact) return
      yield { ...content.place, message: 'missing', noFix: 'tilfoej' }
    },
  },
}
