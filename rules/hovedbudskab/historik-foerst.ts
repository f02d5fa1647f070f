import type { Finding, Rule } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'

export const historikFoerst: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'historik-foerst',
    category: 'hovedbudskab',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'sentence',
    sources: [
      'Lejre Kommunes sprogpolitik: hovedbudskabet først, så begrundelse og detaljer',
      'Socialrådgiveren pkt. 5: Giv borgeren resultatet med det samme',
    ],
    docs: {
      title: 'Historik først',
      what: 'Finder afgørelser, der fortæller, hvad der er sket i sagen, før de giver svaret.',
      why: 'Læseren ved godt selv, at han eller hun har søgt. Mens brevet fortæller om det, sidder læseren og leder efter svaret.',
      how: 'Begynd med svaret. Fortæl bagefter, hvornår læseren søgte, og hvad der er sket siden.',
      exceptions: 'Én kort sætning om ansøgningen er i orden, og det samme er historien, når overskriften allerede har givet svaret.',
    },
    messages: {
      before: {
        da: 'Brevet begynder med sagens historie. Giv svaret først, og fortæl bagefter, hvad der er gået forud.',
        en: 'The letter begins with the history of the case. Give the answer first and tell afterwards what went before.',
      },
    },
    examples: [
      {
        text: '⟦Vi har den 3. maj modtaget din ansøgning om hjælp til en ny seng.⟧ Vi har siden talt med din læge om din ryg. Du får ikke hjælp til en ny seng. Din ryg er blevet bedre.',
        better: 'Du får ikke hjælp til en ny seng. Vi har talt med din læge om din ryg. Din ryg er blevet bedre.',
        kind: 'afslag',
      },
      {
        text: '⟦Du søgte den 3. maj om hjælp til briller.⟧ Den 9. maj bad vi dig om en regning fra optikeren. Den sendte du os den 12. maj. Du får 1.200 kr. til nye briller. Pengene kommer i juni.',
        better: 'Du får 1.200 kr. til nye briller. Du søgte den 3. maj. Pengene kommer i juni.',
        kind: 'bevilling',
      },
      {
        text: '⟦Du har i dit brev af 3. maj, som du fulgte op med en mail den 9. maj og en samtale her på rådhuset den 12. maj, søgt om at blive fri for at betale for vand.⟧ Vi giver dig afslag på din ansøgning. Alle skal betale for vand.',
        better: 'Vi giver dig afslag på at blive fri for at betale for vand. Alle skal betale for vand.',
        kind: 'afslag',
      },
      { text: 'Du får ikke hjælp til en ny seng. Vi fik din ansøgning den 3. maj, og vi har talt med din læge.', ok: 'svaret står først', kind: 'afslag' },
      { text: '# Du får ikke en ny seng\n\nVi fik din ansøgning den 3. maj. Vi har siden talt med din læge. Du får ikke en ny seng, fordi din ryg er blevet bedre.', ok: 'overskriften giver svaret', kind: 'afslag' },
      { text: 'Du skriver, at du er bange for at stå uden penge. Det har du også fortalt i telefonen. Du mister ikke din hjælp til sommer. Vi har regnet på det.', ok: 'et svar på et brev, ikke en afgørelse', kind: 'svar' },
      { text: 'Du har søgt om hjælp til briller. Du får 1.200 kr. til nye briller. Pengene kommer i juni.', ok: 'nær ved: kun én kort sætning før svaret', kind: 'bevilling' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      if (letter.history === null) return
      const { start, end } = letter.history
      // A late main message is counted by the rule that names it; here only the reason is told.
      if (letter.mainMessage?.position === 'first') yield { start, end, message: 'before', noFix: 'flyt' }
      else yield { start, end, message: 'before', noFix: 'flyt', scored: false }
    },
  },
}
