import type { Finding, LetterKind, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSurely, legalContent } from '@klarbrev/danish'

const kinds: readonly LetterKind[] = ['kvittering']

export const tjekSvartid: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tjek-svartid',
    category: 'jura',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'letter',
    kinds,
    sources: [
      'Retssikkerhedsloven § 3, stk. 2 (frist og skriftlig besked, når fristen ikke holder)',
      'God forvaltningsskik (Ombudsmandens Myndighedsguide: sagsbehandlingstid)',
    ],
    docs: {
      title: 'Tjek, hvornår svaret kommer',
      what: 'Ser efter, om en kvittering siger, hvornår svaret kommer, og i en forsinkelse hvorfor.',
      why: 'At vente uden at vide hvor længe gør folk urolige, og de ringer igen og igen. En dato giver ro.',
      how: 'Skriv en dato eller et antal uger: ”Du får svar senest den 3. maj.” Er du forsinket, så sig hvorfor, og giv en ny dato.',
      exceptions: 'Skal der ikke komme noget svar, for eksempel efter en anmeldelse, er der intet at skrive.',
    },
    messages: {
      missing: {
        da: 'Brevet siger ikke, hvornår svaret kommer. Skriv en dato eller et antal uger, så læseren ikke venter i det uvisse.',
        en: 'The letter does not say when the answer comes. Give a date or a number of weeks.',
      },
      noReason: {
        da: 'Svaret er forsinket, men brevet siger ikke hvorfor. Skriv grunden, og hvornår svaret så kommer.',
        en: 'The answer is late, but the letter does not say why. Give the reason, and when the answer comes.',
      },
    },
    examples: [
      {
        kind: 'kvittering',
        text: '# ⟦Vi har modtaget din ansøgning⟧\n\nTak for din ansøgning om boligstøtte, som vi fik den 3. maj. Vi behandler den hurtigst muligt, og du får besked.',
        better: '# Vi har modtaget din ansøgning\n\nTak for din ansøgning om boligstøtte, som vi fik den 3. maj. Du får svar inden seks uger.',
      },
      {
        kind: 'kvittering',
        text: '# ⟦Kvittering for din klage⟧\n\nVi har modtaget din klage over rengøringen den 3. maj. Vi ser på den og vender tilbage til dig med et svar.',
        better: '# Kvittering for din klage\n\nVi har modtaget din klage over rengøringen den 3. maj. Vi svarer dig senest den 20. maj.',
      },
      {
        kind: 'kvittering',
        text: '# ⟦Dit svar er forsinket⟧\n\nVi når desværre ikke at svare på din ansøgning om boligstøtte til tiden. Du får i stedet svar senest den 3. juni.',
        better: '# Dit svar er forsinket\n\nVi når desværre ikke at svare på din ansøgning til tiden, fordi vi har fået mange på én gang. Du får svar senest den 3. juni.',
      },
      {
        kind: 'kvittering',
        text: '# Vi har modtaget din ansøgning\n\nTak for din ansøgning om en kørestol. Sagsbehandlingstiden er for tiden otte uger. Vi ringer til dig, hvis vi mangler noget.',
        ok: 'et antal uger',
      },
      {
        kind: 'kvittering',
        text: '# Vi har modtaget din ansøgning\n\nTak for din ansøgning, som vi fik i dag. Du kan regne med svar i løbet af oktober, når udvalget har holdt møde.',
        ok: 'en måned er nok',
      },
      {
        kind: 'kvittering',
        text: '# Vi har registreret din flytning\n\nDu er nu skrevet ind på din nye adresse. Dit nye sundhedskort kommer med posten, og det gamle må du klippe over.',
        ok: 'læseren venter ikke på et svar',
      },
      {
        kind: 'orientering',
        text: '# Nye regler for boligstøtte\n\nDer kommer nye regler for boligstøtte. De fleste mærker ikke forskel, og du skal ikke gøre noget selv.',
        ok: 'nær ved: ikke en kvittering',
      },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (!isSurely(letter, kinds)) return
      const content = legalContent(letter)
      if (!content.awaitsAnswer) return
      const message = !content.hasAnswerTime ? 'missing' : content.isDelayed && !content.hasReasons ? 'noReason' : null
      if (message !== null) yield { ...content.place, message, noFix: 'tilfoej' }
    },
  },
}
