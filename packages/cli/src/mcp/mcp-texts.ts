/** What the server says of itself and of requests that it cannot follow. None of it repeats what was sent. */
export interface McpTexts {
  readonly instructions: string
  readonly tjek: { readonly title: string; readonly description: string }
  readonly forklar: { readonly title: string; readonly description: string }
  readonly text: string
  readonly brevtype: string
  readonly brevsprog: string
  readonly regel: string
  /** For a person who starts the server with file names. */
  readonly noPaths: string
  readonly notJson: string
  readonly notARequest: string
  readonly unknownMethod: string
  unknownTool(known: readonly string[]): string
  readonly noVersion: string
  readonly lineTooLong: string
  readonly argumentsNeeded: string
  needs(name: string): string
  notText(name: string): string
  textTooLong(most: string): string
  unknownArgument(known: readonly string[]): string
  unknownValue(name: string, known: readonly string[]): string
  unknownRule(near: string | null): string
  readonly broke: string
  graded(grade: string, points: string): string
  findings(shown: number): string
}

/** The server in Danish. */
export const mcpInDanish: McpTexts = {
  instructions:
    'Klarbrev tjekker, om et brev fra kommunen er til at forstå. Brug tjek på hele brevet, og brug forklar på en ' +
    'regel, før du retter. Behold brevets indhold. Alt kører på maskinen, og brevet gemmes ikke.',
  tjek: {
    title: 'Tjek et brev',
    description:
      'Finder det, der gør et brev fra kommunen svært at læse, og giver point og karakter fra A (bedst) til E. ' +
      'start og end tæller UTF-16-tegn i teksten. Fund med shown: false skal blive stående.',
  },
  forklar: {
    title: 'Forklar en regel',
    description: 'Forklarer, hvad en regel finder, hvorfor, hvordan du retter, undtagelser og eksempler.',
  },
  text: 'Hele brevet som ren tekst.',
  brevtype: 'Brevets type. Udelad den, så finder Klarbrev den selv.',
  brevsprog: 'Brevets sprog. Udelad det, så finder Klarbrev det selv.',
  regel: 'Reglens navn, som det står i rule, fx passiv.',
  noPaths: 'Kommandoen mcp tager ingen filer. Den får brevene fra det program, der starter den.',
  notJson: 'Beskeden er ikke gyldig JSON. Send ét JSON-objekt på én linje i UTF-8.',
  notARequest: 'Beskeden er ikke JSON-RPC 2.0. Send jsonrpc, method og et id, der er tekst eller et helt tal.',
  unknownMethod: 'Metoden findes ikke. Brug initialize, ping, tools/list eller tools/call.',
  unknownTool: (known) => `Værktøjet findes ikke. Vælg et af: ${known.join(', ')}.`,
  noVersion: 'protocolVersion mangler. Send den som tekst, fx 2025-06-18.',
  lineTooLong: 'Beskeden er for stor. Send ét brev ad gangen.',
  argumentsNeeded: 'arguments skal være et objekt. Se tools/list.',
  needs: (name) => `${name} mangler. Send det som tekst i arguments.`,
  notText: (name) => `${name} skal være tekst.`,
  textTooLong: (most) => `text er for lang. Et brev må fylde ${most} tegn. Del teksten, og tjek hvert brev for sig.`,
  unknownArgument: (known) => `Et argument findes ikke. Brug kun: ${known.join(', ')}.`,
  unknownValue: (name, known) => `Værdien kan ikke bruges som ${name}. Vælg en af: ${known.join(', ')}.`,
  unknownRule: (near) =>
    `Reglen findes ikke.${near === null ? '' : ` Mente du ${near}?`} Se alle regler: klarbrev regler`,
  broke: 'Der skete en fejl i Klarbrev. Prøv igen, og meld fejlen, hvis den bliver ved.',
  graded: (grade, points) => `Karakter ${grade}, ${points}.`,
  findings: (shown) => (shown === 0 ? 'Ingen fund at rette.' : `${shown} fund at se på.`),
}

/** The server in English. */
export const mcpInEnglish: McpTexts = {
  instructions:
    'Klarbrev checks whether a letter from a Danish municipality can be understood. Use tjek on the whole letter, ' +
    'and forklar on a rule before you mend. Keep what the letter says. Everything runs here, and no letter is kept.',
  tjek: {
    title: 'Check a letter',
    description:
      'Finds what makes a municipal letter hard to read, and gives a score and a grade from A (best) to E. ' +
      'start and end count UTF-16 units of the text. Findings with shown: false are to be left as they are.',
  },
  forklar: {
    title: 'Explain a rule',
    description: 'Explains what a rule finds, why, how to mend it, its exceptions and examples, in Danish.',
  },
  text: 'The whole letter as plain text.',
  brevtype: 'The kind of letter. Left out, Klarbrev finds it.',
  brevsprog: 'The language of the letter. Left out, Klarbrev finds it.',
  regel: 'The name of the rule as it stands in rule, such as passiv.',
  noPaths: 'The command mcp takes no files. It is given letters by the program that starts it.',
  notJson: 'The message is not valid JSON. Send one JSON object on one line, in UTF-8.',
  notARequest: 'The message is not JSON-RPC 2.0. Send jsonrpc, method, and an id that is text or a whole number.',
  unknownMethod: 'There is no such method. Use initialize, ping, tools/list or tools/call.',
  unknownTool: (known) => `There is no such tool. Choose one of: ${known.join(', ')}.`,
  noVersion: 'protocolVersion is missing. Send it as text, such as 2025-06-18.',
  lineTooLong: 'The message is too large. Send one letter at a time.',
  argumentsNeeded: 'arguments has to be an object. See tools/list.',
  needs: (name) => `${name} is missing. Send it as text in arguments.`,
  notText: (name) => `${name} has to be text.`,
  textTooLong: (most) =>
    `text is too long. A letter may hold ${most} characters. Split it and check each letter alone.`,
  unknownArgument: (known) => `There is no such argument. Use only: ${known.join(', ')}.`,
  unknownValue: (name, known) => `The value cannot be used as ${name}. Choose one of: ${known.join(', ')}.`,
  unknownRule: (near) =>
    `There is no such rule.${near === null ? '' : ` Did you mean ${near}?`} See all rules: klarbrev rules`,
  broke: 'Something broke in Klarbrev. Try again, and report it if it goes on.',
  graded: (grade, points) => `Grade ${grade}, ${points}.`,
  findings: (shown) => (shown === 0 ? 'No findings to mend.' : `${shown} ${shown === 1 ? 'finding' : 'findings'}.`),
}
