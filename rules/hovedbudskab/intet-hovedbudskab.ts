import type { Finding, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, firstSentence } from '@klarbrev/danish'

/** Shorter texts are notes; they get no grade either. */
const leastWords = 40

export const intetHovedbudskab: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'intet-hovedbudskab',
    category: 'hovedbudskab',
    severity: 'forslag',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    sources: [
      'Lejre Kommunes sprogpolitik: hovedbudskabet først',
      'HK: 9 tips: Sådan skriver du det gode afslag (de første fem linjer)',
    ],
    docs: {
      title: 'Intet hovedbudskab',
      what: 'Finder breve, hvor der ikke står noget sted, hvad brevet vil læseren.',
      why: 'Læseren åbner brevet for at få svar på ét spørgsmål: Hvad betyder det for mig? Står svaret der ikke, må læseren ringe eller gætte.',
      how: 'Skriv det vigtigste som brevets første sætning: Du får …, Du får ikke …, Vi mangler …, Du skal betale …',
      exceptions: 'Programmet kan overse et budskab, der er sagt på en usædvanlig måde. Står svaret tydeligt først, så lad det stå.',
    },
    messages: {
      none: {
        da: 'Vi kan ikke finde det, brevet vil sige. Skriv svaret eller det, læseren skal gøre, som den første sætning.',
        en: 'We cannot find what the letter wants to say. Write the answer, or what the reader has to do, as the first sentence.',
      },
    },
    examples: [
      {
        text: '⟦Vi har set på din økonomi og talt med din læge.⟧ Du bor i en lejlighed på anden sal. Der er ingen elevator i ejendommen. Din læge skriver, at du går meget på trapper. Du har fortalt os, at du tit er træt. Trappen er stejl, og gangen er mørk.',
        better: 'Du får ikke hjælp til at flytte. Vi har set på din økonomi og talt med din læge. Du bor i en lejlighed på anden sal. Der er ingen elevator i ejendommen. Din læge skriver, at du går meget på trapper. Du har fortalt os, at du tit er træt.',
        kind: 'afslag',
      },
      {
        text: '⟦Vi besøgte jer den 3. maj.⟧ Børnene legede i haven, og der var kaffe på bordet. I fortalte om jeres første år i huset. Vi så værelserne og talte om skolen. Jeres ældste søn viste os sin cykel. Mormor var med til mødet. Vi skrev det hele ned bagefter, og I læste det.',
        better: 'I kan blive plejefamilie fra den 1. september. Vi besøgte jer den 3. maj. Børnene legede i haven, og der var kaffe på bordet. I fortalte om jeres første år i huset. Vi så værelserne og talte om skolen. Ring til os, hvis I har spørgsmål.',
      },
      {
        text: '⟦Din sag har ligget hos os siden foråret.⟧ Der har været tre møder om den. På mødet i maj talte vi om din bolig. På mødet i juni talte vi om dit arbejde. På mødet i juli talte vi om dine børn. Alle var glade for samtalen. Vi husker den tydeligt.',
        better: 'Du får hjælp til rengøring fra den 1. september. Din sag har ligget hos os siden foråret. Der har været tre møder om den. På mødet i maj talte vi om din bolig. På mødet i juni talte vi om dit arbejde. På mødet i juli talte vi om dine børn.',
      },
      { text: 'Du får ikke hjælp til at flytte. Vi har talt med din læge. Han siger, at du kan gå på trapper.', ok: 'svaret står der' },
      { text: 'Vi har set på din økonomi og talt med din læge. Du bor i en lejlighed på anden sal. Der er ingen elevator. Din læge skriver, at du går på trapper. Du har fortalt os, at du tit er træt. Det kan vi godt forstå. Vi giver dig afslag på hjælp til at flytte.', ok: 'svaret kommer sent, men det er der' },
      { text: 'Tak for din mail. Vi vender tilbage i morgen.', ok: 'kort besked' },
      { text: 'Vi har set på din sag. Vi har talt med dig og din læge.', ok: 'nær ved: uden budskab, men for kort til at være et brev' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (letter.mainMessage !== null) return
      const place = letter.runningWords < leastWords ? null : firstSentence(letter)
      if (place !== null) yield { ...place, message: 'none', noFix: 'omskriv' }
    },
  },
}
