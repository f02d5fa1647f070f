import type { DanishBlock } from '../facts/block.ts'
import { isPaper } from '../facts/passive-actor.ts'
import { headOf } from '../facts/passive-subject.ts'
import { VerbKind, verbKind } from '../facts/passive-verbs.ts'
import type { Passive } from '../facts/passives.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isTold } from './told-deed.ts'

/** Whether neither the verb nor the sentence tells who does what a passive tells: "vi" and "du" would both be guesses. */
export function isUnnamed(block: DanishBlock, passive: Passive): boolean {
  // "at det er gjort", "det er heri gjort gældende": by whoever had to, and by whoever wrote it.
  if (passive.lemma === 'gøre' && passive.form === 'vaere-passiv' && (block.signAt(passive.verb + 1) !== 0 || block.wordAt(passive.verb + 1) === 'gældende')) return true
  return anybodys.has(passive.lemma) || (passive.lemma === 'finde' && passive.form === 'blive-passiv') || isAnothersThing(block, passive) || isAppeal(block, passive) || isAsked(block, passive) ||
    isTold(block, passive) || isBeside(block, passive) || isAnswer(block, passive) || isForAnybody(block, passive) ||
    isHabit(block, passive)
}

/** Most rows before a clause that are looked at. */
const reach = 40

/** Verbs of which neither an authority nor its reader is the likelier doer. */
const anybodys = new Set(['vedtage', 'undgå', 'berøre', 'undergive', 'præcisere', 'oppebære', 'påtale', 'bebo', 'stemple', 'glemme', 'dele', 'tænke', 'aflede', 'sygemelde', 'lade', 'afdrage', 'indberette', 'afhænde'])

/** What others do to things of theirs: who lets a flat raises its rent, who banks turns a card down. */
const things: ReadonlyMap<string, RegExp> = new Map([
  ['forhøje', /leje/], ['udbetale', /løn(?:nen)?$/], ['indbetale', /pension/], ['omstille', /post/], ['indhente', /tilladelse/], ['indstille', /arbejde|brug|pumpning|drift/], ['søge', /^adgang/], ['give', /^underretning/], ['lægge', /^klagen$/], ['overskride', /tid/], ['varsle', /leje/], ['regulere', /leje/], ['opkræve', /leje|skat|grundskyld/], ['opgøre', /aktiv|^boet$/], ['begære', /adgang/], ['nægte', /adgang/], ['henlægge', /(?:materiale|jord|affald|sne|grene)/],
  ['nedsætte', /(?:funktion|evne|syn|hørelse|kraft|distance|leje)(?:en|n|et)?$/], ['ansøge', /./], ['modtage', /(?:ydelse|tilskud|støtte|hjælp|dagpenge|løn|pension)(?:en|n|et|t|ne)?$/], ['kræve', /(?:tilladelse|samtykke|dispensation|godkendelse|bevilling|anmeldelse)/],
  ['oprette', /aftale/], ['genoptage', /(?:jobsøgning|arbejd|undervisning)/], ['forlænge', /(?:kontrakt|vikariat|ansættelse|lejemål|abonnement)/], ['opretholde', /(?:adgang|bopæl|færdsel|trafik)/], ['fastsætte', /(?:helbredstillæg|pension)/],
  ['slette', /aftale(?:n|r)?$/], ['afvise', /(?:kort|betaling|^pas)/], ['overholde', /^frist/], ['svare', /afgift/], ['afgive', /dokument|oplysning/],
  ['opsige', /(?:bolig|lejlighed|lejemål|værelse|hus|plads|abonnement|aftale|kontrakt|medlemskab)/],
  ['iværksætte', /^(?:disse|denne|dette|de|den|det|foranstaltning)/], ['indgive', /^(?:anmeldelse|begæring|underretning|klage|klager|indsigelse|indsigelser)/],
])

