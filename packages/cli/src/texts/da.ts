import { reportInDanish } from './report-da.ts'
import { rulesInDanish } from './rules-da.ts'
import type { Texts } from './texts.ts'

const help = `Klarbrev tjekker, om et brev fra kommunen er til at forstå.

Brug:  klarbrev KOMMANDO [valg] [filer, mapper eller mønstre]

Kommandoer
  tjek     finder det, der gør breve svære at læse, og giver point og karakter
  forklar  forklarer en regel:                klarbrev forklar papirord
           viser, hvordan et brev er læst:     klarbrev forklar --tekst brev.txt
  regler   viser alle regler
  maal     måler mange breve og gemmer tal om hvert af dem, aldrig brevenes tekst
  rapport  viser et center, hvordan dets breve er, eller hvordan det går i hele kommunen
  mcp      lader en skriveassistent bruge tjek og forklar (MCP over standardinput)

Breve er .docx, .odt, .pdf, .html, .eml, .xml (MeMo), .txt og .md.
En mappe tjekkes med alle sine undermapper.
Et brev på standardinput tjekkes med "-" eller --stdin.

Valg til tjek
  --format FORMAT              hvordan resultatet vises: pretty (for mennesker), json, jsonl,
                               sarif, junit, checkstyle, github eller csv (til regneark)
  --output FIL                 gem resultatet i en fil, helt eller slet ikke
  --baseline FIL               vis kun fund, der ikke står i FIL. Lav eller forny FIL ved at
                               skrive det samme navn efter --output
  --fix                        ret det, der er sikkert, i filerne, og skriv, hvad der er rettet
  --kommentarer FIL            gem en kopi af ét Word-brev (.docx) med fundene som kommentarer
  --quiet                      vis kun karakteren for hvert brev
  --fail-level forslag|advarsel|fejl
                               giv exitkode 1 ved fund på dette niveau (ellers: fejl)
  --min-grade A|B|C|D|E        giv exitkode 1, når et brev får en lavere karakter
  --with-text                  tag brevets tekst med i json
  --stdin, --stdin-filename NAVN
                               læs ét brev fra standardinput, og kald det NAVN

Valg til maal                  klarbrev maal breve/ --center Borgerservice
  --center NAVN                det center, som brevene kommer fra (ellers: mappen under den, du skriver)
  --manifest FIL               en CSV-fil med kolonnen fil og en eller flere af
                               id, center, dato, brevtype, skabelon og sagstype
  --stikproeve N --seed S      mål N tilfældige breve, fordelt på centre. Samme S giver samme breve
  --run NAVN                   kørslens navn. Skriv det igen for at gøre en afbrudt kørsel færdig
  --store FIL|postgres://…     hvor tallene gemmes (ellers: klarbrev.db i denne mappe)
  --keep-paths                 gem også filernes stier
  --format pretty|json, --output FIL, --quiet
                               hvordan og hvor du får at vide, hvordan det gik
  --koersler                   vis kørslerne          --slet NAVN        slet en kørsel
  --omregn                     giv gamle breve karakter efter den nye karaktermodel
  --slet-foer DATO             slet breve, der er ældre end DATO, fx 2024-01-01
  --eksport FIL                gem alle tal som JSON, en linje pr. brev, eller
                               som tabel til et regneark, når FIL ender på .csv

Valg til rapport               klarbrev rapport --udvikling --output udvikling.html
  --udvikling                  hele kommunen: andelen af breve med karakteren A over tid
  --center NAVN                ét center: mål, egen udvikling, og de tre ting, der koster mest
  --fra DATO --til DATO        kun breve fra de dage, fx --fra 2026-01-01 --til 2026-06-30
  --maalsaetning N             det mål, centret har aftalt: N ud af 100 breve får A
  --format html|txt|csv|xlsx|json
                               ellers afgør filens navn det. txt er til en mail
  --store FIL|postgres://…, --output FIL
                               hvor tallene ligger, og hvor rapporten gemmes

Valg til tjek, maal og forklar --tekst (mcp tager kun de to sidste)
  --brevtype TYPE              brevets type, fx afslag eller bevilling
  --brevsprog da|en            brevets sprog
  --center NAVN                det center, som brevet kommer fra
  --config FIL                 brug indstillingerne i FIL i stedet for .klarbrev.yaml
  --no-config                  brug ingen .klarbrev.yaml

Valg til alle kommandoer
  --lang da|en                 sproget i hjælp og beskeder
  --color, --no-color          med eller uden farver
  --help, --version

Exitkoder
  0  alt er i orden                        1  fund eller karakter under grænsen
  2  forkert brug eller indstilling,       3  et eller flere breve kunne ikke læses
     eller intet brev fundet             130  afbrudt
`

