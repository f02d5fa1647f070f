import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

const kinds: readonly LetterKind[] = ['partshoering', 'anmodning']

export const tjekFrist: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-frist',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    kinds,
    sources: [
      'Forvaltningsloven § 19 (myndigheden kan sætte en frist for partens udtalelse)',
      'Retssikkerhedsloven § 11 a og § 11 b (oplysninger til sagen)',
    ],
    docs: {
      title: 'Tjek fristen',
      what: 'Ser efter, om en partshøring eller en anmodning siger, hvornår læseren senest skal svare.',
      why: 'Uden en frist ved læseren ikke, om der er travlt. Nogle svarer for sent, andre går og er bange for at have mistet noget.',
      how: 'Skriv en dato: ”Skriv til os senest onsdag den 3. maj.” En dato er lettere at huske end ”inden 14 dage”.',
      exceptions: 'Beder brevet ikke om noget, er der ingen frist at skrive.',
    },
    messages: {
      missing: {
        da: 'Brevet siger ikke, hvornår læseren senest skal svare. Skriv en dato, så læseren ved, hvor lang tid der er.',
        en: 'The letter does not say by when the reader must answer. Give a date, so that the reader knows the time there is.',
      },
    },
    examples: [
      {
        kind: 'partshoering',
        text: '# ⟦Vi overvejer at stoppe din hjælp⟧\n\nVi regner med at stoppe din hjælp til rengøring, fordi du selv kan gøre rent igen. Du kan skrive til os, hvis du mener noget andet.',
        better: '# Vi overvejer at stoppe din hjælp\n\nVi regner med at stoppe din hjælp til rengøring, fordi du selv kan gøre rent igen. Skriv til os senest den 3. maj, hvis du mener noget andet.',
      },
      {
        kind: 'anmodning',
        text: '# ⟦Vi mangler din årsopgørelse⟧\n\nDu skal sende os din årsopgørelse hurtigst muligt. Vi skal bruge den, når vi regner din støtte ud.',
        better: '# Vi mangler din årsopgørelse\n\nDu skal sende os din årsopgørelse inden 14 dage. Vi skal bruge den, når vi regner din støtte ud.',
      },
      {
        kind: 'partshoering',
        text: '# ⟦Partshøring om dit tilskud⟧\n\nVi har fået nye oplysninger om din indtægt. Du har ret til at komme med bemærkninger, og vi vil gerne høre din mening om dem.',
        better: '# Partshøring om dit tilskud\n\nVi har fået nye oplysninger om din indtægt. Vi vil gerne høre din mening om dem. Fristen er fredag den 3. maj.',
      },
      {
        kind: 'partshoering',
        text: '# Vi overvejer at stoppe din hjælp\n\nVi har ikke bestemt noget endnu. Først vil vi høre dig. Du kan svare indtil onsdag den 29. april 2026, og du må gerne ringe.',
        ok: 'fristen er en dag',
      },
      {
        kind: 'anmodning',
        text: '# Vi mangler din årsopgørelse\n\nDu skal sende os din årsopgørelse. Vi skal have den i hænde senest otte uger fra i dag.',
        ok: 'fristen er et antal uger',
      },
      {
        kind: 'orientering',
        text: '# Nye tider i Borgerservice\n\nVi holder åbent hver formiddag og om torsdagen også om aftenen, og du behøver ikke at bestille tid.',
        ok: 'beder ikke om noget',
      },
      {
        kind: 'kvittering',
        text: '# Vi har modtaget din ansøgning\n\nTak for din ansøgning om boligstøtte. Du hører fra os, og du skal ikke sende mere, medmindre noget ændrer sig.',
        ok: 'nær ved: læseren skal ikke svare',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const content = legalContent(letter)
      if (content.hasDeadline) return
      yield { ...content.place, message: 'missing', noFix: 'tilfoej' }
    },
  },
}
