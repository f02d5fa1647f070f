import type { LetterKind, Placed, Section } from '@klarbrev/core'
import { isRunningText, TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { Cues, cueSet } from './cues.ts'
import { Look, type SentenceCues } from './sentence-cues.ts'

/** Sections whose business is what comes after the letter. */
const telling: ReadonlySet<Section> = new Set(['nextStep', 'contact', 'hearing'])

/** Kinds whose reader has got a no or a claim, and can do something about it by complaining. */
const appealing: ReadonlySet<LetterKind> = new Set(['afslag', 'delvis', 'standsning', 'opkraevning'])

const asking = cueSet('request summons payment hearing deadline duty')

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that tell of a next step wherever they stand in running text. */
const steps = words(`
  ring ringe kontakt kontakte kontakter kontaktes henvend henvende henvendelse træffes spørg spørge spørgsmål træffe
  udbetale udbetaler udbetales udbetalt udbetaling udbetalingen pengene nemkonto indbetales opkræves opkræver trækkes
  sagsbehandlingstid sagsbehandlingstiden svartid svartiden ventetid ventetiden behandlingstid behandlingstiden ventetider
  gem klik vælg udfyld husk indsend fristen frist senest inden indsigelse indsigelser bemærkninger nærmere tilgå tilgår fremover
  fornyet videre indkaldes indkaldelse følger vedlagt vedlagte
`)

/** What a sender does next, beside "vi" or "jeg": "ringer vi", "vi sender". */
const acts = words(`
  sender ringer skriver kommer kontakter afgør betaler trækker indbetaler stopper starter henter leverer svarer vender
  beslutter regner forventer besøger inviterer indkalder behandler følger undersøger opkræver udbetaler fortsætter
`)

/** What happens to the reader or the case, by day: "Hjælpen begynder den 1. maj". */
const begins = words('begynder starter gælder stopper ophører fortsætter leveres kommer falder forfalder udløber standses standser')

/**
 * Whether a letter says anything of what happens now, what the reader can do, or whom to ask. Asks for little: one
 * deadline, telephone number or "du kan" is enough, so that a letter is only said to lack a next step when it has none.
 */
export function saysNextStep(
  blocks: readonly Placed<DanishBlock>[],
  sentences: readonly SentenceCues[],
  kind: LetterKind,
): boolean {
  for (const { weights, base, found, looks, role, section } of sentences) {
    if (section === 'rules' || section === 'appendix' || (section === 'appeal' && !appealing.has(kind))) continue
    if (section === 'appeal' && isRunningText(role)) return true
    if (found & asking && (found !== 1 << Cues.payment || weights[base + Cues.payment]! >= 1)) return true
    if (looks & (Look.request | Look.appointment)) return true
  }
  return blocks.some((placed) => tellsStep(placed, kind))
}

function tellsStep({ facts, context }: Placed<DanishBlock>, kind: LetterKind): boolean {
  const { role, section } = context
  if (role === 'letterhead' || role === 'address') return false
  if (telling.has(section) && isRunningText(role)) return true
  if (facts.holdsKind(TokenKind.phone) || facts.holdsKind(TokenKind.email)) return true
  if (!isRunningText(role) || section === 'rules' || section === 'appendix') return false
  if (appealing.has(kind) && facts.holdsCue(Cue.complaint)) return true
  const hasDate = facts.holdsKind(TokenKind.date)
  for (let row = facts.from; row < facts.to; row++) {
    const word = facts.wordAt(row)
    if (steps.has(word) || (hasDate && begins.has(word))) return true
    if ((facts.cuesAt(row) & Cue.modal || word === 'behøver') && isBesideReader(facts, row)) return true
    if (acts.has(word) && isForReader(facts, row)) return true
    if (word === 'hører' || word === 'får') if (isAnswer(facts, row)) return true
  }
  return false
}

/** "du kan", "skal I", "må De": what the reader may or must do. */
function isBesideReader(facts: DanishBlock, row: number): boolean {
  for (const at of [row - 1, row + 1]) {
    const cues = facts.cuesAt(at)
    if (cues & Cue.reader && facts.tagsAt(at) & Tag.Pronoun && /^(?:du|i)$/.test(facts.wordAt(at))) return true
    if (cues & (Cue.pluralYou | Cue.polite) && facts.tokens.flags[at]! & TokenFlag.capital) return true
  }
  return false
}

/** "ringer vi", "vi sender", "Firmaet kommer hjem til dig". */
function isForReader(facts: DanishBlock, row: number): boolean {
  if ((facts.cuesAt(row - 1) | facts.cuesAt(row + 1)) & Cue.sender) return true
  for (let at = row + 1; at < row + 5; at++) if (facts.cuesAt(at) & Cue.reader) return true
  return false
}

/** "Du hører fra os", "du får svar", "får I besked". */
function isAnswer(facts: DanishBlock, row: number): boolean {
  for (let at = row + 1; at < Math.min(facts.to, row + 6); at++) {
    if (/^(?:os|mig|svar|svaret|besked|brev|brevet|afgørelse|afgørelsen|penge|pengene)$/.test(facts.wordAt(at))) return true
  }
  return false
}
