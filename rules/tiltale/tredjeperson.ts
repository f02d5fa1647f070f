import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles, TokenKind } from '@klarbrev/core'
import { Cue, type DanishBlock, type DanishLetter, Tag } from '@klarbrev/danish'

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
      exceptions: 'Kommunens navn må gerne stå én gang. I regler om kommuner i almindelighed og i breve om en anden person er tredje person rigtig.',
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
      { text: 'Kommunen skal efter loven høre dig, før vi træffer en afgørelse.', ok: 'en regel om kommuner' },
      { text: 'En borger kan få hjælp, når tre betingelser er opfyldt.', ok: 'en regel om alle borgere' },
      { text: 'Du kan flytte til en anden kommune, hvis du vil.', ok: 'ikke afsenderen' },
      { text: 'Du kan få hjælp i Borgerservice. Kommunens hovednummer er 12 34 56 78.', ok: 'nær ved: kommunens telefonnummer' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'addressForms',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (context.section === 'rules' || context.section === 'appendix') return
      for (const form of facts.addressForms()) {
        const isReader = form.kind === 'thirdReader'
        if (isReader ? !isMeant(facts, form.row) : form.kind !== 'thirdSender' || !acts(facts, form.row, context.section)) continue
        const found = facts.textOf(form.row, form.row + 1)
        yield {
          start: form.start,
          end: form.end,
          message: isReader ? 'reader' : 'sender',
          data: { found, use: facts.wordAt(form.row).startsWith('undertegnede') ? 'jeg” eller ”mig' : 'vi' },
          noFix: 'omskriv',
        }
      }
    },
  },
}

/** "en borger", "borgere, der …" speak of people in general; "pågældende" before a noun is not a person. */
function isMeant(facts: DanishBlock, row: number): boolean {
  const word = facts.wordAt(row)
  if (/^(?:en|enhver|den enkelte|nogen|hver|alle|anden|andre|af)$/.test(facts.wordAt(row - 1))) return false
  if (/^(?:pågældende|vedkommende)$/.test(word)) return (facts.tagsAt(row + 1) & nominal) === 0 || isVerb(facts, row + 1)
  if (/^(?:part|borger|borgers)$/.test(word)) return false
  return true
}

const nominal = Tag.NounSgIndef | Tag.NounSgDef | Tag.NounPlIndef | Tag.NounPlDef

function isVerb(facts: DanishBlock, row: number): boolean {
  return (facts.tagsAt(row) & (Tag.VerbPresent | Tag.VerbPast)) !== 0 || (facts.cuesAt(row) & (Cue.modal | Cue.have | Cue.vaere)) !== 0
}

/**
 * The sender in third person counts where it acts in this letter: as the subject of a finite verb, or after "undertegnede".
 * "skal", "kan", "må" tell what the rules are for any municipality and are left alone, and so is appeal guidance.
 */
function acts(facts: DanishBlock, row: number, section: string): boolean {
  const word = facts.wordAt(row)
  if (word.startsWith('undertegnede')) return true
  if (section === 'appeal' || /s$/.test(word) && word !== 'borgerservice') return false
  if (/^(?:en|anden|ny|nye|tidligere|til|i|fra|hos|af|den)$/.test(facts.wordAt(row - 1))) return false
  const before = row - 1
  const after = row + 1
  if (facts.cuesAt(after) & Cue.modal || facts.cuesAt(before) & Cue.modal) return false
  if (facts.tokens.kind[after] !== TokenKind.word && facts.tokens.kind[before] !== TokenKind.word) return false
  return isVerb(facts, after) || (isVerb(facts, before) && (facts.tagsAt(after) & nominal) === 0)
}