function isAnothersThing(block: DanishBlock, passive: Passive): boolean {
  const { lemma, subject, verb, form } = passive
  const thing = thingOf(block, passive)
  // "Ledelinjen må ikke dækkes": whoever is there must not. "Det gøres opmærksom på": nobody says so in the active.
  if (passive.actor === 'sender' && block.wordAt(passive.modal) === 'må' && block.wordAt(verb - 1) === 'ikke') return true
  if (lemma === 'gøre' && block.wordAt(verb + 1) === 'opmærksom' && passive.expletive !== 'der' && block.wordAt(verb - 1) === 'det') return true
  // "må det påregnes, at pladsen opsiges": what comes of it, and from the sender.
  if (lemma === 'opsige' && /^plads(?:en|erne)?$/.test(thing) && isThreatened(block, passive.clause)) return false
  // "idet lønnen først udbetales": with an adverb between.
  const isTheirs = [thing, block.wordAt(verb - 1) === 'først' ? block.wordAt(verb - 2) : ''].some((one) => things.get(lemma)?.test(one))
  const isMeant = /^(?:iværksætte|overholde|give)$/.test(lemma) ? form === 'vaere-passiv' : lemma !== 'indgive' || passive.expletive === 'der'
  if (isTheirs && isMeant) return true
  // "hvilke foranstaltninger der er truffet": by the one who is asked. "der udpeges en stedfortræder": by whoever needs one.
  if (lemma === 'træffe' && /foranstaltning|forholdsregel/.test(block.textOf(Math.max(block.from, verb - 4), verb))) return true
  // "sagen kan kræves indbragt for retten": by whoever disagrees.
  if (lemma === 'kræve' && /^(?:indbragt|prøvet|genoptaget)$/.test(block.wordAt(verb + 1))) return true
  if ((lemma === 'udpege' && form === 's-passiv' && passive.expletive === 'der') || (lemma === 'klage' && passive.expletive !== 'der')) return true
  // "Beløbet indsættes på kommunens konto": by whoever owes it. "Måtte vurderingen blive nedsat": by whomever.
  if (/^(?:indsætte|indbetale|overføre)$/.test(lemma) && block.wordAt(verb + 1) === 'på' && (block.cuesAt(verb + 2) & Cue.thirdSender || /^vore?s?$/.test(block.wordAt(verb + 2)))) return true
  if (passive.modal >= 0 && block.wordAt(passive.modal) === 'måtte' && block.sentences.includes(passive.modal)) return true
  // "undertegnede, der ikke træffes om onsdagen": by whoever rings.
  if (lemma === 'træffe' && form === 's-passiv' && passive.expletive === '' && /^(?:undertegnede|jeg)$/.test(thing)) return true
  // "pengene er sat til side": by whoever saves them. "meldt til politiet", "afgivet til andre".
  if (lemma === 'sætte' && block.wordAt(verb + 1) === 'til' && block.wordAt(verb + 2) === 'side') return true
  if (lemma === 'anmelde' && form === 'vaere-passiv' && block.wordAt(verb + 2) === 'politiet') return true
  // "regnskabet er forelagt kommunen": laid before the one who writes.
  if (lemma === 'forelægge' && laidBefore.test(block.wordAt(verb + 1))) return true
  // "ventetiden oplyses at være": by those who know it. "en tid, som aftales på telefonen": by both.
  if (lemma === 'oplyse' && form === 's-passiv' && block.wordAt(verb + 1) === 'at' && subject !== null) return true
  // "afhængigt af, hvad der oplyses": by those who are asked.
  for (let row = verb - 1; row > verb - 4 && passive.modal < 0 && !/^(?:lægge|tage|beslutte|bevilge|vurdere)$/.test(lemma); row--) {
    if (block.wordAt(row) === 'der' && /^(?:hvad|hvem)$/.test(block.wordAt(row - 1))) return true
  }
  if (lemma === 'godkende' && form === 'vaere-passiv' && block.wordAt(passive.clause - 1) === 'om') return true
  if (lemma === 'aftale' && form === 's-passiv' && passive.modal < 0) return true
  return false
}

function isThreatened(block: DanishBlock, clause: number): boolean {
  for (let row = clause - 1; row > clause - reach && row >= block.from && block.signAt(row) !== 0x2e; row--) {
    if (/^(?:påregn|regne|risiker|forvent|forbered)/.test(block.wordAt(row))) return true
  }
  return false
}

const laidBefore = /^(?:kommunen|forvaltningen|kommunalbestyrelsen|.*myndigheden)$/

/** The noun that a passive is about: its subject's, the one before "som", or the one behind "der". */
function thingOf(block: DanishBlock, { subject, clause, expletive, verb }: Passive): string {
  const opener = /^(?:som|der)$/.test(block.wordAt(clause - 1)) ? clause - 1 : clause
  const isRelative = /^(?:som|der)$/.test(block.wordAt(opener)) && block.signAt(opener - 1) === 0x2c
  if (isRelative && expletive === '') return block.wordAt(opener - 2)
  if (subject !== null) return block.wordAt(headOf(block, subject))
  return expletive === 'der' ? block.wordAt(verb + 1) : ''
}

