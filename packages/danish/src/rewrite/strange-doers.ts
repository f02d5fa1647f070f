import type { DanishBlock } from '../facts/block.ts'
import { endsClause } from '../facts/passive-clause.ts'
import type { Passive } from '../facts/passives.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'

/**
 * Whether words beside a passive tell that somebody else than its likeliest doer may have done it: another's paper that
 * says so, the state of mind of the one who was paid, an account that money goes to, an old day, a law that is quoted.
 */
export function isStrangers(block: DanishBlock, passive: Passive): boolean {
  return isSaidByPaper(block, passive) || isMissing(block, passive) || isSaidAtMeeting(block, passive) || isPassedOn(block, passive) ||
    isReceivers(block, passive) || isPaidIn(block, passive) || isAtTheirs(block, passive) || isPast(block, passive) ||
    isLeftOpen(block, passive) || isQuotedLaw(block) || isHandedOut(block, passive) || namesLeader(block, passive) ||
    isSaidInTheirs(block, passive) || isAsked(block, passive) || isReadersChoice(block, passive) || isOfOtherOffice(block, passive)
}

/** Most rows before a verb that are looked at: a sentence may be without end. */
const reach = 60

/** Whether one of the words of these rows is such a word. */
function says(block: DanishBlock, from: number, to: number, words: RegExp): boolean {
  for (let row = from; row < to; row++) if (words.test(block.wordAt(row))) return true
  return false
}

function firstNear(block: DanishBlock, verb: number): number {
  return Math.max(block.sentences[block.sentenceOf(verb)]!, verb - reach)
}

/** "er efter undersøgelsen fra 2021 tilgroet, ligesom der er konstateret slam": found by whoever looked then. */
function isSaidByPaper(block: DanishBlock, { lemma, form, verb, clause }: Passive): boolean {
  // "idet flyttemeldingen ifølge folkeregistret er indgivet".
  for (let row = clause; row < verb; row++) if (block.wordAt(row) === 'ifølge' && /regist(?:er|eret|ret)$/.test(block.wordAt(row + 1))) return true
  if (!found.has(lemma) || form === 's-passiv') return false
  for (let row = firstNear(block, verb); row < verb; row++) {
    if (/^(?:efter|ifølge)$/.test(block.wordAt(row)) && papers.test(block.wordAt(row + 1))) return true
  }
  return false
}

const found = new Set(['konstatere', 'registrere', 'påvise', 'finde', 'måle', 'observere', 'notere', 'fastslå'])
const papers = /(?:undersøgelsen|rapporten|attesten|erklæringen|målingen|registreringen|analysen|journalen)$/

/** "Det er i anmeldelsen gjort gældende", "der er i klagen anført": by whoever wrote it. */
function isSaidInTheirs(block: DanishBlock, { lemma, form, verb, clause }: Passive): boolean {
  // "Deres skrivelse, hvorved der rejses krav".
  if (said.has(lemma) && [clause - 1, clause].some((row) => /^hvor(?:ved|i)$/.test(block.wordAt(row)))) return true
  if (!said.has(lemma) || form === 's-passiv') return false
  for (let row = firstNear(block, verb); row < verb + 4; row++) {
    if (/^(?:i|ved|med|af)$/.test(block.wordAt(row)) && [row + 1, row + 2].some((noun) => theirs.test(block.wordAt(noun)))) return true
  }
  return false
}

const said = new Set(['gøre', 'anføre', 'oplyse', 'påpege', 'fremføre', 'påstå', 'hævde', 'rejse', 'begære', 'anmode', 'bede', 'angive'])
const theirs = new RegExp(
  '(?:anmeldelsen|indsigelsen|indsigelserne|klagen|høringssvaret|partshøringssvaret|henvendelsen|erklæringen|udtalelsen|' +
  'rapporten|attesten|begæringen|stævningen|journalen|notatet|underretningen)$',
)

/** "Der er til ordregiver rettet spørgsmål om": by whoever wants to know. */
function isAsked(block: DanishBlock, { lemma, form, verb }: Passive): boolean {
  return /^(?:rette|stille)$/.test(lemma) && form !== 's-passiv' &&
    says(block, verb - 3, verb + 3, /^(?:spørgsmål|forespørgsel|henvendelse|henvendelser|krav|kritik)$/)
}

/** "Afslås boligen, mister du pladsen", "klagen støttes på": what the reader turns down, or gives as grounds. */
function isReadersChoice(block: DanishBlock, { lemma, subject, verb }: Passive): boolean {
  if (lemma === 'støtte') return block.wordAt(verb + 1) === 'på' || block.wordAt(verb + 2) === 'på'
  if (lemma === 'påvirke') return true
  return lemma === 'afslå' && subject !== null && /(?:bolig|boligen|tilbud|tilbuddet|plads|pladsen|lejligheden|jobbet)$/.test(block.wordAt(subject.to - 1))
}

