import type { Finding, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isSentenceStart } from '@klarbrev/danish'

export const blandetTiltale: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'blandet-tiltale',
    category: 'tiltale',
    severity: 'advarsel',
    stage: 'proeve',
    since: '2026.1',
    extent: 'letter',
    sources: ['Lejre Kommunes fire kriterier: du og vi', 'Landsplanafdelingen: normalt du og vi'],
    docs: {
      title: 'Blandet tiltale',
      what: 'Finder breve, der siger både du og De til læseren.',
      why: 'Skifter brevet mellem du og De, ligner det klip fra to skabeloner, og læseren bliver i tvivl om, hvorvidt der er ment den samme.',
      how: 'Skriv du, dig og din hele vejen, også i overskriften.',
      exceptions: 'Står De i et citat fra en andens brev, er det i orden.',
    },
    messages: {
      mixed: {
        da: 'Her står ”{found}”, men andre steder siger brevet ”{other}”. Vælg ”du” hele vejen igennem.',
        en: 'Here it says ”{found}”, but elsewhere the letter says ”{other}”. Choose ”du” throughout.',
      },
    },
    examples: [
      { text: '# Vedrørende ⟦Deres⟧ ansøgning\n\nDu får hjælp, fordi du bor alene.', better: '# Du får hjælp\n\nDu får hjælp, fordi du bor alene.' },
      { text: 'Vi har læst ⟦Deres⟧ brev. Nu kan du få hjælp, hvis du vil.', better: 'Vi har læst dit brev. Nu kan du få hjælp, hvis du vil.' },
      { text: 'Vi sender Dem et skema. Når De har svaret, hører De fra os. ⟦Du⟧ kan ringe.', better: 'Vi sender dig et skema. Når du har svaret, hører du fra os. Du kan ringe.' },
      { text: 'Vi har læst dit brev. Du kan få hjælp, hvis du vil.', ok: 'du hele vejen' },
      { text: 'Vi har læst Deres brev. Vi svarer Dem snart.', ok: 'De hele vejen; det er en anden regels sag' },
      { text: 'Du kan tage dine børn med. De får saft, og vi har talt med dem.', ok: 'de er børnene' },
      { text: 'Du skrev til dem den 3. maj. De har svaret, at det er deres fejl.', ok: 'nær ved: De om andre først i sætningen' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const polite = formsOf(letter, 'polite')
      if (polite.first === null) return
      const reader = formsOf(letter, 'reader')
      if (reader.first !== null) yield polite.count > reader.count ? reader.first : polite.first
    },
  },
}

/** How many sure forms of a kind the letter has, and the first of them as a finding. */
function formsOf(letter: DanishLetter, kind: 'polite' | 'reader'): { readonly count: number; readonly first: Finding | null } {
  let count = 0
  let first: Finding | null = null
  for (const { facts, block } of letter.blocksWith[kind]) {
    for (const form of facts.addressForms()) {
      // At the start of a sentence "De" may be others; only inside it the capital is certain.
      if (form.kind !== kind || (kind === 'polite' && isSentenceStart(facts, form.row))) continue
      count++
      const data = { found: facts.textOf(form.row, form.to), other: kind === 'polite' ? 'du' : 'De' }
      const [start, end] = [block.start + form.start, block.start + form.end]
      first ??= { start, end, message: 'mixed', data, noFix: 'omskriv' }
    }
  }
  return { count, first }
}
