import type { DanishBlock } from '../facts/block.ts'
import { isCondition } from '../facts/passive-clause.ts'
import { headOf } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { isOfOthers } from './other-bodies.ts'

/**
 * Whether a passive may well tell what others than the sender did: another unit or firm that the sentence names, a
 * statute whose words it is, a condition that somebody has to fulfil, what somebody told. "vi" would be a guess there.
 */
export function mayBeOthers(block: DanishBlock, passive: Passive): boolean {
  return isTold(block, passive) || isWanted(block, passive) || isFulfilled(block, passive) ||
    isNobodys(passive, block) || isOfOthers(block, passive)
}

/** "det er oplyst", "der er ikke oplyst om mangler": told to the sender, and not by the sender. */
function isTold(block: DanishBlock, passive: Passive): boolean {
  const { form, lemma, tense, expletive } = passive
  // "det for opholdets vedkommende ikke er godtgjort": it is for the citizen to show.
  if (/^(?:godtgøre|sandsynliggøre|bevise|påvise)$/.test(lemma) && form === 'vaere-passiv' && passive.subject !== null) return true
  // "Sagsbehandlingstiden i nævnet er oplyst til syv måneder": told by those who know it.
  if (lemma === 'oplyse' && form === 'vaere-passiv' && passive.subject !== null && block.wordAt(passive.verb + 1) === 'til') return true
  // "Det anføres, at": by whoever wrote it.
  if (lemma === 'anføre' && expletive === 'det') return true
  if (expletive === '' || !tellings.has(lemma) || (form === 's-passiv' && tense !== 'past')) return false
  return lemma !== 'oplyse' || form !== 'vaere-passiv' || expletive === 'der'
}

/** What is told to the sender as often as by it. */
const tellings = new Set(['oplyse', 'angive', 'tilkendegive', 'anføre', 'forklare', 'dokumentere', 'godtgøre', 'sandsynliggøre', 'bevise', 'påvise'])

/** "dokumenterne ønskes sendt", "kan forventes imødekommet": what people want and expect. */
function isWanted(block: DanishBlock, { lemma, expletive, modal, verb, subject }: Passive): boolean {
  // "Anne Bak træffes kl. 9-12": by whoever comes or rings.
  if (lemma === 'træffe' && subject !== null && !settled.test(block.wordAt(headOf(block, subject)))) return true
  // "skal betales tilbage": by whoever owes.
  if (lemma === 'betale' && block.wordAt(verb + 1) === 'tilbage') return true
  if (lemma === 'erkende') return true
  // "kan forventes imødekommet": what the sender decides, others expect; "fristen kan ikke forventes overholdt" is the sender's.
  const next = block.wordAt(verb + 1)
  // "Renoveringen forventes afsluttet": by those who build.
  if (lemma === 'forvente' && subject !== null && /(?:renovering|arbejde|byggeri|anlæg|udbygning|ombygning|operation|vejarbejde)(?:en|t|et|r|ne)?$/.test(block.wordAt(headOf(block, subject)))) return true
  // "ønskes forholdene gennemgået": by whoever has them looked through.
  return (lemma === 'ønske' && expletive === '') ||
    (lemma === 'forvente' && modal >= 0 && (next === 'at' || /^(?:imødekommet|godkendt|bevilget)$/.test(next)))
}

/** What one comes to. */
const settled = /^(?:der|som|den|det|de)$|(?:afgørelse|beslutning|aftale|valg|bestemmelse|foranstaltning|forholdsregel|forbehold)(?:n|en|r|er|rne|erne|t|et)?$/

/** "førend forholdene er tilvejebragt", "når I er registreret", "hvor boligen er nedlagt": somebody has to do it first. */
function isFulfilled(block: DanishBlock, passive: Passive): boolean {
  // "når der er taget stilling": what only an authority does.
  if (passive.expletive === 'der' && /^(?:taget|truffet|lagt|givet)$/.test(block.wordAt(passive.verb))) return false
  if (passive.form !== 'vaere-passiv' || handled.has(passive.lemma)) return false
  if (isCondition(block, passive.from)) return true
  for (let row = passive.from - 1; row >= block.from && row > passive.from - 12 && block.signAt(row + 1) === 0; row--) {
    if (conditions.has(block.wordAt(row))) return true
  }
  return false
}

/** What only an authority does with a case and what comes in to it. */
const handled = new Set(
  'afgøre behandle bevilge godkende imødekomme træffe modtage vurdere undersøge meddele give afslå udbetale fastholde'.split(' '),
)

const conditions = new Set('hvis såfremt medmindre ifald førend før inden når hvor'.split(' '))

/** What somebody owes, and what is asked of the reader. */
function isNobodys({ lemma, form, modal, subject }: Passive, block: DanishBlock): boolean {
  // "Dit CV skal være opdateret": somebody has to have done it.
  if (form === 'vaere-passiv' && modal >= 0 && block.wordAt(modal) === 'skal' && lemma !== 'modtage') return true
  if (lemma === 'planlægge' && (form === 'vaere-passiv' || (modal >= 0 && block.wordAt(modal) === 'kan'))) return true
  if (subject === null) return false
  // "punkt 4 skal besvares": by whoever fills it in.
  const isQuestion = !/(?:henvendelse|klage|brev|skrivelse|spørgsmål|anmodning|mail|indsigelse|rykker)/.test(block.wordAt(headOf(block, subject)))
  if (lemma === 'besvare' && modal >= 0 && block.wordAt(modal) === 'skal' && isQuestion) return true
  const head = block.wordAt(headOf(block, subject))
  if (owed.has(lemma) && debts.test(head)) return true
  return lemma === 'besvare' && modal < 0 && /^(?:tilbuddet|tilbud|opkrævningen|brevet|skrivelsen|høringen)$/.test(head)
}

const owed = new Set(['afvikle', 'betale', 'indfri', 'afdrage', 'tilbagebetale', 'indbetale'])
const debts = /(?:gæld|gælden|fordring|fordringen|restance|restancen|lån|lånet|krav|kravet|beløb|beløbet|skyld|rate|raten|rater|raterne)$/

