import type { Texts } from './texts.ts'

/** What the extension says, in Danish. */
export const inDanish: Texts = {
  language: 'da',
  grades: {
    A: 'Til at forstå',
    B: 'Næsten til at forstå',
    C: 'På vej',
    D: 'Svært',
    E: 'Ikke til at forstå',
  },
  categories: {
    hovedbudskab: 'Hovedbudskab',
    paragraffer: 'Paragraffer',
    sprog: 'Sprog',
    tiltale: 'Tiltale',
    jura: 'Det loven kræver',
    stavning: 'Stavning',
    persondata: 'Personoplysninger',
  },
  kinds: {
    afslag: 'Afslag',
    delvis: 'Delvist ja',
    bevilling: 'Bevilling',
    partshoering: 'Partshøring',
    anmodning: 'Anmodning om oplysninger',
    indkaldelse: 'Indkaldelse',
    kvittering: 'Kvittering',
    orientering: 'Orientering',
    opkraevning: 'Opkrævning',
    standsning: 'Standsning',
    svar: 'Svar',
  },
  notScored: {
    'for-kort': 'Brevet er for kort til at få en karakter. Der skal være mindst 40 ord.',
    sprog: 'Klarbrev bedømmer kun breve på dansk.',
    ulaeselig: 'Der er ingen tekst at læse.',
    'intet-brev': 'Teksten ligner ikke et brev.',
  },
  number: (value) => String(Math.round(value)),
  statusName: 'Klarbrev',
  notGraded: 'Ingen karakter',
  statusLabel: (grade, points) => `Brevets karakter er ${grade}, ${points}`,
  openPanel: 'Klik for at se, hvad der løfter brevet.',
  points: (score) => `${score} af 100`,
  findings: (count) => `${count} fund`,
  noFindings: 'Ingen fund i brevet.',
  noLetter: 'Åbn et brev først.',
  line: (number) => `linje ${number}`,
  findingLabel: (place, message) => `${place}: ${message}`,
  otherPlace: 'Resten af brevet',
  fixed: (count) => `Klarbrev har rettet ${count} ${count === 1 ? 'sted' : 'steder'}. Tryk Ctrl+Z, hvis du fortryder.`,
  nothingSafe: 'Der er intet, som Klarbrev kan rette sikkert. Se forslagene ét for ét med Ctrl+punktum.',
  checking: 'Klarbrev tjekker brevene i mappen',
  checked: (letters, found) =>
    `Klarbrev har tjekket ${letters} ${letters === 1 ? 'brev' : 'breve'} og har forslag til ${found} af dem.`,
  noLetters: 'Der er ingen breve i mappen.',
  showFindings: 'Vis fund',
  chooseKind: 'Hvad er det for et brev?',
  findKind: 'Find det selv',
  findKindDetail: 'Klarbrev gætter ud fra teksten',
  newLetter: 'Hvad skal du skrive?',
  newLetterName: 'Nyt brev',
  newLetterDetail(kind) {
    switch (kind) {
      case 'afslag':
        return 'Vi siger nej til det, borgeren har søgt om'
      case 'bevilling':
        return 'Vi siger ja'
      case 'partshoering':
        return 'Borgeren kan sige sin mening, før vi bestemmer noget'
      case 'anmodning':
        return 'Vi mangler oplysninger fra borgeren'
      default:
        return ''
    }
  },
  panelTitle: 'Brevets karakter',
  panel: {
    heldBack: (rule) => `Karakteren kan ikke blive A, før du har rettet: ${rule}.`,
    emptyFields: 'Brevet har felter, du ikke har udfyldt.',
    criteria: 'De fire kriterier',
    lifts: 'Det løfter brevet mest',
    nothingLifts: 'Klarbrev har ikke flere forslag, der løfter karakteren.',
    gain: (points) => `+${points} point`,
    law: 'Det loven kræver',
    lawFor: (kind) => `Klarbrev læser brevet som: ${kind}. Listen tæller ikke med i karakteren.`,
    lawUnsure: 'Klarbrev er ikke sikker på, hvad det er for et brev. Vælg det, så får du listen.',
    lawNothing: 'Klarbrev har ingen krav at tjekke i denne slags breve.',
    missing: 'Mangler måske',
    inPlace: 'Ser ud til at være på plads',
    goTo: 'Vis det første sted',
    chooseKind: 'Vælg brevtype',
    about: 'Karakteren måler sprog og overblik. Den siger ikke, om afgørelsen er rigtig.',
    waiting: 'Åbn et brev, så kommer karakteren her.',
  },
  askReason: 'Hvorfor skal det blive stående?',
  askReasonHint: 'Skriv grunden med et par ord. Klarbrev gemmer den i brevet sammen med fundet.',
  reasonNeeded: 'Skriv en grund, så en kollega kan forstå den senere.',
  notDone: 'Brevet er ikke det samme længere. Prøv igen.',
  stopped: 'Klarbrev er gået i stå. Vælg ”Klarbrev: Start igen” i kommandolisten (F1).',
  notStarted: 'Klarbrev kunne ikke starte. Luk programmet, og åbn det igen.',
}
