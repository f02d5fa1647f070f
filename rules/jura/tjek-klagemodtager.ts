import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

/** Decisions that go against the reader, in whole or in part. */
const kinds: readonly LetterKind[] = ['afslag', 'delvis', 'standsning']

export const tjekKlagemodtager: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-klagemodtager',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    kinds,
    sources: [
      'Forvaltningsloven § 25 (klageinstans og fremgangsmåde)',
      'Retssikkerhedsloven § 66 (klagen sendes først til kommunen)',
    ],
    docs: {
      title: 'Tjek, hvor klagen skal sendes hen',
      what: 'Ser efter, om klagevejledningen siger, hvem man skal klage til.',
      why: 'Uden en modtager må læseren gætte. Så går der dage, og en klage kan ende det forkerte sted.',
      how: 'Skriv, hvor klagen skal sendes hen, og hvem der afgør den: ”Send klagen til os. Giver vi dig ikke ret, sender vi den til Ankestyrelsen.”',
      exceptions: 'Kan man slet ikke klage, eller ligger vejledningen i et bilag, siger reglen ikke noget.',
    },
    messages: {
      missing: {
        da: 'Klagevejledningen siger ikke, hvor klagen skal sendes hen. Skriv, hvem læseren klager til, og hvordan.',
        en: 'The guidance does not say where to send a complaint. Name who the reader complains to, and how.',
      },
    },
    examples: [
      {
        kind: 'afslag',
        text: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. ⟦Du kan klage inden fire uger.⟧',
        better: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Du kan klage til os inden fire uger.',
      },
      {
        kind: 'standsning',
        text: '# Din hjælp stopper den 1. maj\n\nVi stopper din hjælp til rengøring, fordi du selv kan gøre rent igen.\n\n## Klagevejledning\n\n⟦Afgørelsen kan påklages inden fire uger efter modtagelsen.⟧',
        better: '# Din hjælp stopper den 1. maj\n\nVi stopper din hjælp til rengøring, fordi du selv kan gøre rent igen.\n\n## Klagevejledning\n\nDu kan klage til Ankestyrelsen inden fire uger.',
      },
      {
        kind: 'delvis',
        text: '# Du får hjælp til sengen, men ikke til stolen\n\nVi betaler for en ny seng. Vi betaler ikke for stolen, fordi den kan repareres. ⟦Du kan klage over den del, du har fået nej til, senest den 4. maj.⟧',
        better: '# Du får hjælp til sengen, men ikke til stolen\n\nVi betaler for en ny seng. Vi betaler ikke for stolen, fordi den kan repareres. Du kan klage på Klageportalen senest den 4. maj.',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Du kan klage inden fire uger. Skriv eller ring til mig.',
        ok: 'modtageren står i næste sætning',
      },
      {
        kind: 'afslag',
        text: '# I må ikke fælde træet\n\nVi giver jer ikke lov til at fælde træet, fordi lokalplanen beskytter det. I kan klage til Planklagenævnet inden fire uger.',
        ok: 'nævner nævnet',
      },
      {
        kind: 'afslag',
        text: '# I kan ikke få pladsen\n\nVi kan ikke give jer pladsen i Solhuset, fordi der ikke er flere pladser. I kan ikke klage over det.',
        ok: 'man kan ikke klage',
      },
      {
        kind: 'orientering',
        text: '# Nye tider i Borgerservice\n\nFra den 1. maj har vi åbent hver dag fra 9 til 15. Du kan klage inden fire uger, hvis du får en afgørelse, du er uenig i.',
        ok: 'nær ved: en orientering',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const { appeal, appealSpan, place, isNoDecision, isPrivateLaw } = legalContent(letter)
      if (appeal.state !== 'given' || appeal.hasRecipient || isNoDecision || isPrivateLaw) return
      yield { ...(appealSpan ?? place), message: 'missing', noFix: 'tilfoej' }
    },
  },
}
