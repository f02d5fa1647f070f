import type { ReportTexts } from './texts.ts'

const languages: Readonly<Record<string, string>> = {
  da: 'dansk', de: 'tysk', en: 'engelsk', fi: 'finsk', fo: 'færøsk', fr: 'fransk', is: 'islandsk', kl: 'grønlandsk',
  nb: 'norsk', nl: 'hollandsk', nn: 'norsk', no: 'norsk', pl: 'polsk', sv: 'svensk',
}

/** Words of the report on letters, in Danish. */
export const reportInDanish: ReportTexts = {
  language: 'da',
  kinds: {
    afslag: 'Afslag',
    delvis: 'Delvist ja',
    bevilling: 'Bevilling',
    partshoering: 'Partshøring',
    anmodning: 'Anmodning',
    indkaldelse: 'Indkaldelse',
    kvittering: 'Kvittering',
    orientering: 'Orientering',
    opkraevning: 'Opkrævning',
    standsning: 'Standsning',
    svar: 'Svar',
    ukendt: 'Ukendt type',
  },
  grades: {
    A: 'Til at forstå',
    B: 'Næsten til at forstå',
    C: 'På vej',
    D: 'Svært',
    E: 'Ikke til at forstå',
  },
  severities: { forslag: 'forslag', advarsel: 'advarsel', fejl: 'fejl' },
  stages: { kladde: 'kladde', proeve: 'prøve', fast: 'fast' },
  categories: {
    hovedbudskab: 'Hovedbudskab',
    paragraffer: 'Paragraffer',
    sprog: 'Sprog',
    tiltale: 'Tiltale',
    jura: 'Jura',
    stavning: 'Stavning',
    persondata: 'Persondata',
  },
  languages,
  positions: { first: 'først i brevet', early: 'tidligt i brevet', late: 'sent i brevet' },
  notScored: {
    'for-kort': 'Brevet er for kort til at få en karakter. Der skal være mindst 40 ord løbende tekst.',
    sprog: 'Sproget kan ikke kendes med sikkerhed. Klarbrev bedømmer kun breve på dansk og engelsk.',
    ulaeselig: 'Brevet kan ikke læses, eller der er ingen tekst i filen.',
    'intet-brev': 'Teksten ligner ikke et brev. Under halvdelen er løbende tekst.',
  },
  otherLanguage: (language) =>
    `Brevet ser ud til at være på ${languages[language] ?? `et andet sprog (${language})`}. ` +
    'Klarbrev bedømmer kun breve på dansk og engelsk.',
  noFix: {
    aktoer: 'Det er uklart, hvem der gør det. Skriv selv vi, du eller et navn.',
    delt: 'Ordene står ikke samlet, så hele sætningen skal skrives om.',
    henvisning: 'Ordene peger tilbage på hinanden (sin, sig), så de kan ikke bare bytte plads.',
    opmaerkning: 'Der er fed skrift eller et link midt i ordene, så ret dem selv.',
    sideordnet: 'Flere udsagnsord deler det samme grundled. Del sætningen i to.',
    'uklar-saetning': 'Sætningen er for indviklet til et sikkert forslag. Del den, eller skriv den om.',
    'ukendt-ord': 'Programmet kan ikke bøje ordet sikkert, så skriv selv sætningen om.',
    vaelg: 'Det rette ord afhænger af, hvad du mener. Skriv det, du ville sige.',
    flyt: 'Teksten skal stå et andet sted, og du ved bedst hvor.',
    omskriv: 'Sætningen skal skrives om, og du ved bedst hvordan.',
    tilfoej: 'Det mangler i brevet, og du ved bedst, hvad der skal stå.',
  },
  noFixElse: 'Programmet kan ikke skrive et sikkert forslag her.',
  ruleBroke: (rule) => `Reglen ${rule} gik i stykker på dette brev. Resten er tjekket. Meld det gerne som en fejl.`,
  number: (value, decimals) => value.toFixed(decimals).replace('.', ','),
  letterLine: (kind, isUnsure, words, sentences, lix) =>
    `${kind}${isUnsure ? ' (usikkert)' : ''} · ${words} ord · ` +
    `${sentences} ${sentences === 1 ? 'sætning' : 'sætninger'} · LIX ${lix}`,
  points: (score) => `${score} af 100`,
  notGraded: 'Ingen karakter',
  note: 'Bemærk',
  mainMessage: 'Hovedbudskab',
  noMainMessage: 'Programmet kan ikke finde et hovedbudskab i brevet.',
  standsAt: (line, position) => `linje ${line}, ${position}`,
  heldBack: (grade) => `Karakteren kan ikke blive bedre end ${grade}`,
  next: 'Det løfter brevet mest',
  gain: (points) => `+${points} point`,
  checklist: 'Tjek brevet',
  findings: (count) => `${count} fund`,
  noFindings: 'Ingen fund i brevet.',
  noNewFindings: 'Ingen nye fund i brevet.',
  suppressed: (count) =>
    `${count} fund er slået fra med en begrundelse. ${count === 1 ? 'Det' : 'De'} tæller ikke med i karakteren.`,
  known: (count) => `${count} kendte fund er ikke vist. De tæller stadig med i karakteren.`,
  csvColumns: [
    'brev', 'karakter', 'linje', 'kolonne', 'regel', 'kriterium', 'niveau', 'tæller med', 'besked', 'ord', 'forslag',
    'sådan gør du',
  ],
  yes: 'ja',
  no: 'nej',
  lines: (from, to) => (from === to ? `linje ${from}` : `linje ${from}-${to}`),
  why: 'Hvorfor',
  suggestion: 'Forslag',
  byHand: 'Ret selv',
  notCounted: 'tæller ikke med i karakteren',
  moreOfSame: (count, lines, isCut) =>
    `og ${count} til af samme slags (linje ${lines.join(', ')}${isCut ? ', …' : ''})`,
  table: {
    columns: ['Brev', 'Type', 'Ord', 'LIX'],
    criteria: [['Hovedbudskab', 'Hov'], ['Paragraffer', 'Par'], ['Sprog', 'Spr'], ['Tiltale', 'Til']],
    grade: 'Karakter',
    findings: 'Vigtigste fund',
    lettersIn: (folder) => `Breve i ${folder}`,
    legend: [
      'Karakter: A til at forstå, B næsten til at forstå, C på vej, D svært, E ikke til at forstå.',
      'De fire kriterier (hovedbudskab, paragraffer, sprog og tiltale) går fra 0 til 100, ' +
        'og 100 er bedst. LIX viser, hvor tung teksten er: under 35 er let, over 45 er svær.',
      'Et fund med × 3 står tre steder i brevet. "klarbrev forklar NAVN" fortæller, hvad det er.',
    ],
    distribution: 'Karakterer',
    ungraded: 'uden karakter',
    best: (count, all, share) =>
      `${count} af ${all} ${all === 1 ? 'brev' : 'breve'} er til at forstå (karakter A): ${share} %`,
    ownLetters: 'Vurdér dine egne breve: npm start -- breve/',
  },
}
