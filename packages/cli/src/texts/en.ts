import { reportInEnglish } from './report-en.ts'
import { rulesInEnglish } from './rules-en.ts'
import type { Texts } from './texts.ts'

const help = `Klarbrev checks whether a letter from the municipality can be understood.

Usage:  klarbrev COMMAND [options] [files, folders or globs]

Commands
  check (tjek)      finds what makes letters hard to read, and gives a score and a grade
  explain (forklar) explains a rule:                        klarbrev explain papirord
                    shows what the program sees in a letter: klarbrev explain --tekst letter.txt
  rules (regler)    lists all rules
  measure (maal)    measures many letters and keeps numbers about each of them, never their text
  report (rapport)  shows a centre how its letters are, or how it goes in the whole municipality
  mcp               lets a writing assistant use check and explain (MCP over standard input)

Letters are .docx, .odt, .pdf, .html, .eml, .xml (MeMo), .txt and .md.
A folder is checked with all its subfolders.
A letter on standard input is checked with "-" or --stdin.

Options of check
  --format FORMAT              how the result is shown: pretty (for people), json, jsonl,
                               sarif, junit, checkstyle, github or csv (for spreadsheets)
  --output FILE                save the result in a file, whole or not at all
  --baseline FILE              show only findings that are not in FILE. Make or renew FILE by
                               giving the same name after --output
  --fix                        mend what is safe in the files, and say what was mended
  --kommentarer FILE           save a copy of one Word letter (.docx) with the findings as comments
  --quiet                      show only the grade of each letter
  --fail-level forslag|advarsel|fejl
                               exit 1 on findings at this level (otherwise: fejl)
  --min-grade A|B|C|D|E        exit 1 when a letter gets a lower grade
  --with-text                  put the letter's text into the json
  --stdin, --stdin-filename NAME
                               read one letter from standard input, and call it NAME

Options of measure               klarbrev measure letters/ --center Borgerservice
  --center NAME                the centre that the letters come from (otherwise: the folder below
                               the one you give)
  --manifest FILE              a CSV file with the column fil and any of
                               id, center, dato, brevtype, skabelon and sagstype
  --stikproeve N --seed S      measure N letters at random, by centre. The same S draws the same letters
  --run NAME                   the name of the run. Give it again to finish an interrupted run
  --store FILE|postgres://…    where the numbers are kept (otherwise: klarbrev.db in this folder)
  --keep-paths                 keep the paths of the files too
  --format pretty|json, --output FILE, --quiet
                               how and where you are told how it went
  --koersler                   list the runs          --slet NAME        delete a run
  --omregn                     grade old letters by the new score model
  --slet-foer DATE             delete letters older than DATE, such as 2024-01-01
  --eksport FILE               save all numbers as JSON, a line per letter, or as a
                               table for a spreadsheet when FILE ends in .csv

Options of report                klarbrev report --udvikling --output trend.html
  --udvikling                  the whole municipality: the share of letters with grade A over time
  --center NAME                one centre: target, its own trend, and the three things that cost most
  --fra DATE --til DATE        only letters of these days, such as --fra 2026-01-01 --til 2026-06-30
  --maalsaetning N             the target that the centre has agreed on: N of 100 letters get A
  --format html|txt|csv|xlsx|json
                               otherwise the name of the file decides. txt is for a mail
  --store FILE|postgres://…, --output FILE
                               where the numbers lie, and where the report is saved
                               (reports are in Danish)

Options of check, measure and explain --tekst (mcp takes only the last two)
  --brevtype KIND              the kind of letter, such as afslag or bevilling
  --brevsprog da|en            the language of the letter
  --center NAME                the centre that sends the letter
  --config FILE                use the settings in FILE instead of .klarbrev.yaml
  --no-config                  use no .klarbrev.yaml

Options of all commands
  --lang da|en                 language of help and messages
  --color, --no-color          with or without colours
  --help, --version

Exit codes
  0  all is well                       1  findings or grade below the limit
  2  wrong usage or settings, or no     3  some letters could not be read
     letter found                     130  interrupted
`

