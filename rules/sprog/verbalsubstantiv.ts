import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, denominalise, isQuoted } from '@klarbrev/danish'

export const verbalsubstantiv: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'verbalsubstantiv',
    category: 'sprog',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Justitsministeriet 1969: sproget i offentlige breve, III.1',
      'Randers Kommune: undgå verbalsubstantiver',
      'Vejle Kommune: undgå -else og -ing',
      'Sprogforum: undgå trafikpropper',
    ],
    docs: {
      title: 'Verbalsubstantiv',
      what: 'Finder handlinger, der er gemt i et navneord: ”foretage en vurdering”, ”udbetaling sker”, ”ved behandlingen af”.',
      why: 'Når handlingen bliver til en ting, forsvinder den, der gør noget. Læseren kan ikke se, om det er kommunen eller hende selv, der skal handle.',
      how: 'Brug udsagnsordet, og skriv, hvem der gør det: ”vi vurderer”, ”vi udbetaler”, ”når vi behandler”.',
      exceptions: 'Nogle navneord er det rigtige ord: træffe afgørelse, tage stilling, give samtykke, give besked, en børnefaglig undersøgelse. I navne på love og i afsnittet om regler ser vi ikke efter.',
    },
    messages: {
      verb: {
        da: '”{found}” gemmer handlingen i et navneord. Brug ”{verb}”, og skriv, hvem der gør det.',
        en: '”{found}” hides the action in a noun. Use the verb ”{verb}” and say who does it.',
      },
      clause: {
        da: '”{found}” gemmer handlingen i et navneord. Skriv en sætning med ”{verb}”, for eksempel: {use}.',
        en: '”{found}” hides the action in a noun. Write a clause with ”{verb}”, for instance: {use}.',
      },
    },
    examples: [
      { text: 'Vi vil ⟦foretage en ny vurdering⟧ af din sag.', better: 'Vi vil vurdere din sag igen.' },
      { text: '⟦Udbetaling sker⟧ den sidste dag i måneden.', better: 'Du får pengene den sidste dag i måneden.' },
      { text: '⟦Ved behandlingen af⟧ sagen har vi set på din alder.', better: 'Da vi behandlede sagen, så vi på din alder.' },
      { text: 'Send en oversigt ⟦med angivelse af⟧ navn og beløb.', better: 'Send en oversigt, og skriv navn og beløb.' },
      { text: 'Udvalget har ⟦truffet beslutning⟧ om støtten.', better: 'Udvalget har besluttet at give støtten.' },
      { text: '⟦Finder betaling ikke sted⟧, stopper vi hjælpen.', better: 'Hvis du ikke betaler, stopper vi hjælpen.' },
      { text: 'Vi træffer afgørelse i din sag i maj.', ok: 'et ord fra loven' },
      { text: 'Ring, hvis der sker ændringer i din økonomi.', ok: 'noget, der sker af sig selv' },
      { text: 'Du får hjælp til rengøring af dit hjem.', ok: 'rengøring er navnet på hjælpen' },
      { text: 'Du skal give besked, hvis du flytter.', ok: 'dagligdags' },
      { text: 'Ved mail af 3. maj spurgte du om prisen.', ok: 'nær ved: af og en dato' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'nominalFrames',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (context.section === 'rules' || context.section === 'appendix') return
      for (const frame of facts.nominalFrames()) {
        if (isQuoted(facts, frame.from)) continue
        const clause = clauses.get(frame.lemma)
        yield {
          start: frame.start,
          end: frame.end,
          message: clause === undefined ? 'verb' : 'clause',
          data: {
            found: facts.textOf(frame.from, frame.to).replace(/\s+/g, ' '),
            verb: frame.verb,
            ...(clause === undefined ? {} : { use: clause.replace('{verb}', frame.verb) }),
          },
          repair: () => denominalise(facts, frame),
        }
      }
    },
  },
}

/** How the clause begins that says the same as preposition and noun. */
const clauses: ReadonlyMap<string, string> = new Map([
  ['ved', '”når vi …”'],
  ['i forbindelse med', '”når vi …”'],
  ['efter', '”når du har …”'],
  ['inden', '”før vi …”'],
  ['under', '”mens vi …”'],
  ['til', '”til at {verb}”'],
  ['med henblik på', '”for at {verb}”'],
  ['uden', '”uden at {verb}”'],
  ['med', '”og {verb}”'],
])
