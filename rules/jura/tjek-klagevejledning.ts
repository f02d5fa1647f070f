import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

/** Decisions against the reader, and bills that take money back by a decision. */
const kinds: readonly LetterKind[] = ['afslag', 'delvis', 'standsning', 'opkraevning']

export const tjekKlagevejledning: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-klagevejledning',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    // A bill is asked for it only where it takes money back.
    kinds: ['afslag', 'delvis', 'standsning'],
    sources: [
      'Forvaltningsloven §§ 25 og 26 (klagevejledning og frist for domstolene)',
      'Retssikkerhedsloven §§ 60, 66 og 67 (klage på det sociale område)',
    ],
    docs: {
      title: 'Tjek klagevejledningen',
      what: 'Ser efter, om et afslag eller en standsning fortæller, hvordan man klager.',
      why: 'Den, der har fået nej, skal vide, at nogen andre kan se på sagen. Uden vejledning opgiver mange, eller de klager for sent eller det forkerte sted.',
      how: 'Skriv, om læseren kan klage, til hvem, hvordan og hvornår senest. Kan man ikke klage, så skriv det. Sig også, hvis fristen kun gælder for at gå til domstolene.',
      exceptions: 'Et fuldt ja skal ikke have klagevejledning. Det skal partshøringer, kvitteringer og orienteringer heller ikke. Ligger vejledningen i et bilag, så nævn bilaget i brevet.',
    },
    messages: {
      missing: {
        da: 'Vi kan ikke finde en klagevejledning. Skriv, om læseren kan klage, til hvem, hvordan og hvornår senest.',
        en: 'We find no guidance on how to complain. Say whether, to whom, how and by when the reader can complain.',
      },
    },
    examples: [
      {
        kind: 'afslag',
        text: '# ⟦Du får ikke en elcykel⟧\n\nKære Anna. Vi giver dig ikke hjælp til en elcykel efter servicelovens § 113, fordi du kan gå og køre bus. Ring til mig på 12 34 56 78, hvis du vil tale om det.',
        better: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel efter servicelovens § 113, fordi du kan gå og køre bus. Du kan klage til os inden fire uger.',
      },
      {
        kind: 'standsning',
        text: '# ⟦Din hjælp til rengøring stopper den 1. maj⟧\n\nVi stopper din hjælp til rengøring, fordi du selv kan gøre rent igen. Det viste besøget den 3. april. Reglerne står i servicelovens § 83.',
        better: '# Din hjælp til rengøring stopper den 1. maj\n\nVi stopper din hjælp til rengøring, fordi du selv kan gøre rent igen. Er du uenig, kan du klage til Ankestyrelsen inden fire uger.',
      },
      {
        kind: 'delvis',
        text: '# ⟦Du får hjælp til sengen, men ikke til stolen⟧\n\nVi betaler for en ny seng. Vi betaler ikke for stolen, fordi den stol, du har, kan repareres. Vi har brugt servicelovens § 113.',
        better: '# Du får hjælp til sengen, men ikke til stolen\n\nVi betaler for en ny seng. Vi betaler ikke for stolen, fordi den kan repareres. Vil du klage over det, så skriv til os senest den 4. maj.',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel, fordi du kan gå og køre bus. Se den vedlagte klagevejledning, hvis du er uenig med os.',
        ok: 'vejledningen ligger i et bilag',
      },
      {
        kind: 'afslag',
        text: '# I kan ikke få pladsen\n\nVi kan ikke give jer pladsen i Solhuset, fordi der ikke er flere pladser. Afgørelsen kan ikke indbringes for anden administrativ myndighed, jf. dagtilbudslovens § 98.',
        ok: 'siger, at man ikke kan klage',
      },
      {
        kind: 'bevilling',
        text: '# Du får en elcykel\n\nVi giver dig hjælp til en elcykel, fordi du ikke kan gå langt og ikke kan køre med bus. Du kan hente cyklen den 3. maj.',
        ok: 'et fuldt ja',
      },
      {
        kind: 'partshoering',
        text: '# Vi overvejer at stoppe din hjælp\n\nVi regner med at stoppe din hjælp til rengøring, fordi du selv kan gøre rent igen. Skriv til os senest den 3. maj, hvis du mener noget andet.',
        ok: 'en høring afgør ikke noget',
      },
      {
        kind: 'standsning',
        text: '# Udmeldelse af SFO\n\nVi har modtaget jeres udmeldelse. Pladsen stopper den 1. maj, og den sidste regning kommer sidst i april.',
        ok: 'nær ved: læseren har selv meldt ud',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const content = legalContent(letter)
      if (content.appeal.state !== 'none' || content.isNoDecision || content.isPrivateLaw || content.isOwnWish) return
      if (letter.kind === 'opkraevning' && !content.isReclaim) return
      yield { ...content.place, message: 'missing', noFix: 'tilfoej' }
    },
  },
}