/** "Sådanne er ikke oplyst", "der er alene vedlagt en regning": by whoever should have. */
function isMissing(block: DanishBlock, { lemma, form, modal, clause, verb }: Passive): boolean {
  const isShown = modal >= 0 && /^(?:dokumentere|bevise|sandsynliggøre|godtgøre)$/.test(lemma)
  if (!isShown && (form !== 'vaere-passiv' || !handedIn.has(lemma))) return false
  return says(block, clause, verb, /^(?:ikke|heller|alene|kun|hverken)$/)
}

const handedIn = new Set(['oplyse', 'dokumentere', 'vedlægge', 'vedhæfte', 'fremlægge', 'angive', 'påvise', 'indsende', 'indgive'])

/** "På mødet blev oplyst, at": by one of those who met. */
function isSaidAtMeeting(block: DanishBlock, { lemma, form, subject, verb }: Passive): boolean {
  return form === 'blive-passiv' && subject === null && /^(?:oplyse|fortælle|bemærke|nævne)$/.test(lemma) &&
    says(block, firstNear(block, verb), verb, /(?:mødet|samtalen|besøget)$/)
}

/** "Klagen sendes til os og derfra til nævnet": two ways, and two who send. */
function isPassedOn(block: DanishBlock, { lemma, verb }: Passive): boolean {
  if (!/send/.test(lemma)) return false
  // "fremsendes til ny sikker postkasse": whose it is, tells who sends.
  if (says(block, verb + 2, verb + 6, /^(?:postkasse|mailadresse|e-mailadresse)$/) && !says(block, verb, verb + 4, /^(?:din|deres|jeres)$/)) return true
  for (let row = verb + 1; row < verb + 12 && row < block.to && block.signAt(row) !== 0x2e; row++) {
    if (/^(?:derfra|herfra)$/.test(block.wordAt(row)) && block.wordAt(row - 1) === 'og') return true
  }
  return false
}

/** "Beløbet er udbetalt mod bedre vidende": who knew better is the one who took it. */
function isReceivers(block: DanishBlock, { verb }: Passive): boolean {
  const words = [block.wordAt(verb + 1), block.wordAt(verb + 2), block.wordAt(verb + 3)].join(' ')
  return /^(?:mod bedre vidende|i (?:god|ond) tro)\b/.test(words)
}

/** "Beløbet må overføres til reg. 7250": by whoever owes. */
function isPaidIn(block: DanishBlock, { lemma, verb, actor, subject }: Passive): boolean {
  if (actor !== 'sender' || !/^(?:overføre|indbetale|indsætte|betale)$/.test(lemma)) return false
  if (subject !== null && block.cuesAt(subject.from) & Cue.reader) return false
  for (let row = verb + 1; row < verb + 5 && row < block.to; row++) {
    if (/^(?:reg|regnr|reg\.nr|konto|kontonr|kontonummer|mobilepay)$/.test(block.wordAt(row).replace(/\.$/, '')) && block.wordAt(row - 1) === 'til') return true
  }
  return false
}

/** "Prøven finder sted hos forhandleren, og De vil blive ringet op": by those where it is. */
function isAtTheirs(block: DanishBlock, { lemma, verb, modal, actor }: Passive): boolean {
  if (actor !== 'sender') return false
  // "Undersøgelsen foretages hos reumatolog Lind".
  if (block.wordAt(verb + 1) === 'hos' && /(?:læge|log|terapeut|praktor|tandlæge|skole|hospital)(?:n|en|et)?$/.test(block.wordAt(verb + 2))) return true
  if (modal < 0 || !/^(?:ringe|kontakte|indkalde|tilkalde)$/.test(lemma)) return false
  for (let row = firstNear(block, verb); row < verb; row++) {
    if (block.wordAt(row) === 'hos' && (block.tagsAt(row + 1) & Tag.NounSgDef) !== 0 && !(block.cuesAt(row + 1) & (Cue.sender | Cue.thirdSender))) return true
  }
  return false
}

/** "De ansøgte i 2020, hvilket dengang blev bevilget": years ago, and by whom is not said. */
function isPast(block: DanishBlock, { lemma, verb, tense }: Passive): boolean {
  if (tense !== 'past' || !/^(?:bevilge|tilkende|tildele|udbetale|give|yde)$/.test(lemma)) return false
  let hasYear = false
  for (let row = firstNear(block, verb); row < verb; row++) {
    if (block.wordAt(row) === 'i' && /^(?:19|20)\d\d$/.test(block.textOf(row + 1, row + 2))) hasYear = true
    if (hasYear && block.wordAt(row) === 'dengang') return true
  }
  return false
}

