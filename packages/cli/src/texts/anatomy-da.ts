/** What blocks, roles, sections, tokens and the signs of a main message are called in Danish by `forklar --tekst`. */
export const anatomyInDanish: Readonly<Record<string, string>> = {
  // Blocks, roles and sections.
  heading: 'overskrift', paragraph: 'afsnit', listItem: 'punkt i en liste', table: 'tabel', line: 'kort linje',
  quote: 'citat', letterhead: 'brevhoved', address: 'adresse', title: 'brevets overskrift', greeting: 'hilsen',
  body: 'løbende tekst', signature: 'underskrift', appendix: 'bilag', quotedLaw: 'citeret lov', none: 'uden emne',
  result: 'resultat', reasons: 'begrundelse', facts: 'det, der er sket', hearing: 'partshøring', rules: 'regler',
  appeal: 'klagevejledning', nextStep: 'næste skridt', contact: 'kontakt',
  before: 'før hovedbudskabet', at: 'hovedbudskabet', after: 'efter hovedbudskabet',
  // Tokens.
  number: 'tal', amount: 'beløb', date: 'dato', time: 'klokkeslæt', statuteRef: 'lov', caseNumber: 'sagsnummer',
  email: 'mail', url: 'link', personNumber: 'CPR-nummer', phone: 'telefon', symbol: 'tegn',
  // What speaks for a sentence as the main message.
  act: 'siger det, brevet vil', message: 'ligner et hovedbudskab', vague: 'lover et svar', history: 'fortæller',
  rule: 'gengiver en regel', guidance: 'vejleder', next: 'siger, hvad der sker nu', topic: 'nævner emnet',
  'statement-title': 'overskriften siger det', first: 'står først', second: 'står som nummer to',
  third: 'står som nummer tre', opening: 'står i begyndelsen', middle: 'står midt i brevet',
  reader: 'taler til læseren', question: 'spørger', condition: 'siger hvis', long: 'er lang',
  appointment: 'aftaler et møde', short: 'er kort',
  both: 'siger både ja og nej', worded: 'har typiske ord', 'best-worded': 'har de tydeligste ord',
  'said-before': 'er sagt før', 'other-before': 'andet er sagt før', announced: 'er lovet før', due: 'siger hvornår',
  list: 'står i en liste', verb: 'er en hel sætning', request: 'beder om noget', told: 'fortæller, hvad læseren gjorde',
  denied: 'siger nej til noget', announcing: 'varsler', words: 'har ord, som hovedbudskaber har',
}
