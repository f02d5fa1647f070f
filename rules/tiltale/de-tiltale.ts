import type { Edit, Finding, Repair, Rule } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSentenceStart, politeStart, toDu } from '@klarbrev/danish'

/** What to write for each polite form; the verb often stays as it is, so the writer looks over the sentence. */
const plain: Readonly<Record<string, string>> = { de: 'du', dem: 'dig', deres: 'din' }

/** A polite form where it stands. */
interface Place {
  readonly facts: DanishBlock
  readonly base: number
  readonly row: number
}

/** Du, dig and din in the whole letter, as one fix. */
function sayDu(own: Place, all: readonly Place[]): Repair {
  if (toDu(own.facts, own.row) === null) return { noFix: 'vaelg' }
  const edits = new Map<number, Edit>()
  for (const { facts, base, row } of all) {
    for (const at of [row, politeStart(facts, row)]) {
      const made = at < 0 ? [] : (toDu(facts, at) ?? [])
      for (const { start, end, text } of made) edits.set(start + base, { start: start + base, end: end + base, text })
    }
  }
  return { fixes: [{ title: 'Skriv du, dig og din i hele brevet', edits: [...edits.values()], safe: false }] }
}

export const deTiltale: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'de-tiltale',
    category: 'tiltale',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: ['Lejre Kommunes fire kriterier: du og vi', 'Landsplanafdelingen: normalt du og vi'],
    docs: {
      title: 'De-tiltale',
      what: 'Finder De, Dem og Deres, når det er læseren, der er ment.',
      why: '”De” lyder fjernt og stift i dag. Et brev om ens egen sag skal lyde, som når man taler sammen, ellers føles det, som om det handler om en anden.',
      how: 'Skriv du, dig og din. Er I flere læsere, så skriv I, jer og jeres.',
      exceptions: 'de, dem og deres om andre mennesker er rigtigt. Har læseren bedt om at blive kaldt De, så behold det.',
    },
    messages: {
      polite: {
        da: '”{found}” lægger afstand til læseren. Skriv ”{use}”, som når I taler sammen.',
        en: '”{found}” keeps the reader at a distance. Write ”{use}”, as when you talk.',
      },
    },
    examples: [
      { text: 'Vi har modtaget ⟦Deres⟧ brev, og vi svarer ⟦Dem⟧ snart.', better: 'Vi har modtaget dit brev, og vi svarer dig snart.' },
      { text: 'Hvis ⟦De⟧ har spørgsmål, kan ⟦De⟧ ringe til os.', better: 'Hvis du har spørgsmål, kan du ringe til os.' },
      { text: 'Vi beder ⟦Dem⟧ sende skemaet til os.', better: 'Vi beder dig sende skemaet til os.' },
      { text: '⟦De⟧ bedes sende skemaet til os.', better: 'Send skemaet til os.' },
      { text: 'De oplysninger, du sendte, er gode nok.', ok: 'De er et kendeord' },
      { text: 'Dine børn kan beholde deres plads, hvis de vil.', ok: 'de og deres om børnene' },
      { text: 'De kan begge få plads. Vi har talt med dem.', ok: 'nær ved: de om andre først i sætningen' },
      { text: 'Vi har talt med dine forældre. Deres svar er vigtigt for os.', ok: 'deres om andre først i sætningen' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      // A polite form at the start of a sentence is only believed when the letter is polite inside a sentence too.
      // A letter that addresses nobody otherwise is believed as well.
      const sure: Finding[] = []
      const doubtful: Finding[] = []
      const isPlain = letter.blocksWith.reader.some(({ context }) => isRunningText(context.role) || context.role === 'title')
      const places: { place: Place; isStart: boolean }[] = []
      const said = (): readonly Place[] =>
        places.filter(({ isStart }) => !isStart || sure.length > 0 || !isPlain).map(({ place }) => place)
      for (const { facts, context, block } of letter.blocksWith.polite) {
        if (!isRunningText(context.role) && context.role !== 'title') continue
        for (const form of facts.addressForms()) {
          if (form.kind !== 'polite') continue
          const found = facts.textOf(form.row, form.row + 1)
          const use = plain[facts.wordAt(form.row)] ?? 'du'
          const isStart = isSentenceStart(facts, form.row)
          const written = isStart ? use.charAt(0).toUpperCase() + use.slice(1) : use
          const start = block.start + form.start
          const end = block.start + form.end
          const place: Place = { facts, base: block.start, row: form.row }
          const finding: Finding = {
            start,
            end,
            message: 'polite',
            data: { found, use: written },
            // Half a letter with du and half with De would be worse than either.
            repair: () => sayDu(place, said()),
          }
          places.push({ place, isStart })
          ;(isStart ? doubtful : sure).push(finding)
        }
      }
      yield* sure
      if (sure.length > 0 || !isPlain) yield* doubtful
    },
  },
}
