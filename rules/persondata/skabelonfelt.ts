import type { Finding, Placed, Rule } from '@klarbrev/core'
import { noFindings } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, findTemplateFields } from '@klarbrev/danish'

export const skabelonfelt: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'skabelonfelt',
    category: 'persondata',
    severity: 'fejl',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: ['Klarbrev: felter, som tekstbehandling og fagsystemer efterlader i breve'],
    docs: {
      title: 'Felt fra en skabelon',
      what: 'Finder felter, som ingen har udfyldt: «navn», [dato], {felt}, xx.xx.xxxx og ”Klik her for at angive tekst”.',
      why: 'Et tomt felt kan være lige det, læseren skal bruge: datoen, beløbet eller nummeret. Og brevet virker, som om ingen har læst det igennem.',
      how: 'Skriv det, der skal stå, eller slet feltet.',
      exceptions: 'En streg, som læseren selv skal skrive på, er i orden ved ord som underskrift, dato og navn.',
    },
    messages: {
      bracket: {
        da: 'Her står et felt fra skabelonen. Skriv det, der skal stå, eller slet det.',
        en: 'Here is a field of the template. Fill it in or delete it.',
      },
      mask: {
        da: 'Her står x’er i stedet for det rigtige. Skriv datoen, tallet eller navnet.',
        en: 'Here are x’s in place of the real thing. Give the date, the number or the name.',
      },
      line: {
        da: 'Her er en tom streg i teksten. Skriv det, der skal stå, eller slet den.',
        en: 'Here is an empty line in the text. Fill it in or delete it.',
      },
      prompt: {
        da: 'Her står en tekst, som programmet selv har sat ind. Skriv din egen, eller slet den.',
        en: 'Here is a text that the program put in by itself. Write your own or delete it.',
      },
    },
    examples: [
      { text: 'Kære ven. Du får hjælp fra ⟦[dato]⟧ og et år frem.', better: 'Kære ven. Du får hjælp fra den 3. maj og et år frem.' },
      { text: 'Du får brev fra ⟦«Sagsbehandler»⟧ i næste uge.', better: 'Du får brev fra Mette Holm i næste uge.' },
      { text: 'Du skal svare senest den ⟦xx.xx.xxxx⟧ i Digital Post.', better: 'Du skal svare senest den 3. maj i Digital Post.' },
      { text: 'Vi betaler ⟦xxx⟧ kr. til dig hver måned.', better: 'Vi betaler 900 kr. til dig hver måned.' },
      { text: 'Vi har lagt vægt på, at ⟦{begrundelse}⟧ er rigtig.', better: 'Vi har lagt vægt på, at du bor alene.' },
      { text: '⟦Klik her for at angive tekst⟧. Du hører fra os.', better: 'Du hører fra os.' },
      { text: 'Du kan ringe til ⟦____⟧ hver dag.', better: 'Du kan ringe til mig hver dag.' },
      { text: 'Lægen skriver, at udeliv »kan være gavnligt« for hende.', ok: 'et citat' },
      { text: 'Loven siger, at ”kommunen [skal] høre parten”.', ok: 'en rettelse i et citat' },
      { text: 'Klik på Log ind, og vælg et emne på listen.', ok: 'en vejledning til læseren' },
      { text: 'Skriv dit navn her: ________ og send det til os.', ok: 'en streg til læserens navn' },
      { text: 'Barnet har cpr-nr. xxxxxx-xxxx i vores system.', ok: 'nær ved: et skjult CPR-nummer' },
    ],
  },
  detector: {
    scope: 'block',
    detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (context.role === 'quotedLaw') return noFindings
      const fields = findTemplateFields(facts)
      if (fields.length === 0) return noFindings
      return fields.map(({ start, end, form }): Finding => ({ start, end, message: form, noFix: 'tilfoej' }))
    },
  },
}