/** The interface in Danish: short, to a colleague, and always with what to do next. */
export const danish: Texts = {
  help,
  seeHelp: 'Se hjælpen: klarbrev --help',
  unknownCommand: (name, near) => `Kommandoen "${name}" findes ikke.${near === null ? '' : ` Mente du "${near}"?`}`,
  unknownOption: (name, near) => `Valget ${name} findes ikke.${near === null ? '' : ` Mente du ${near}?`}`,
  optionElsewhere: (name, command) => `Valget ${name} kan ikke bruges sammen med ${command}.`,
  needsValue: (name, known) =>
    `Valget ${name} mangler en værdi.${known === null ? '' : ` Vælg en af: ${known.join(', ')}.`}`,
  takesNoValue: (name) => `Valget ${name} tager ingen værdi.`,
  badValue: (name, value, known, near) =>
    `"${value}" kan ikke bruges som ${name}. ` +
    `${near === null ? '' : `Mente du ${near}? `}Vælg en af: ${known.join(', ')}.`,
  needsCount: (name, value) => `"${value}" kan ikke bruges som ${name}. Skriv et helt tal, fx 200.`,
  oneTask: (names) => `Brug kun én af ${names.join(', ')} ad gangen.`,
  taskAndLetters: (name) => `Valget ${name} kan ikke bruges, mens du måler breve. Skriv det uden filer og mapper.`,
  seedWithoutSample: 'Valget --seed bruges sammen med --stikproeve.',
  needsDate: (name, value) => `"${value}" kan ikke bruges som ${name}. Skriv en dato, fx 2026-01-31.`,
  noPathsInReport: 'Kommandoen rapport læser ingen breve. Mål dem først: klarbrev maal breve/',
  oneReport: 'Vælg én rapport: --udvikling for hele kommunen eller --center NAVN for et center.',
  datesReversed: 'Datoen efter --fra ligger efter den, der står efter --til. Byt dem om.',
  targetNeedsCenter: 'Valget --maalsaetning bruges sammen med --center.',
  excelNeedsFile: 'En Excel-fil skal gemmes. Skriv, hvor: --output rapport.xlsx',
  stdinAndFiles: 'Brug enten --stdin eller filer, ikke begge dele.',
  filenameWithoutStdin: 'Valget --stdin-filename bruges sammen med --stdin.',
  configAndNone: 'Brug enten --config eller --no-config, ikke begge dele.',
  noPaths(command) {
    if (command === 'forklar') return 'Skriv, hvilket brev du vil se, fx: klarbrev forklar --tekst brev.txt'
    if (command === 'maal') return 'Skriv, hvilke breve du vil måle, fx: klarbrev maal breve/ --center Borgerservice'
    return 'Skriv, hvilke breve du vil tjekke, fx: klarbrev tjek breve/'
  },
  noRule: 'Skriv, hvilken regel du vil have forklaret, fx: klarbrev forklar papirord',
  noPathsHere: 'Kommandoen regler tager ingen filer.',
  unknownRule: (rule, near) =>
    `Reglen "${rule}" findes ikke.${near === null ? '' : ` Mente du ${near}?`} Se alle regler: klarbrev regler`,
  searchTrouble({ path, reason }) {
    switch (reason) {
      case 'missing':
        return `${path}: filen eller mappen findes ikke. Tjek stavningen, og at du står i den rigtige mappe.`
      case 'no-match':
        return `${path}: ingen filer passer på mønstret. Sæt det i anførselstegn, eller skriv mappens navn.`
      case 'empty-folder':
        return `${path}: der er ingen breve i mappen. Breve er filer, der fx ender på .docx, .pdf eller .txt.`
      case 'denied':
        return `${path}: mappen kan ikke åbnes. Bed om adgang til den.`
    }
  },
  noLetters: 'Der blev ikke fundet nogen breve.',
  noSettings: (file, code) =>
    `${file}: indstillingerne kan ikke læses${code === 'ENOENT' ? ', for filen findes ikke' : ` (${code})`}. ` +
    'Tjek stien, eller lad --config være.',
  noBaseline: (file, code) =>
    code === 'ENOENT'
      ? `${file}: filen med kendte fund findes ikke. Lav den med --baseline ${file} --output ${file}`
      : `${file}: filen med kendte fund kan ikke læses (${code}). Tjek, at du har adgang til den.`,
  badBaseline: (file, line) =>
    `${file}, linje ${line}: her står ikke et kendt fund. Lav filen igen med --baseline ${file} --output ${file}`,
  otherKey: (file) =>
    `${file}: filen er lavet med en anden nøgle. Brug den samme KLARBREV_KEY, eller lav filen igen.`,
  baselineWritten: (count, file) => `${count} fund er gemt som kendte i ${file}.\n`,
  fixNeedsFile: 'Valget --fix retter i filer og kan ikke bruges sammen med --stdin.',
  fixed: (path, changes) =>
    `${path}: ${changes.length} ${changes.length === 1 ? 'sted' : 'steder'} er rettet: ` +
    changes.map(({ line, found, written }) => `linje ${line} ”${found}” til ”${written}”`).join(', '),
  notFixed: (path, code) =>
    code === 'encoding'
      ? `${path}: brevet er ikke rettet, fordi filen har tegn, der er gået i stykker. Gem den igen som UTF-8.`
      : code === 'format'
        ? `${path}: brevet er ikke rettet. Valget --fix retter kun i .txt- og .md-filer; ret selv i brevet.`
        : `${path}: brevet er ikke rettet, fordi filen ikke kan skrives (${code}). Tjek, at du må skrive i den.`,
  comments: {
    needsFile: 'Valget --kommentarer skriver i en kopi af en fil. Skriv brevets navn i stedet for --stdin.',
    oneLetter: 'Valget --kommentarer tager ét brev ad gangen. Skriv navnet på ét Word-brev.',
    onlyWord: (path) => `${path}: kommentarer kan kun skrives i .docx. Gem brevet som .docx i Word, og prøv igen.`,
    notWordName: (path) => `${path}: kopien bliver et Word-brev. Giv den et navn, der slutter på .docx.`,
    sameFile: (path) => `${path}: kopien må ikke have samme navn. Skriv et andet navn efter --kommentarer.`,
    changed: (path) => `${path}: filen er ikke et Word-brev eller blev ændret imens. Gem den i Word, og prøv igen.`,
    isOpen: (path) => `${path}: filen er åben i et andet program. Luk den i Word, og prøv igen.`,
    written: (count, path) => `${count} fund står som kommentarer i ${path}.`,
  },
  shortKey: 'KLARBREV_KEY er kort. Brug mindst 16 tegn, så ingen kan gætte den og finde ordene bag aftrykkene.',
  keyTrouble({ reason, path, code }) {
    switch (reason) {
      case 'nowhere':
        return 'Der er intet sted at gemme nøglen til aftryk. Sæt KLARBREV_KEY til mindst 16 tegn.'
      case 'open':
        return `${path}: andre kan læse nøglen. Kør: chmod 600 ${path}`
      case 'broken':
        return `${path}: filen er ikke en nøgle. Slet den, hvis du vil begynde forfra med nye aftryk.`
      case 'disk':
        return `${path}: nøglen kan ikke læses eller gemmes (${code}). Få adgang til mappen, eller sæt KLARBREV_KEY.`
    }
  },
  cannotWrite: (path, code) =>
    `${path}: filen kan ikke skrives (${code}). Tjek, at mappen findes, og at du har lov til at skrive i den.`,
  unread(code) {
    switch (code) {
      case 'EACCES':
      case 'EPERM':
        return 'Du har ikke adgang til filen. Bed om adgang, eller brug en kopi.'
      case 'ENOENT':
        return 'Filen findes ikke længere, eller det er en genvej, der ikke peger på noget.'
      case 'EISDIR':
        return 'Det er en mappe og ikke et brev. Skriv navnet på en fil i mappen.'
      case 'too-large':
        return 'Filen er for stor til at være et brev. Del den, så hvert brev er i sin egen fil.'
      default:
        return `Filen kan ikke læses (${code}). Prøv igen, eller brug en kopi.`
    }
  },
  unknownKind: (kind) => `Brevtypen "${kind}" findes ikke. Typen er fundet i teksten i stedet.`,
  progress: (done, all) => `Tjekker brev ${done} af ${all}`,
  interrupted: 'Afbrudt. Kør kommandoen igen for at tjekke alle breve.',
  stdinName: '(standardinput)',
  report: reportInDanish,
  rules: rulesInDanish,
}
