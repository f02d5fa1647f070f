import type { Finding, Placed, Rule } from '@klarbrev/core'
import { noFindings, runningRoles, TokenKind } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'

/** Words from which a paragraph is long, and from which it is very long. */
const longParagraph = 81
const veryLongParagraph = 121

export const langeAfsnit: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'lange-afsnit',
    category: 'sprog',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'letter',
    sources: [
      'Socialrådgiveren: Guiden: Sådan skriver du bedre til borgerne (højst 5-6 linjer i et afsnit)',
      'Altinn: 40-80 ord i et afsnit',
      'Lejre Kommunes sprogpolitik: overskueligt',
    ],
    docs: {
      title: 'Lange afsnit',
      what: 'Finder afsnit på mere end 80 ord.',
      why: 'En tæt blok af tekst ser svær ud, før man læser det første ord. Den, der leder efter ét svar, kan ikke se, hvor det står, og mange springer blokken over.',
      how: 'Lav et nyt afsnit, hvor du går videre til en ny ting. Skriv en kort overskrift over hvert afsnit, eller lav en liste med prikker.',
      exceptions: 'Opremsninger i en liste tæller hver for sig. Citeret lov og bilag ser vi ikke på.',
    },
    messages: {
      long: {
        da: 'Afsnittet er på {words} ord. Lav et nyt afsnit for hver ting, for eksempel ved ”{at} …”.',
        en: 'This paragraph has {words} words. Begin a new one for each matter, for instance at ”{at} …”.',
      },
      veryLong: {
        da: 'Afsnittet er på {words} ord. Læseren mister overblikket. Del det i tre, for eksempel ved ”{at} …”.',
        en: 'This paragraph has {words} words, and the reader gets lost. Make three of it, for instance at ”{at} …”.',
      },
      oneSentence: {
        da: 'Afsnittet er på {words} ord og kun én sætning. Del sætningen, og giv hver ting sit eget afsnit.',
        en: 'This paragraph has {words} words and only one sentence. Split it, and give each matter its own paragraph.',
      },
    },
    examples: [
      {
        text: '⟦Vi har læst din ansøgning om hjælp til en ny vaskemaskine.⟧ Du skriver, at den gamle gik i stykker i marts, og at du siden har vasket tøj hos din søster. Du bor alene med to børn på tre og fem år. Din indtægt er 16.200 kr. om måneden, når skatten er betalt. Huslejen er 6.900 kr., og du betaler 1.450 kr. for el og varme. Du har ingen opsparing, og du har ikke lånt penge i banken. Vi har også set på, hvad du har fået hjælp til før. Du fik hjælp til en seng i 2023 og til briller i 2024.',
        better: 'Vi har læst din ansøgning om hjælp til en ny vaskemaskine. Du skriver, at den gamle gik i stykker i marts.\n\nDu bor alene med to børn. Din indtægt er 16.200 kr. om måneden, når skatten er betalt.',
      },
      {
        text: '⟦Kurset begynder mandag den 4. maj og varer seks uger.⟧ Du skal møde klokken ni hver dag, og du er færdig klokken to. Der er frokost i kantinen, og den koster dig ikke noget. Du kan tage bus 12 fra stationen, og den kører hver halve time. Hvis du bliver syg, skal du ringe til mig samme morgen inden klokken ni. Du kan også skrive en sms. Tag gerne en blok med. Underviseren hedder Mette, og hun har haft mange hold før. Har du svært ved at læse, så sig det til Mette den første dag, så finder I ud af det.',
        better: 'Kurset begynder mandag den 4. maj og varer seks uger. Du skal møde klokken ni hver dag.\n\nHvis du bliver syg, skal du ringe til mig samme morgen inden klokken ni.',
      },
      {
        text: '⟦Vi skal bruge dine lønsedler for marts, april og maj, din årsopgørelse fra sidste år, en kopi af din lejekontrakt, den seneste regning for varme, et brev fra din læge om, hvor længe han regner med, at du er syg, en oversigt fra banken over din gæld, et brev fra din arbejdsgiver om, hvornår du stoppede, og hvad du fik i løn den sidste måned, og endelig et brev fra din a-kasse om, hvornår du holdt op med at være medlem, og om du kan få penge fra dem, når du er rask og klar til at søge arbejde igen.⟧',
        better: 'Vi skal bruge dine lønsedler, din årsopgørelse og en kopi af din lejekontrakt.\n\nVi skal også bruge et brev fra din læge.',
      },
      { text: 'Vi har læst din ansøgning. Du får hjælp til en ny vaskemaskine.', ok: 'kort' },
      {
        text: '- Vi har set på din indtægt.\n- Vi har set på dine udgifter.\n- Vi har set på, hvad du har fået hjælp til før.',
        ok: 'en liste',
      },
      {
        text: 'Du bor alene med to børn. Din indtægt er 16.200 kr. om måneden.\n\nVi har også set på, hvad du har fået hjælp til før.',
        ok: 'to afsnit',
      },
      {
        text: 'Vi har læst din ansøgning om hjælp til en ny vaskemaskine. Du skriver, at den gamle gik i stykker i marts, og at du siden har vasket tøj hos din søster. Du bor alene med to børn på tre og fem år. Din indtægt er 16.200 kr. om måneden, når skatten er betalt. Huslejen er 6.900 kr., og du betaler 1.450 kr. for el og varme. Du har ingen opsparing, og du har ikke lånt penge i banken.',
        ok: 'nær ved: lige under 80 ord',
      },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'words',
    detect: ({ facts }: Placed<DanishBlock>): Iterable<Finding> => facts.words < longParagraph ? noFindings : longParagraphs(facts),
  },
}

function* longParagraphs(facts: DanishBlock): Iterable<Finding> {
  const { words, sentences, tokens } = facts
  const from = firstWord(facts, sentences[0]!, sentences[1]!)
  const middle = middleSentence(facts)
  const isOne = middle < 0
  yield {
    start: tokens.start[from]!,
    end: tokens.end[sentences[1]! - 1]!,
    message: isOne ? 'oneSentence' : words >= veryLongParagraph ? 'veryLong' : 'long',
    data: { words, ...(isOne ? {} : { at: opening(facts, middle) }) },
    noFix: 'omskriv',
  }
}

function firstWord({ tokens }: DanishBlock, from: number, to: number): number {
  let row = from
  while (row < to - 1 && tokens.kind[row] === TokenKind.symbol) row++
  return row
}

/** The sentence that begins nearest to the middle of the block; -1 when there is only one. */
function middleSentence({ sentences, from, to }: DanishBlock): number {
  const middle = (from + to) / 2
  let best = -1
  for (let at = 1; at + 1 < sentences.length; at++) {
    if (best < 0 || Math.abs(sentences[at]! - middle) < Math.abs(sentences[best]! - middle)) best = at
  }
  return best
}

/** The first three words of a sentence, by which the writer finds it. */
function opening(facts: DanishBlock, sentence: number): string {
  const from = facts.sentences[sentence]!
  return facts.textOf(from, Math.min(from + 3, facts.sentences[sentence + 1]!)).replace(/\s+/g, ' ')
}
