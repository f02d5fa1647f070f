import { manifestColumns } from '../commands/maal/manifest.ts'
import type { ManifestTrouble } from '../commands/maal/manifest.ts'
import type { MeasureTexts } from './measure-texts.ts'

const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** What `maal` says, in English. */
export const measureInEnglish: MeasureTexts = {
  outcomes: {
    'scored': 'graded',
    'too-short': 'too short',
    'other-language': 'in another language',
    'no-letter': 'not like a letter',
    'unreadable': 'could not be read',
    'duplicate': 'the same letter again',
  },
  notes: { 'too-short': 'under 40 words', 'duplicate': 'counts once' },
  done: (run) => `The run "${run}" is done.`,
  half: (run) => `The run "${run}" is not done.`,
  allFiles: 'files in all',
  grades: 'Grades',
  dateless: 'letters without a date',
  centerless: 'letters without a centre',
  settings: 'letters for which you have turned rules off',
  suppressed: 'findings set aside with a reason',
  sample: 'Sample',
  sampleOf: (drawn, all, seed) => `${number(drawn)} of ${number(all)} files, seed ${seed}`,
  versions: 'Measured with',
  store: 'Kept in',
  next: 'See the result: klarbrev report --center NAME or klarbrev report --udvikling',
  oldModel: (letters) =>
    `${number(letters)} older letters are graded by another score model. Grade them again: klarbrev measure --omregn`,
  shortKey: 'KLARBREV_KEY is short. Use at least 16 signs, so that nobody can guess it and know letters again.',
  newSeries: (run) =>
    `The key is not that of the run "${run}". The same letters cannot be known again, and a new series begins here.`,
  resume: (run) => `Interrupted. Finish the run with the same command and --run "${run}".`,
  progress(done, all, rate, left, problems) {
    const told = problems === 0 ? '' : problems === 1 ? ', 1 problem' : `, ${problems} problems`
    return `${done} of ${all} letters, ${rate} a second, ${left} left${told}`
  },
  seconds: (count) => (count < 90 ? `${count} s` : `${Math.round(count / 60)} min`),
  unread: (path, reason) => `${path}: ${reason}`,
  reason(code) {
    switch (code) {
      case 'gik-ned':
        return 'The file stopped the measuring twice. It was skipped.'
      case 'ingen-adgang':
        return 'You have no access to the file. Ask for it, or use a copy.'
      case 'findes-ikke':
        return 'There is no such file. Check the name.'
      case 'format-ukendt':
        return 'Files of this kind cannot be read. Save the letter as .txt.'
      case 'for-stor':
        return 'The file is too large to be a letter.'
      case 'ingen-tekst':
        return 'There is no text in the file.'
      default:
        return `The file cannot be read (${code}).`
    }
  },
  besideTroubles: (count) =>
    count === 1
      ? 'A file beside a letter (.klarbrev.yaml) has faults. See klarbrev check.'
      : `${number(count)} files beside letters (.klarbrev.yaml) have faults. See klarbrev check.`,
  moreUnread: (count) => `And ${number(count)} more files that could not be read.`,
  badName: (option) => `The value of ${option} cannot be kept. Use a short name without a CPR number.`,
  nameLeftOut: (count) =>
    `${number(count)} letters did not get the folder's name as their centre: it looks like a CPR number. Use --center.`,
  noManifest: (file, code) =>
    `${file}: the list of letters cannot be read${code === 'ENOENT' ? '; there is no such file' : ` (${code})`}.`,
  manifest: (file, trouble) => `${file}, line ${trouble.line}: ${manifestTrouble(trouble)}`,
  moreTroubles: (count) => `And ${number(count)} more faults in the list.`,
  emptyManifest: 'The list has no letters. Write a file on each line below the headings.',
  badDate: (value) => `"${value}" is no date. Write it as 2024-01-31.`,
  deletedRun: (run) => `The run "${run}" is deleted.`,
  noRun: (run) => `There is no run called "${run}". See the names with klarbrev measure --koersler`,
  deletedLetters: (count, date) => `${number(count)} letters from before ${date} are deleted.`,
  regraded: (regraded, kept, model) =>
    `${number(regraded)} letters are graded by model ${model}.` +
    (kept === 0 ? '' : ` ${number(kept)} keep the old grade, being measured otherwise: a break in the series.`),
  exported: (count, file) => `${number(count)} letters are saved in ${file}.`,
  noRuns: 'There are no runs yet.',
  runLine({ name, started, finished, files, sampling, rules, scoreModel }) {
    const state = finished === null ? 'not done' : 'done'
    const drawn = sampling === null ? '' : `, sample with seed ${sampling.seed}`
    const versions = `(${rules}, ${scoreModel})`
    return `${name}  ${started.slice(0, 10)}  ${state}  ${number(files.scored)} letters${drawn}  ${versions}`
  },
  number,
}

const columns = manifestColumns.join(', ')

function manifestTrouble({ code, value, near }: ManifestTrouble): string {
  switch (code) {
    case 'empty':
      return `The file is empty. Its first line must hold headings: ${columns}.`
    case 'no-file-column':
      return 'The column fil is missing. Write headings on the first line, such as fil;center;dato.'
    case 'unknown-column':
      return `There is no column "${value}".${near === null ? '' : ` Did you mean ${near}?`} Known are ${columns}.`
    case 'twice-column':
      return `The column "${value}" stands twice. Delete one.`
    case 'open-quote':
      return 'Here begins a quotation mark that never ends. Delete it, or add one.'
    case 'cells':
      return `The line has ${value.replace('/', ' cells, but the headings have ')}. Check the separators.`
    case 'no-file':
      return 'The cell fil is empty. Write the name of the file, or delete the line.'
    case 'twice-file':
      return 'The file stands twice in the list. Delete one of the lines.'
    case 'date':
      return `${value === '' ? 'This' : `"${value}"`} is no date. Write it as 2024-01-31 or 31-01-2024.`
    case 'kind':
      return `There is no such kind of letter.${near === null ? '' : ` Did you mean ${near}?`}`
    case 'cpr':
      return `The cell ${value} looks like a CPR number and is not kept. Mend it, or delete it.`
    case 'name':
      return `The cell ${value} is too long to be a name. Write at most 80 signs.`
  }
}
