import type { Finding, Rule } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'

export const tredjeperson: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tredjeperson',
    category: 'tiltale',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Lejre Kommunes fire kriterier: du og vi',
      'Sund & Bælt: ikke man eller kunden',
      'Landsplanafdelingen: normalt du og vi',
    ],
    docs: {
      title: 'Tredje person',
      what: 'Finder ord, der omtaler læseren eller afsenderen som en fremmed: borgeren, ansøger, forvaltningen, undertegnede.',
      why: 'Den, der læser, bliver i tvivl om, hvem der er ment, og føler sig omtalt og ikke talt til.',
      how: 'Skriv du om læseren og vi eller jeg om afsenderen.',
      exceptions: 'Kommunens navn må gerne stå som adresse. I regler om kommuner i almindelighed og i breve om en anden person er tredje person rigtig.',
    },
    messages: {
      reader: {
        da: '”{found}” gør læseren til en fremmed i sin egen sag. Skriv ”du”, hvis det er læseren, du mener.',
        en: '”{found}” makes the reader a stranger in their own case. Write ”du”, if you mean the reader.',
      },
      sender: {
        da: '”{found}” lyder, som om det er nogen andre end jer. Skriv ”{use}”, så læseren ved, hvem der taler.',
        en: '”{found}” sounds like somebody else than you. Write ”{use}”, so that the reader knows who speaks.',
      },
    },
    examples: [
      { text: '⟦Ansøger⟧ har ikke sendt de oplysninger, vi bad om.', better: 'Du har ikke sendt de oplysninger, vi bad om.' },
      { text: '⟦Forvaltningen⟧ vurderer, at du kan klare dig uden hjælp.', better: 'Vi vurderer, at du kan klare dig uden hjælp.' },
      { text: 'Du er velkommen til at ringe til ⟦undertegnede⟧.', better: 'Du er velkommen til at ringe til mig.' },
      { text: '⟦Kommunen⟧ har lagt vægt på, at du bor alene.', better: 'Vi har lagt vægt på, at du bor alene.' },
      { text: 'Derefter har ⟦Vordbæk Kommune⟧ afslået ansøgningen.', better: 'Derefter har vi afslået ansøgningen.' },
      { text: 'Kommunen skal efter loven høre dig, før vi træffer en afgørelse.', ok: 'en regel om kommuner' },
      { text: 'En borger kan få hjælp, når tre betingelser er opfyldt.', ok: 'en regel om alle borgere' },
      { text: 'Du kan flytte til en anden kommune, hvis du vil.', ok: 'ikke afsenderen' },
      { text: 'Du kan få hjælp i Borgerservice. Kommunens borgere kan parkere gratis.', ok: 'nær ved: et sted, og alle kommunens borgere' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const isToOne = saysDu(letter)
      for (const { facts, context, block } of letter.blocks) {
        if (!isRunningText(context.role) || context.section === 'rules' || context.section === 'appendix') continue
        for (const form of facts.addressForms()) {
          if (form.kind !== 'thirdReader' && form.kind !== 'thirdSender') continue
          if (isToOne && groups.test(facts.wordAt(form.row))) continue
          const isWriter = facts.wordAt(form.row).startsWith('undertegnede')
          yield {
            start: block.start + form.start,
            end: block.start + form.end,
            message: form.kind === 'thirdReader' ? 'reader' : 'sender',
            data: { found: facts.textOf(form.row, form.to), use: isWriter ? 'jeg” eller ”mig' : 'vi' },
            noFix: 'omskriv',
          }
        }
      }
    },
  },
}

/** A letter to one person does not speak to a firm or a club; there it is somebody else's. */
const groups = /^(?:familien|klubben|firmaet|virksomheden|foreningen|selskabet)s?$/

/** Whether the letter says "du", and so is to one person. */
function saysDu(letter: DanishLetter): boolean {
  return letter.blocks.some(
    ({ facts, context }) =>
      isRunningText(context.role) && facts.addressForms().some((form) => form.kind === 'reader' &&
        facts.wordAt(form.row).startsWith('d')),
  )
}