/** "indtil klagen er afgjort", "mens klagen behandles": by the body above. "gebyret opkræves" beside one: by that one. */
function isAppeal(block: DanishBlock, passive: Passive): boolean {
  const { lemma, clause, verb, expletive } = passive
  const thing = thingOf(block, passive)
  if (lemma === 'afgøre' && thing.startsWith('klage')) return true
  if (lemma === 'behandle' && thing.startsWith('klage') && opensAs(block, clause, /^(?:mens|medens|indtil)$/)) return true
  if (lemma !== 'opkræve' || !(/gebyr/.test(thing) || (expletive === 'der' && holdsFee(block, verb)))) return false
  for (let row = Math.max(block.from, clause - reach); row < verb; row++) {
    if (/(?:nævnet|nævnenes|styrelsen)$/.test(block.wordAt(row))) return true
  }
  return false
}

function holdsFee(block: DanishBlock, verb: number): boolean {
  for (let row = verb + 1; row < verb + 4; row++) if (/gebyr/.test(block.wordAt(row))) return true
  return false
}

/** "der skal bruges 190 mennesker", "puljen var søgt flere gange": what is needed, and what many have asked for. */
function isAsked(block: DanishBlock, passive: Passive): boolean {
  const { lemma, expletive, verb, modal, actor, clause } = passive
  // "planen blev påklaget": by one of many, where nobody is spoken to.
  if (actor === 'reader' && lemma === 'påklage' && modal < 0 && block.wordAt(verb - 1) === 'blev') return true
  if (actor !== 'reader' || expletive !== 'der') return false
  // "Der må ikke grilles i teltet": by anybody, where nobody is spoken to.
  if (modal >= 0 && block.wordAt(modal) === 'må' && !block.addressForms().some(({ kind }) => kind === 'reader' || kind === 'polite')) return true
  const isTheReaders = (verbKind(block.wordAt(verb)) & (VerbKind.citizen | VerbKind.transfer)) !== 0
  // "der derfor ikke kan hentes oplysninger": by the one who needs them. "Der skal graves": by those whose work it is.
  if (modal >= 0 && !isTheReaders && (block.wordAt(modal - 1) === 'ikke' || block.wordAt(modal) === 'skal' || passive.place !== 'free')) return true
  if ((lemma === 'bruge' || lemma === 'vælge') && modal >= 0 && block.wordAt(modal) === 'skal') return true
  // "så ved vi, hvor meget der skal bages": by those who want to know.
  const isOpen = modal >= 0 && /^(?:hvor|hvad|hvilke|hvilken|hvornår|meget|mange)$/.test(block.wordAt(clause - 1))
  if (isOpen && !(verbKind(block.wordAt(verb)) & (VerbKind.citizen | VerbKind.transfer))) return true
  if (lemma !== 'søge' || modal >= 0) return false
  const first = Math.max(block.sentences[block.sentenceOf(verb)]!, verb - reach)
  for (let row = first; row < verb + 14 && row < block.to; row++) if (/^(?:puljen|alt|runden|samlet)$/.test(block.wordAt(row))) return true
  return false
}

/** "vedlægges en erklæring" behind a condition, "der skal holdes møde" with somebody: which of the two is left open. */
function isBeside(block: DanishBlock, passive: Passive): boolean {
  const { lemma, verb, form, modal, expletive, actor } = passive
  if (lemma === 'indgå') return form !== 's-passiv'
  // "For besøg, der er anmeldt inden maj": by whoever did.
  const opener = /^(?:som|der)$/.test(block.wordAt(passive.clause - 1)) ? passive.clause - 1 : passive.clause
  const isSeveral = (block.tagsAt(opener - 2) & (Tag.NounPlIndef | Tag.NounPlDef)) === Tag.NounPlIndef && block.signAt(opener - 1) === 0x2c &&
    !/^(?:de|dine|jeres|deres|disse|alle)$/.test(block.wordAt(opener - 3))
  if (actor === 'reader' && form === 'vaere-passiv' && /^(?:som|der)$/.test(block.wordAt(opener)) && isSeveral) return true
  if (/^(?:holde|afholde)$/.test(lemma)) return actor === 'reader' && /(?:møde|samtale)/.test(thingOf(block, passive) + block.wordAt(verb + 2))
  // "der er ikke vedlagt en rapport": by whoever should have.
  const isLacking = expletive === 'der' && form === 'vaere-passiv' && /^(?:vedlægge|vedhæfte)$/.test(lemma)
  if (isLacking && /^(?:ikke|heller)$/.test(block.wordAt(verb - 1))) return true
  const isPut = /^(?:vedlægge|vedhæfte|medsende)$/.test(lemma) && form === 's-passiv' && modal < 0 && expletive === ''
  // "Såfremt barnet skal hentes, vedlægges erklæring".
  return isPut && block.signAt(verb - 1) === 0x2c && opensWithCondition(block, verb)
}