/** The interface in English. The letters, and what rules say about Danish, stay Danish. */
export const english: Texts = {
  help,
  seeHelp: 'See the help: klarbrev --lang en --help',
  unknownCommand: (name, near) => `There is no command "${name}".${near === null ? '' : ` Did you mean "${near}"?`}`,
  unknownOption: (name, near) => `There is no option ${name}.${near === null ? '' : ` Did you mean ${near}?`}`,
  optionElsewhere: (name, command) => `The option ${name} cannot be used with ${command}.`,
  needsValue: (name, known) =>
    `The option ${name} lacks a value.${known === null ? '' : ` Choose one of: ${known.join(', ')}.`}`,
  takesNoValue: (name) => `The option ${name} takes no value.`,
  badValue: (name, value, known, near) =>
    `"${value}" is no value of ${name}. ` +
    `${near === null ? '' : `Did you mean ${near}? `}Choose one of: ${known.join(', ')}.`,
  needsCount: (name, value) => `"${value}" cannot be used as ${name}. Write a whole number, such as 200.`,
  oneTask: (names) => `Use only one of ${names.join(', ')} at a time.`,
  taskAndLetters: (name) => `${name} cannot be used while letters are measured. Write it without files and folders.`,
  seedWithoutSample: '--seed is used together with --stikproeve.',
  needsDate: (name, value) => `"${value}" cannot be used as ${name}. Give a date, such as 2026-01-31.`,
  noPathsInReport: 'The command report reads no letters. Measure them first: klarbrev measure letters/',
  oneReport: 'Choose one report: --udvikling for the whole municipality or --center NAME for one centre.',
  datesReversed: 'The date after --fra is later than the one after --til. Swap them.',
  targetNeedsCenter: '--maalsaetning is used together with --center.',
  excelNeedsFile: 'An Excel file has to be saved. Say where: --output report.xlsx',
  stdinAndFiles: 'Use either --stdin or files, not both.',
  filenameWithoutStdin: 'The option --stdin-filename goes with --stdin.',
  configAndNone: 'Use either --config or --no-config, not both.',
  noPaths(command) {
    if (command === 'forklar') return 'Say which letter you want to see: klarbrev explain --tekst letter.txt'
    if (command === 'maal') return 'Say which letters to measure: klarbrev measure letters/ --center Borgerservice'
    return 'Say which letters you want to check: klarbrev check letters/'
  },
  noRule: 'Say which rule you want explained: klarbrev explain papirord',
  noPathsHere: 'The command rules takes no files.',
  unknownRule: (rule, near) =>
    `There is no rule "${rule}".${near === null ? '' : ` Did you mean ${near}?`} See all rules: klarbrev rules`,
  searchTrouble({ path, reason }) {
    switch (reason) {
      case 'missing':
        return `${path}: no such file or folder. Check the spelling, and which folder you are in.`
      case 'no-match':
        return `${path}: no file matches. Put the pattern in quotes, or give the name of the folder.`
      case 'empty-folder':
        return `${path}: there are no letters in the folder. Letters are files such as .docx, .pdf and .txt.`
      case 'denied':
        return `${path}: the folder cannot be opened. Ask for access to it.`
    }
  },
  noLetters: 'No letters were found.',
  noSettings: (file, code) =>
    `${file}: the settings cannot be read${code === 'ENOENT' ? ', for there is no such file' : ` (${code})`}. ` +
    'Check the path, or leave --config out.',
  noBaseline: (file, code) =>
    code === 'ENOENT'
      ? `${file}: there is no such file of known findings. Make it with --baseline ${file} --output ${file}`
      : `${file}: the file of known findings cannot be read (${code}). Check that you have access to it.`,
  badBaseline: (file, line) =>
    `${file}, line ${line}: this is no known finding. Make the file anew with --baseline ${file} --output ${file}`,
  otherKey: (file) => `${file}: the file was made with another key. Use the same KLARBREV_KEY, or make the file anew.`,
  baselineWritten: (count, file) => `${count} findings are kept as known in ${file}.\n`,
  fixNeedsFile: 'The option --fix changes files and cannot be used with --stdin.',
  fixed: (path, changes) =>
    `${path}: ${changes.length} ${changes.length === 1 ? 'place' : 'places'} mended: ` +
    changes.map(({ line, found, written }) => `line ${line} ”${found}” to ”${written}”`).join(', '),
  notFixed: (path, code) =>
    code === 'encoding'
      ? `${path}: the letter is not mended, because the file has broken signs. Save it again as UTF-8.`
      : code === 'format'
        ? `${path}: the letter is not mended. --fix works on .txt and .md files only; mend the letter yourself.`
        : `${path}: the letter is not mended: the file cannot be written (${code}). Ask for the right to write.`,
  comments: {
    needsFile: 'The option --kommentarer writes into a copy of a file. Give the name of the letter, not --stdin.',
    oneLetter: 'The option --kommentarer takes one letter at a time. Give the name of one Word letter.',
    onlyWord: (path) => `${path}: comments can be written into .docx only. Save the letter as .docx in Word.`,
    notWordName: (path) => `${path}: the copy is a Word letter. Give it a name that ends in .docx.`,
    sameFile: (path) => `${path}: the copy cannot have the same name. Give another name after --kommentarer.`,
    changed: (path) => `${path}: the file is no Word letter, or was changed meanwhile. Save it in Word, and try again.`,
    isOpen: (path) => `${path}: the file is open in another program. Close it in Word, and try again.`,
    written: (count, path) => `${count} findings stand as comments in ${path}.`,
  },
  shortKey: 'KLARBREV_KEY is short. Use at least 16 signs, so that nobody can guess it and read fingerprints.',
  keyTrouble({ reason, path, code }) {
    switch (reason) {
      case 'nowhere':
        return 'There is no place to keep the key for fingerprints. Set KLARBREV_KEY to at least 16 signs.'
      case 'open':
        return `${path}: others may read the key. Run: chmod 600 ${path}`
      case 'broken':
        return `${path}: the file is no key. Delete it if you want to begin anew with other fingerprints.`
      case 'disk':
        return `${path}: the key cannot be read or kept (${code}). Get access to the folder, or set KLARBREV_KEY.`
    }
  },
  cannotWrite: (path, code) =>
    `${path}: the file cannot be written (${code}). Check that the folder is there and that you may write in it.`,
  unread(code) {
    switch (code) {
      case 'EACCES':
      case 'EPERM':
        return 'You have no access to the file. Ask for access, or use a copy.'
      case 'ENOENT':
        return 'The file is gone, or it is a link that points at nothing.'
      case 'EISDIR':
        return 'This is a folder and no letter. Give the name of a file in it.'
      case 'too-large':
        return 'The file is too large to be a letter. Split it, so that each letter has its own file.'
      default:
        return `The file cannot be read (${code}). Try again, or use a copy.`
    }
  },
  unknownKind: (kind) => `There is no kind of letter "${kind}". The kind was found in the text instead.`,
  progress: (done, all) => `Checking letter ${done} of ${all}`,
  interrupted: 'Interrupted. Run the command again to check all letters.',
  stdinName: '(standard input)',
  report: reportInEnglish,
  rules: rulesInEnglish,
}
