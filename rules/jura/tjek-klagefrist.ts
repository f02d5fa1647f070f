import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

/** Decisions that go against the reader, in whole or in part. */
const kinds: readonly LetterKind[] = ['afslag', 'delvis', 'standsning']

export const tjekKlagefrist: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-klagefrist',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    kinds,
    sources: [
      'Forvaltningsloven § 25 (klagevejledningen skal nævne fristen)',
      'Retssikkerhedsloven § 67 (fire uger på det sociale område)',
    ],
    docs: {
      title: 'Tjek klagefristen',
      what: 'Ser efter, om klagevejledningen siger, hvor længe man har til at klage.',
      why: 'En klage, der kommer for sent, bliver som regel afvist. Derfor skal læseren kunne se fristen uden at slå noget op.',
      how: 'Skriv fristen med tal eller dato: ”inden fire uger, fra du har fået brevet” eller ”senest den 4. maj”. Er der ingen frist, så skriv det.',
      exceptions: 'Kan man slet ikke klage, eller ligger vejledningen i et bilag, siger reglen ikke noget.',
    },
    messages: {
      missing: {
        da: 'Klagevejledningen siger ikke, hvornår læseren senest kan klage. Skriv fristen som antal uger eller som dato.',
        en: 'The guidance does not say by when the reader can complain. Give the number of weeks or a date.',
      },
    },
    examples: [
      {
        kind: 'afslag',
        text: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. ⟦Du kan klage til os over afgørelsen.⟧',
        better: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Du kan klage til os inden fire uger.',
      },
      {
        kind: 'standsning',
        text: '# Din hjælp stopper den 1. maj\n\nVi stopper din hjælp til rengøring, fordi du selv kan gøre rent igen.\n\n## Klage\n\n⟦Afgørelsen kan påklages til Ankestyrelsen.⟧ Klagen sendes til kommunen.',
        better: '# Din hjælp stopper den 1. maj\n\nVi stopper din hjælp til rengøring, fordi du selv kan gøre rent igen.\n\n## Klage\n\nDu kan klage til Ankestyrelsen senest den 29. maj. Send klagen til os.',
      },
      {
        kind: 'afslag',
        text: '# Afslag på boligstøtte\n\nVi giver dig afslag på boligstøtte, da din indtægt er for høj efter boligstøtteloven.\n\n## Hvis du er uenig\n\n⟦Skriv til os, hvis du vil klage over afslaget.⟧ Så ser vi på sagen igen.',
        better: '# Afslag på boligstøtte\n\nVi giver dig afslag på boligstøtte, da din indtægt er for høj efter boligstøtteloven.\n\n## Hvis du er uenig\n\nSkriv til os inden fire uger, hvis du vil klage over afslaget.',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke indsigt i sagen\n\nVi kan ikke give dig indsigt i brevene, fordi de er interne. Du kan klage til Ankestyrelsen. Der gælder ingen frist for at klage.',
        ok: 'siger, at der ikke er en frist',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Du kan klage. Det skal du gøre senest den 4. maj.',
        ok: 'fristen står i næste sætning',
      },
      {
        kind: 'afslag',
        text: '# I kan ikke få pladsen\n\nVi kan ikke give jer pladsen i Solhuset, fordi der ikke er flere pladser. Afgørelsen kan ikke påklages.',
        ok: 'man kan ikke klage',
      },
      {
        kind: 'bevilling',
        text: '# Du får en elcykel\n\nVi giver dig hjælp til en elcykel, fordi du ikke kan gå langt. Du kan klage til os over valget af cykel.',
        ok: 'nær ved: et fuldt ja',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const { appeal, appealSpan, place, isNoDecision, isPrivateLaw } = legalContent(letter)
      if (appeal.state !== 'given' || appeal.hasDeadline || isNoDecision || isPrivateLaw) return
      yield { ...(appealSpan ?? place), message: 'missing', noFix: 'tilfoej' }
    },
  },
}
