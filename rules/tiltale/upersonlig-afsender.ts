import type { Finding, Rule } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, firstSentence } from '@klarbrev/danish'

/** Shorter texts are notes. */
const leastWords = 40

export const upersonligAfsender: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'upersonlig-afsender',
    category: 'tiltale',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    wholeLetter: ['never', 'rarely', 'neverWe', 'rarelyWe'],
    sources: [
      'Lejre Kommunes fire kriterier: du og vi',
      'Vejle Kommune: Vi skriver du og jeg',
      'Landsplanafdelingen: normalt du og vi',
    ],
    docs: {
      title: 'Upersonlig afsender',
      what: 'Finder breve, hvor afsenderen kalder sig kommunen, forvaltningen eller undertegnede, eller aldrig siger vi.',
      why: 'Et brev uden et vi er skrevet af ingen. Læseren kan ikke se, hvem der har bestemt noget, og hvem man kan spørge.',
      how: 'Skriv vi om jer selv, og jeg, når det er dig, der gør noget.',
      exceptions: 'Kommunens navn må gerne stå som adresse, og i en regel om kommuner i almindelighed er det rigtigt.',
    },
    messages: {
      sender: {
        da: '”{found}” lyder, som om det er nogen andre end jer. Skriv ”{use}”, så læseren ved, hvem der taler.',
        en: '”{found}” sounds like somebody else than you. Write ”{use}”, so that the reader knows who speaks.',
      },
      never: {
        da: 'Brevet siger aldrig vi eller jeg. Skriv, hvem der har bestemt og gjort tingene, så læseren ved, hvem der taler.',
        en: 'The letter never says vi or jeg. Write who has decided and done things, so that the reader knows who speaks.',
      },
      rarely: {
        da: 'Brevet siger næsten aldrig vi eller jeg. Skriv, hvem der har bestemt og gjort tingene, så læseren ved, hvem der taler.',
        en: 'The letter hardly ever says vi or jeg. Write who has decided and done things, so that the reader knows who speaks.',
      },
      neverWe: {
        da: 'Brevet siger aldrig we eller I. Skriv, hvem der har bestemt og gjort tingene, så læseren ved, hvem der taler.',
        en: 'The letter never says we or I. Write who has decided and done things, so that the reader knows who speaks.',
      },
      rarelyWe: {
        da: 'Brevet siger næsten aldrig we eller I. Skriv, hvem der har bestemt og gjort tingene, så læseren ved, hvem der taler.',
        en: 'The letter hardly ever says we or I. Write who has decided and done things, so that the reader knows who speaks.',
      },
    },
    examples: [
      { text: '⟦Forvaltningen⟧ vurderer, at du kan klare dig uden hjælp.', better: 'Vi vurderer, at du kan klare dig uden hjælp.' },
      { text: 'Du er velkommen til at ringe til ⟦undertegnede⟧.', better: 'Du er velkommen til at ringe til mig.' },
      { text: '⟦Kommunen⟧ har lagt vægt på, at du bor alene.', better: 'Vi har lagt vægt på, at du bor alene.' },
      { text: 'Derefter har ⟦Vordbæk Kommune⟧ afslået ansøgningen.', better: 'Derefter har vi afslået ansøgningen.' },
      {
        text: '⟦Det er besluttet, at din hjælp bliver standset fra den 1. maj.⟧ Den 8. april blev det oplyst, at du er flyttet til en anden by. Den 9. april blev der sendt et brev til dig om det. Brevet er ikke besvaret inden fristen. Der kan søges om hjælp i den nye by.',
        better: 'Vi har besluttet at standse din hjælp fra den 1. maj. Den 8. april fik vi at vide, at du er flyttet til en anden by. Den 9. april sendte vi et brev til dig om det. Du har ikke svaret inden fristen. Du kan søge om hjælp i den nye by.',
      },
      { text: 'Kommunen skal efter loven høre dig, før vi træffer en afgørelse.', ok: 'en regel om kommuner' },
      { text: 'Du kan flytte til en anden kommune, hvis du vil.', ok: 'ikke afsenderen' },
      { text: 'Vordbæk Kommune\nBoligteamet\n\nKære Anna\n\nDu kan spørge Aarhus Kommune om lån, hvis du flytter dertil. Vi hjælper dig gerne.', ok: 'en anden kommune' },
      { text: 'Vordbæk Kommune\nBoligteamet\n\nKære Anna\n\nVi har sendt stolen, og vi håber, at du bliver glad for den. Går noget i stykker, skal du ringe til Hjælpemiddeldepotet. Så skriver de til os.', ok: 'et andet kontor, når I selv er vi' },
      {
        text: 'Vordbæk Kommune\nJobcenter\n\nKære Anna\n\nVi har læst din ansøgning, og vi har talt med din læge. Det er ⟦jobcentrets⟧ vurdering, at du kan arbejde. Vi ringer til dig.',
        better: 'Vordbæk Kommune\nJobcenter\n\nKære Anna\n\nVi har læst din ansøgning, og vi har talt med din læge. Vi vurderer, at du kan arbejde. Vi ringer til dig.',
      },
      { text: 'Du kan få hjælp i Borgerservice. Kommunens borgere kan parkere gratis.', ok: 'et sted, og alle kommunens borgere' },
      { text: 'Du får ikke et nødkald. Du falder ikke, og du kan selv ringe efter hjælp på din mobil. Du er utryg om natten, men et nødkald er kun til den, der ikke kan bruge en telefon. Bliver du dårligere gående, så søg igen. Du kan også selv leje et nødkald.', ok: 'nær ved: intet vi, men heller ingen, der gemmer sig' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const isOther = elsewhere(letter)
      for (const { facts, context, block } of letter.blocksWith.thirdSender) {
        if (!isRunningText(context.role) || context.section === 'rules') continue
        for (const form of facts.addressForms()) {
          if (form.kind !== 'thirdSender' || isOther(facts.textOf(form.row, form.to))) continue
          const isWriter = facts.wordAt(form.row).startsWith('undertegnede')
          yield {
            start: block.start + form.start,
            end: block.start + form.end,
            message: 'sender',
            data: { found: facts.textOf(form.row, form.to), use: isWriter ? 'jeg” eller ”mig' : 'vi' },
            noFix: 'omskriv',
          }
        }
      }
      const named = letter.statistics['senderNamed']
      const place = letter.runningWords < leastWords || (named !== 'never' && named !== 'rarely') ? null : firstSentence(letter)
      if (place !== null) yield { ...place, message: named as string, noFix: 'omskriv' }
    },
  },
}

