import { manifestColumns } from '../commands/maal/manifest.ts'
import type { ManifestTrouble } from '../commands/maal/manifest.ts'
import type { MeasureTexts } from './measure-texts.ts'

const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')

/** What `maal` says, in Danish. */
export const measureInDanish: MeasureTexts = {
  outcomes: {
    'scored': 'har fået karakter',
    'too-short': 'har for få ord',
    'other-language': 'er på et andet sprog',
    'no-letter': 'ligner ikke et brev',
    'unreadable': 'kunne ikke læses',
    'duplicate': 'er det samme brev igen',
  },
  notes: { 'too-short': 'under 40', 'duplicate': 'tæller kun én gang' },
  done: (run) => `Kørslen ”${run}” er færdig.`,
  half: (run) => `Kørslen ”${run}” er ikke færdig.`,
  allFiles: 'filer i alt',
  grades: 'Karakterer',
  dateless: 'breve uden dato',
  centerless: 'breve uden center',
  settings: 'breve, hvor I har slået regler fra',
  suppressed: 'fund er slået fra med en grund',
  sample: 'Stikprøve',
  sampleOf: (drawn, all, seed) => `${number(drawn)} af ${number(all)} filer, seed ${seed}`,
  versions: 'Målt med',
  store: 'Gemt i',
  next: 'Se resultatet: klarbrev rapport --center NAVN eller klarbrev rapport --udvikling',
  oldModel: (letters) =>
    `${number(letters)} ældre breve har karakter efter en anden karaktermodel. Regn dem om: klarbrev maal --omregn`,
  shortKey: 'KLARBREV_KEY er kort. Brug mindst 16 tegn, så ingen kan gætte den og kende breve igen.',
  newSeries: (run) =>
    `Nøglen er en anden end ved kørslen ”${run}”. De samme breve kan ikke kendes igen, og en ny serie begynder her.`,
  resume: (run) => `Afbrudt. Gør kørslen færdig med den samme kommando og --run "${run}".`,
  progress(done, all, rate, left, problems) {
    const told = problems === 0 ? '' : problems === 1 ? ', 1 problem' : `, ${problems} problemer`
    return `${done} af ${all} breve, ${rate} i sekundet, ${left} tilbage${told}`
  },
  seconds: (count) => (count < 90 ? `${count} sek.` : `${Math.round(count / 60)} min.`),
  unread: (path, reason) => `${path}: ${reason}`,
  reason(code) {
    switch (code) {
      case 'gik-ned':
        return 'Filen fik målingen til at gå i stå to gange. Den er sprunget over.'
      case 'ingen-adgang':
        return 'Du har ikke adgang til filen. Bed om adgang, eller brug en kopi.'
      case 'findes-ikke':
        return 'Filen findes ikke. Tjek navnet.'
      case 'format-ukendt':
        return 'Filens type kan ikke læses. Gem brevet som .txt.'
      case 'for-stor':
        return 'Filen er for stor til at være et brev.'
      case 'ingen-tekst':
        return 'Der er ingen tekst i filen.'
      default:
        return `Filen kan ikke læses (${code}).`
    }
  },
  besideTroubles: (count) =>
    count === 1
      ? 'En fil ved siden af et brev (.klarbrev.yaml) har fejl. Se den med klarbrev tjek.'
      : `${number(count)} filer ved siden af breve (.klarbrev.yaml) har fejl. Se dem med klarbrev tjek.`,
  moreUnread: (count) => `Og ${number(count)} filer mere, der ikke kunne læses.`,
  badName: (option) => `Værdien af ${option} kan ikke gemmes. Brug et kort navn uden CPR-nummer.`,
  nameLeftOut: (count) =>
    `${number(count)} breve har ikke fået mappens navn som center, fordi navnet ligner et CPR-nummer. Brug --center.`,
  noManifest: (file, code) =>
    `${file}: listen over breve kan ikke læses${code === 'ENOENT' ? ', for filen findes ikke' : ` (${code})`}. ` +
    'Tjek stien.',
  manifest: (file, trouble) => `${file}, linje ${trouble.line}: ${manifestTrouble(trouble)}`,
  moreTroubles: (count) => `Og ${number(count)} fejl mere i listen.`,
  emptyManifest: 'Listen har ingen breve. Skriv en fil på hver linje under overskrifterne.',
  badDate: (value) => `"${value}" er ikke en dato. Skriv den som 2024-01-31.`,
  deletedRun: (run) => `Kørslen ”${run}” er slettet.`,
  noRun: (run) => `Der er ingen kørsel med navnet ”${run}”. Se navnene med klarbrev maal --koersler`,
  deletedLetters: (count, date) => `${number(count)} breve fra før ${date} er slettet.`,
  regraded: (regraded, kept, model) =>
    `${number(regraded)} breve har fået karakter efter model ${model}.` +
    (kept === 0 ? '' : ` ${number(kept)} beholder den gamle, fordi de er målt anderledes: et brud i serien.`),
  exported: (count, file) => `${number(count)} breve er gemt i ${file}.`,
  noRuns: 'Der er ingen kørsler endnu.',
  runLine({ name, started, finished, files, sampling, rules, scoreModel }) {
    const state = finished === null ? 'ikke færdig' : 'færdig'
    const drawn = sampling === null ? '' : `, stikprøve med seed ${sampling.seed}`
    const versions = `(${rules}, ${scoreModel})`
    return `${name}  ${started.slice(0, 10)}  ${state}  ${number(files.scored)} breve${drawn}  ${versions}`
  },
  number,
}

const columns = manifestColumns.join(', ')

function manifestTrouble({ code, value, near }: ManifestTrouble): string {
  switch (code) {
    case 'empty':
      return `Filen er tom. Den første linje skal have overskrifter: ${columns}.`
    case 'no-file-column':
      return `Kolonnen fil mangler. Skriv overskrifter på første linje, fx fil;center;dato.`
    case 'unknown-column':
      return `Kolonnen "${value}" findes ikke.${near === null ? '' : ` Mente du ${near}?`} Kendte er ${columns}.`
    case 'twice-column':
      return `Kolonnen "${value}" står to gange. Slet den ene.`
    case 'open-quote':
      return 'Her begynder et citationstegn, som aldrig slutter. Slet det, eller sæt et til.'
    case 'cells':
      return `Linjen har ${value.replace('/', ' felter, men overskrifterne har ')}. Tjek skilletegnene.`
    case 'no-file':
      return 'Feltet fil er tomt. Skriv filens navn, eller slet linjen.'
    case 'twice-file':
      return 'Filen står to gange i listen. Slet den ene linje.'
    case 'date':
      return `${value === '' ? 'Datoen' : `"${value}"`} er ikke en dato. Skriv den som 2024-01-31 eller 31-01-2024.`
    case 'kind':
      return `Brevtypen${value === '' ? '' : ` "${value}"`} findes ikke.${near === null ? '' : ` Mente du ${near}?`}`
    case 'cpr':
      return `Feltet ${value} ligner et CPR-nummer og bliver ikke gemt. Ret det, eller slet det.`
    case 'name':
      return `Feltet ${value} er for langt til at være et navn. Skriv højst 80 tegn.`
  }
}
