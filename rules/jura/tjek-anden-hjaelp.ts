import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

const kinds: readonly LetterKind[] = ['afslag']

export const tjekAndenHjaelp: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-anden-hjaelp',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    kinds,
    sources: [
      'Retssikkerhedsloven § 5 (alle muligheder for hjælp skal overvejes)',
      'Forvaltningsloven § 7 (vejledningspligt)',
      'Lejre Kommunes arbejde med bedre sagsbehandling',
    ],
    docs: {
      title: 'Tjek, om der er anden hjælp',
      what: 'Ser efter, om et afslag på det sociale område siger, hvad læseren ellers kan gøre eller søge.',
      why: 'Den, der beder om hjælp, har sjældent styr på alle love. Er der en anden vej, skal læseren høre om den sammen med afslaget.',
      how: 'Skriv, hvad læseren ellers kan søge, låne eller få råd om: ”Du kan i stedet søge om …”. Er der intet andet, så sig, hvornår læseren kan søge igen.',
      exceptions: 'Reglen spørger kun i afslag om social hjælp, ydelser og pension. Den kan ikke vide, om der findes en anden mulighed.',
    },
    messages: {
      missing: {
        da: 'Brevet siger ikke, hvad læseren ellers kan søge eller gøre. Overvej anden hjælp, og skriv det, hvis der er noget.',
        en: 'The letter does not say what else the reader can apply for or do. Consider other help, and say so if there is any.',
      },
    },
    examples: [
      {
        kind: 'afslag',
        text: '# ⟦Du får ikke en elcykel⟧\n\nVi giver dig ikke hjælp til en elcykel efter servicelovens § 113, da du selv kan gå og køre bus. Du kan klage til Ankestyrelsen inden fire uger.',
        better: '# Du får ikke en elcykel\n\nVi giver dig ikke hjælp til en elcykel efter servicelovens § 113, da du selv kan gå og køre bus. Du kan søge om et kort til flextrafik.',
      },
      {
        kind: 'afslag',
        text: '# ⟦Afslag på enkeltydelse⟧\n\nVi giver dig afslag på enkeltydelse til en vaskemaskine efter aktivloven, fordi du selv har penge til den. Du kan klage til os inden fire uger.',
        better: '# Afslag på enkeltydelse\n\nVi giver dig afslag på enkeltydelse til en vaskemaskine efter aktivloven, fordi du selv har penge til den. Får du færre penge, så søg igen.',
      },
      {
        kind: 'afslag',
        text: '# ⟦Du får ikke en plejebolig nu⟧\n\nVi kan ikke give dig en plejebolig, fordi du kan klare dig hjemme med den hjælp, du har. Du kan klage til os senest den 4. maj.',
        better: '# Du får ikke en plejebolig nu\n\nVi kan ikke give dig en plejebolig, fordi du kan klare dig hjemme. Vi tilbyder dig mere hjælp om aftenen.',
      },
      {
        kind: 'afslag',
        text: '# Du får ikke en kørestol\n\nVi giver dig ikke en kørestol efter servicelovens § 112, da du kan gå med rollator. Du kan låne en hos Røde Kors.',
        ok: 'nævner et sted at låne',
      },
      {
        kind: 'afslag',
        text: '# I får ikke lov til at fælde træet\n\nVi giver jer ikke lov til at fælde træet, fordi lokalplanen beskytter det. I kan klage til Planklagenævnet inden fire uger.',
        ok: 'ikke social hjælp',
      },
      {
        kind: 'delvis',
        text: '# Du får hjælp til sengen, men ikke til stolen\n\nVi betaler for en ny seng efter servicelovens § 113. Vi betaler ikke for stolen, fordi den kan repareres.',
        ok: 'læseren får noget',
      },
      {
        kind: 'afslag',
        text: '# Afslag på kontanthjælp\n\nVi giver dig afslag på kontanthjælp, fordi du har opsparing. Har du brug for hjælp til gæld, kan du gå til vores rådgivning.',
        ok: 'nær ved: rådgivning er også en vej',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const content = legalContent(letter)
      if (!content.isSocial || content.offersOtherHelp || content.isNoDecision) return
      yield { ...content.place, message: 'missing', noFix: 'tilfoej' }
    },
  },
}