/**
 * Tells "du kan spørge Aarhus Kommune" and "ring til Hjælpemiddeldepotet": a name that is not in the head of the letter,
 * where another municipality stands, or that of a unit in a letter whose sender says "vi" of itself. The head is read
 * when first asked for.
 */
function elsewhere(letter: DanishLetter): (found: string) => boolean {
  let head: string | null = null
  const known = new Map<string, boolean>()
  return (found) => {
    const name = plain(found)
    const municipality = /^(\S.*)\skommunes?$/u.exec(name)?.[1]
    if (municipality === undefined && (selves.test(name) || !(Number(letter.statistics['vi']) >= surelyWe))) return false
    // Endings differ: "Jobcenter" in the head is "jobcentret" and "jobcentrets" in the text.
    const owner = name.replace(/s$/, '')
    const stem = municipality ?? owner.slice(0, Math.max(leastStem, owner.length - 3))
    head ??= headOf(letter)
    const isOther = known.get(stem) ?? (!head.includes(stem) && head.includes('kommune'))
    known.set(stem, isOther)
    return isOther
  }
}

/** The lines of letterhead and signature, in small letters. */
function headOf(letter: DanishLetter): string {
  const lines = letter.blocks.filter(({ context: { role } }) => role === 'letterhead' || role === 'signature')
  return plain(lines.map(({ facts }) => facts.textOf(facts.from, facts.to)).join('\n'))
}

/** Small letters without what an encoding may put in: soft hyphens, no-break spaces, letters in two parts. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ').normalize('NFC').toLowerCase()
}

/** Names that any municipality has for itself. */
const selves = /^(?:undertegnede|kommunen|forvaltningen|afdelingen|kontoret|myndigheden|kommunalbestyrelsen|byrådet|udvalget|nævnet)s?$/
/** Letters of a name that its other forms share. */
const leastStem = 5
/** From so many "vi" on a letter's sender speaks for itself. */
const surelyWe = 3