function opensWithCondition(block: DanishBlock, verb: number): boolean {
  return /^(?:hvis|såfremt|ved|når|er|skal|har)$/.test(block.wordAt(block.sentences[block.sentenceOf(verb)]!))
}

/** "Når man har egen brønd, skal vandet undersøges": by whoever has one. */
function isForAnybody(block: DanishBlock, { modal, verb, actor, form }: Passive): boolean {
  if (actor !== 'sender' || modal < 0 || form !== 's-passiv' || block.wordAt(modal) !== 'skal') return false
  const first = block.sentences[block.sentenceOf(verb)]!
  for (let row = first; row < Math.min(verb, first + reach); row++) {
    if (block.wordAt(row) === 'man' && /^(?:når|hvis|som|at)$/.test(block.wordAt(row - 1))) return true
  }
  return false
}

/** "Punkt 4 (hjælpemidler) skal besvares": by whoever fills it in. "findes sektionen at kunne": it is the one that finds. */
function isAnswer(block: DanishBlock, { lemma, modal, subject }: Passive): boolean {
  if (lemma === 'besvare') return subject === null && modal >= 0 && block.wordAt(modal) === 'skal'
  const isJudged = /^(?:finde|anse|vurdere|skønne)$/.test(lemma) && subject !== null && subject.to === subject.from + 1
  return isJudged && /^(?:sektionen|afdelingen|centret|teamet|kontoret|visitationen)$/.test(block.wordAt(subject.from))
}

/** "ejendommen benyttes til opbevaring", "depositummet betales tilbage": how it is, and nobody is told to. */
function isHabit(block: DanishBlock, { lemma, form, modal, actor, verb, clause, tense, subject }: Passive): boolean {
  // "at pladsen ikke blev benyttet": by whoever had it.
  if (lemma === 'benytte' && tense === 'past') return true
  if (modal >= 0 || form !== 's-passiv' || tense === 'past') return false
  // "inden skemaet sendes": read as a phrase, which hides that it is what is sent.
  const sent = subject ?? { from: verb - 1, to: verb }
  if (actor !== 'reader' && !isPaper(block, sent)) return false
  if (/^(?:benytte|bruge|anvende|drive|udnytte)$/.test(lemma)) return !isVerbFirst(block, clause, verb)
  // "betales direkte til tandlægen": by whoever pays for the reader.
  if (lemma === 'betale' && /^(?:tilbage|direkte|kun|alene)$/.test(block.wordAt(verb + 1))) return true
  // "før materialet sendes": by either of the two.
  const isSent = /^(?:sende|fremsende|indsende|udlevere)$/.test(lemma)
  return isSent && opensAs(block, clause, /^(?:før|inden|forinden|førend|indtil|når)$/) && !isSpokenTo(block, clause, verb)
}

/** Whether a clause opens with such a word, which stands before its first row or on it. */
function opensAs(block: DanishBlock, clause: number, openers: RegExp): boolean {
  return openers.test(block.wordAt(clause - 1)) || openers.test(block.wordAt(clause))
}

function isVerbFirst(block: DanishBlock, clause: number, verb: number): boolean {
  return clause === verb || block.sentences.includes(verb)
}

/** Whether "os" or "til" the sender stands behind a verb, so that it is the reader who sends. */
function isSpokenTo(block: DanishBlock, clause: number, verb: number): boolean {
  for (let row = clause; row < verb + 5 && row < block.to && block.signAt(row) === 0; row++) {
    if ((block.wordAt(row) === 'os' || block.cuesAt(row) & Cue.thirdSender) && block.tagsAt(row - 1) & Tag.Preposition) return true
  }
  return false
}