/** "Skriv, hvornår det kan blive gjort": by the one who is to say when. */
function isLeftOpen(block: DanishBlock, { clause, finite, lemma, form }: Passive): boolean {
  return lemma === 'gøre' && form === 'blive-passiv' && says(block, Math.max(clause - 1, finite - 4), finite, /^(?:hvornår|hvordan|om)$/)
}

/** "Barnets lov § 87. Kommunalbestyrelsen skal yde hjælp. Ydelsen fastsættes": the law's words, which know no "vi". */
function isQuotedLaw(block: DanishBlock): boolean {
  const second = block.sentences[1]
  const ref = block.statuteRefs()[0]
  if (second === undefined || ref === undefined || ref.from !== block.from || second > ref.to + 1) return false
  return /^(?:kommunalbestyrelsen|kommunen|der|ydelsen|hjælpen|den)$/.test(block.wordAt(second))
}

/** "Badebænk og greb udleveres": to the reader as well as by the reader. */
function isHandedOut(block: DanishBlock, { lemma, form, modal, actor, verb }: Passive): boolean {
  if (actor !== 'reader' || lemma !== 'udlevere' || form !== 's-passiv' || modal >= 0) return false
  for (let row = verb + 1; row < verb + 6 && row < block.to && !endsClause(block.signAt(row)); row++) {
    if (block.wordAt(row) === 'os' || block.cuesAt(row) & Cue.thirdSender) return false
  }
  return true
}

/** "Du er informeret om underretningen af skolens leder": a doer who is named at the end. */
function namesLeader(block: DanishBlock, { verb, agent, actor }: Passive): boolean {
  for (let row = verb + 2; actor === 'sender' && agent < 0 && row < verb + 10 && row < block.to && !endsClause(block.signAt(row)); row++) {
    if (block.wordAt(row) !== 'af') continue
    const last = block.tagsAt(row + 1) & Tag.Genitive ? row + 2 : row + 1
    if (leaders.test(block.wordAt(last)) && (last + 1 >= block.to || endsClause(block.signAt(last + 1)))) return true
  }
  return false
}

const leaders = /(?:leder(?:en)?|lærer(?:en)?|læge(?:n)?|pædagog(?:en)?|inspektør(?:en)?|rådgiver(?:en)?|sundhedspleje(?:n|rsken)|psykolog(?:en)?)$/

/** What Udbetaling Danmark pays, whom a doctor sees, what the board above gives, which letter its reader leaves aside. */
function isOfOtherOffice(block: DanishBlock, { lemma, form, subject, verb, modal, actor }: Passive): boolean {
  const head = block.wordAt(subject === null ? verb + 1 : subject.to - 1)
  if (lemma === 'give' && says(block, verb, Math.min(verb + 6, block.sentences[block.sentenceOf(verb) + 1] ?? block.to), /^medhold$/)) return true
  if (/^(?:omregne|udbetale|regulere|beregne|genberegne)$/.test(lemma)) return /^(?:boligstøtten?|boligydelsen?|boligsikring(?:en)?|folkepension(?:en)?|børneydelsen?|børnetilskud(?:det)?|barselsdagpenge(?:ne)?|efterløn(?:nen)?)$/.test(head)
  // "forhøjes indkomstgrænserne": by those who make the rules.
  if (/^(?:forhøje|nedsætte|hæve)$/.test(lemma) && /(?:grænse|satse?)(?:n|r|rne)?$/.test(head)) return true
  // "entreprenøren har først tid i maj, og før der kan lægges fliser": whoever does the work.
  if (actor === 'reader' && says(block, firstNear(block, verb), verb, /^(?:entreprenøren|firmaet|vognmanden|håndværkeren|kloakmesteren|leverandøren)$/)) return true
  // "Hun blev undersøgt": a doctor looks at people, an office at cases.
  if (/^(?:undersøge|operere|scanne|røntgenfotografere|teste)$/.test(lemma)) return /^(?:han|hun|du|de|i|jeg|man|barnet|patienten)$/.test(head)
  // "vil kunne ses på pensionsmeddelelsen": by whoever looks there.
  if (lemma === 'se' && form === 's-passiv' && modal >= 0 && /^(?:på|i|af)$/.test(block.wordAt(verb + 1))) return true
  // "kan der ses bort fra brevet": by the one who got it.
  return lemma === 'se' && block.wordAt(verb + 1) === 'bort' && says(block, verb + 3, verb + 6, /^(?:nærværende|brevet|brev|skrivelse|skrivelsen|rykkeren|rykkerskrivelse|opkrævningen|opkrævning|påmindelsen|påmindelse)$/)
}
