import type { CenterReport } from './center.ts'
import type { CoverageFigures, Development } from './development.ts'
import { letters, number } from './words.ts'

const grade = 'Klarbrev læser hvert brev og giver det en karakter fra A (til at forstå) til E (ikke til at forstå). ' +
  'Karakteren måler sprog og overblik. Den siger ikke, om afgørelsen er rigtig.'

const range = 'Et tal som ”mellem 24 og 37 %” siger, hvor andelen efter alt at dømme ligger. ' +
  'Målte vi hundrede gange, holdt det cirka 95 af dem (Wilsons interval).'

const verdicts = 'Vi skriver kun ”bedre” eller ”dårligere”, når der er mindst 30 breve i begge målinger, og når ' +
  'usikkerheden ikke kan forklare forskellen (Newcombes interval). Ellers skriver vi ”uafklaret”. ' +
  'Det betyder ikke, at alt er, som det var.'

/** The method of the trend report in plain words. */
export function developmentMethod({ coverage, effect, needed }: Development): readonly string[] {
  return [
    grade,
    range,
    verdicts,
    likeness(coverage, effect),
    'Har vi mange tal at vælge imellem, fx otte brevtyper, skal en forskel være større, før vi tror på den.',
    `Vil I kende andelen inden for 5 procentpoint, så mål ${letters(needed.margin)}. Vil I kunne se en stigning på ` +
      `10 procentpoint, så mål ${letters(needed.change)} hver gang.`,
    'Grupper med under fem breve viser vi ikke. Så kan ingen bruge tallene til at udpege en enkelt medarbejder.',
  ]
}

/** The method of a centre's report in plain words. */
export function centerMethod({ coverage, effect, needed }: CenterReport): readonly string[] {
  return [
    grade,
    range,
    verdicts,
    likeness(coverage, effect),
    `Vil I kende jeres andel inden for 10 procentpoint, så mål ${letters(needed)}.`,
  ]
}

function likeness({ withoutTemplate, shown }: CoverageFigures, effect: number): string {
  if (withoutTemplate >= shown) {
    return 'Vi ved ikke, hvilken skabelon hvert brev bygger på. Bruger I de samme skabeloner mange gange, er tallene ' +
      'mere usikre, end der står.'
  }
  return 'Breve fra samme skabelon ligner hinanden. Derfor tæller de ikke som helt nye breve i usikkerheden. ' +
    'Kommer en skabelon igen i næste måling, holder vi den op mod sig selv. Så kan en ændring være sikker, selv om ' +
    'de to streger når ind over hinanden. ' +
    (effect < 1.05
      ? 'Her gør det ingen forskel.'
      : `Her svarer ${number(100)} breve til cirka ${number(100 / effect)}, der ikke ligner hinanden.`)
}
