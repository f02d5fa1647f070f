import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

/** Decisions that go against the reader, in whole or in part. */
const kinds: readonly LetterKind[] = ['afslag', 'delvis', 'standsning']

export const tjekBegrundelse: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-begrundelse',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    kinds,
    sources: [
      'Forvaltningsloven §§ 22 og 24 (begrundelse og dens indhold)',
    ],
    docs: {
      title: 'Tjek begrundelsen',
      what: 'Ser efter, om et afslag eller en standsning siger hvorfor.',
      why: 'Et nej er lettere at bære, når man forstår det. Uden en begrundelse kan læseren hverken rette en misforståelse eller vide, om det er værd at klage.',
      how: 'Skriv, hvad du har lagt vægt på i netop denne sag: ”Vi siger nej, fordi …”. Har du skønnet, så nævn det vigtigste hensyn.',
      exceptions: 'Et fuldt ja behøver ingen begrundelse. Reglen kan ikke se, om begrundelsen er god nok.',
    },
    messages: {
      missing: {
        da: 'Vi kan ikke finde en begrundelse. Skriv, hvorfor det blev et nej, og hvad I har lagt vægt på i sagen.',
        en: 'We find no reasons. Say why the answer is no, and what you have given weight to in the case.',
      },
    },
    examples: [
      {
        kind: 'afslag',
        text: '# ⟦Du får ikke en elcykel⟧\n\nVi har modtaget din ansøgning om en elcykel. Vi giver dig ikke hjælp til den. Du kan klage til Ankestyrelsen inden fire uger. Ring til mig på 12 34 56 78.',
        better: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre med bus. Du kan klage til Ankestyrelsen inden fire uger.',
      },
      {
        kind: 'standsning',
        text: '# ⟦Din hjælp stopper den 1. maj⟧\n\nVi stopper din hjælp til rengøring den 1. maj. Du kan klage til os inden fire uger. Spørgsmål kan du stille på 12 34 56 78.',
        better: '# Din hjælp stopper den 1. maj\n\nVi stopper din hjælp til rengøring. Vi har lagt vægt på, at du selv kan gøre rent igen. Du kan klage til os inden fire uger.',
      },
      {
        kind: 'delvis',
        text: '# ⟦Du får hjælp til sengen, men ikke til stolen⟧\n\nDu får en ny seng. Du får ikke en ny stol. Er du uenig, kan du klage til os senest den 4. maj. Ring gerne til os.',
        better: '# Du får hjælp til sengen, men ikke til stolen\n\nDu får en ny seng. Du får ikke en ny stol, da den gamle kan repareres. Er du uenig, kan du klage til os senest den 4. maj.',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke et nødkald\n\nVi har læst din ansøgning og talt med din hjemmehjælper. Du falder ikke, og du kan selv ringe efter hjælp på din mobil. Et nødkald er kun til den, der ikke kan bruge en telefon. Du kan klage til os inden fire uger.',
        ok: 'begrundet uden ordet fordi',
      },
      {
        kind: 'afslag',
        text: '# Afslag på boligstøtte\n\nVi giver dig afslag på boligstøtte.\n\n## Begrundelse\n\nDin indtægt er for høj. Du kan klage til Ankestyrelsen inden fire uger.',
        ok: 'begrundelsen har en overskrift',
      },
      {
        kind: 'bevilling',
        text: '# Du får en elcykel\n\nVi giver dig hjælp til en elcykel. Du kan hente den i Hjælpemiddelcentret den 3. maj mellem 10 og 12.',
        ok: 'et fuldt ja',
      },
      {
        kind: 'anmodning',
        text: '# Vi mangler din årsopgørelse\n\nVi kan ikke give dig svar nu. Send os din årsopgørelse for 2024 og 2025 senest den 3. maj.',
        ok: 'nær ved: endnu ikke et afslag',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const content = legalContent(letter)
      if (content.hasReasons) return
      if (content.isNoDecision || content.isPrivateLaw || content.isOwnWish) return
      yield { ...content.place, message: 'missing', noFix: 'tilfoej' }
    },
  },
}
