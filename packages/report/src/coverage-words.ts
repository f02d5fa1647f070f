import type { CoverageFigures } from './development.ts'
import { letters, notScoredWords, number } from './words.ts'

/** What the numbers cover and what they leave out, a sentence a line. */
export function coverageLines(coverage: CoverageFigures): readonly string[] {
  const { files, sample, shown } = coverage
  const lines = [`Tallene bygger på ${letters(shown)}, som har fået en karakter.`]
  if (!coverage.isFinished) {
    lines.push('Målingen er afbrudt, så der kan mangle breve. Kør den færdig, før I bruger tallene.')
  }
  if (coverage.isNewSeries) {
    lines.push('Nøglen til brevene er skiftet undervejs, så en ny serie er begyndt. ' +
      'Et brev fra før kan ikke kendes igen, og det kan tælle med i begge serier.')
  }
  if (sample !== null) {
    const drawn = `${letters(sample.drawn)} ud af ${number(sample.population)}`
    lines.push(`Målingen er en stikprøve: ${drawn}, trukket tilfældigt (frø ${sample.seed}).`)
  }
  for (const { reason, letters: count } of coverage.notScored) {
    lines.push(`${letters(count)} er målt, men ikke talt med: de ${notScoredWords[reason]}.`)
  }
  if (files !== null) {
    if (files.unreadable > 0) lines.push(`${count(files.unreadable, 'fil', 'filer')} kan ikke læses.`)
    if (files.duplicate > 0) lines.push(`${count(files.duplicate, 'fil', 'filer')} har samme brev som en anden fil.`)
  }
  if (coverage.leftOutCenters > 0) {
    lines.push(`${count(coverage.leftOutCenters, 'center', 'centre')} har under fem breve. ` +
      'De er holdt ude af alle tal, så ingen kan regne sig frem til dem.')
  }
  if (coverage.withoutCenter > 0) lines.push(`${letters(coverage.withoutCenter)} hører ikke til et center.`)
  if (coverage.withoutDate > 0) lines.push(`${letters(coverage.withoutDate)} har ingen dato.`)
  if (coverage.suppressed > 0) {
    const found = count(coverage.suppressed, 'fund', 'fund')
    lines.push(`I brevene er ${found} slået fra med en begrundelse. De tæller ikke i karakteren.`)
  }
  return lines
}

function count(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`
}
