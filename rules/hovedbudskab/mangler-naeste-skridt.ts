import type { Finding, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, lastSentence } from '@klarbrev/danish'

/** Shorter texts are notes between people who know each other. */
const leastWords = 40

export const manglerNaesteSkridt: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'mangler-naeste-skridt',
    category: 'hovedbudskab',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'letter',
    sources: [
      'Socialrådgiveren pkt. 7: fortæl, hvad der sker nu',
      'Lejre Kommunes sprogpolitik: hjælp læseren videre',
    ],
    docs: {
      title: 'Mangler næste skridt',
      what: 'Finder breve, der ikke siger, hvad der sker nu, hvad læseren kan gøre, eller hvem man kan spørge.',
      why: 'Når brevet er læst, sidder læseren tilbage med ét spørgsmål: Hvad så nu? Får læseren ikke svar, må han eller hun ringe rundt eller give op.',
      how: 'Slut med næste skridt: hvornår pengene kommer, hvornår I skriver igen, hvad læseren skal gøre, og hvem man ringer til.',
      exceptions: 'Et brev, der bare takker eller bekræfter noget, som er helt forbi, kan slutte uden.',
    },
    messages: {
      none: {
        da: 'Brevet slutter, uden at læseren får at vide, hvad der sker nu. Skriv næste skridt, og hvem man kan ringe til.',
        en: 'The letter ends without telling what happens now. Write the next step, and whom to call.',
      },
    },
    examples: [
      {
        text: 'Vi bevilger dig en ny seng med et bord ved siden af. Vi har set på dine papirer og talt med din læge om din sygdom. Du bor alene i et hus uden elevator. Din ryg er dårlig, og du sover ikke om natten. Derfor opfylder du betingelserne. ⟦Sengen er blå, og bordet er af lyst træ.⟧',
        better: 'Vi bevilger dig en ny seng med et bord ved siden af. Vi har set på dine papirer og talt med din læge om din sygdom. Du bor alene i et hus uden elevator. Din ryg er dårlig. Firmaet ringer til dig i uge 4 og kommer med sengen.',
        kind: 'bevilling',
      },
      {
        text: 'Vi har modtaget din ansøgning om en ny kørestol. Vi har lagt den i bunken til de andre. Der er mange, som har søgt om kørestole i år. Ansøgningen er lang og grundig, og den er skrevet med en pæn hånd. ⟦Vi har også fået brevet fra din læge om din sygdom.⟧',
        better: 'Vi har modtaget din ansøgning om en ny kørestol. Vi har lagt den i bunken til de andre. Der er mange, som har søgt om kørestole i år. Ansøgningen er lang og grundig, og vi har også fået brevet fra din læge. Du får svar i løbet af maj.',
        kind: 'kvittering',
      },
      {
        text: 'Vi giver dig afslag på hjælp til en ny seng. Vi har set på dine papirer og talt med din læge om din sygdom. Han siger, at ryggen er blevet bedre. Den seng, som står i huset, er ikke ret gammel, og madrassen er ny. ⟦Derfor er sengen god nok til det hele.⟧',
        better: 'Vi giver dig afslag på hjælp til en ny seng. Vi har set på dine papirer og talt med din læge om din sygdom. Han siger, at ryggen er blevet bedre. Den seng, som står i huset, er god nok. Ring til mig på 12 34 56 78, hvis noget er uklart.',
        kind: 'afslag',
      },
      { text: 'Vi giver dig afslag på hjælp til en ny seng. Vi har set på dine papirer og talt med din læge om din sygdom. Han siger, at ryggen er blevet bedre. Den seng, som står i huset, er ikke ret gammel, og madrassen er ny. Du kan klage til os inden fire uger.', ok: 'siger, hvordan man klager', kind: 'afslag' },
      { text: 'Vi har modtaget din ansøgning om en ny kørestol. Vi har lagt den i bunken til de andre. Der er mange, som har søgt om kørestole i år. Ansøgningen er lang og grundig, og den er skrevet med en pæn hånd. Sagsbehandlingstiden er otte uger for tiden.', ok: 'siger, hvor længe man venter', kind: 'kvittering' },
      { text: 'Vi bevilger dig en ny seng. Den er blå.', ok: 'kort besked', kind: 'bevilling' },
      { text: 'Vi bevilger dig en ny seng med et bord ved siden af. Vi har set på dine papirer og talt med din læge om din sygdom. Du bor alene i et hus uden elevator. Din ryg er dårlig, og du sover ikke om natten. Du behøver ikke gøre mere nu, for resten klarer vi.', ok: 'nær ved: siger, at læseren ikke skal gøre noget', kind: 'bevilling' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (letter.kind === 'ukendt') return
      if (letter.runningWords < leastWords || letter.hasNextStep) return
      const place = lastSentence(letter)
      if (place !== null) yield { ...place, message: 'none', noFix: 'omskriv' }
    },
  },
}
