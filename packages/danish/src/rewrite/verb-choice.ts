import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { endsClause } from '../facts/passive-clause.ts'
import { headOf } from '../facts/passive-subject.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { missingArticle } from './article.ts'
import { joined } from './edits.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { costs, grants } from './swap.list.ts'
import { cared } from './verb-turns.ts'
import { hasClause, hasHave, hasThere, near, oblique, sameForm } from './verb-near.ts'
import { isOfficeDuty } from './verb-neighbours.ts'

/** What one holds or keeps, and does not pay. */
const meetings = /(?:møde|samtale|syn|forsamling|besigtigelse|prøve|kursus|valg|høring|forretning|ferie|samvær|arrangement)(?:t|n|en|et|er|r|rne|erne)?$/
/** What others have to write or say before one has it. */
const statements = /(?:udtalelse|erklæring|attest|vurdering|tilbud|udtalelser|svar|rapport|referat|straffeattest)(?:n|en|et|er|erne)?$/
/** What one is given by somebody who may say no. */
const permissions = /(?:tilladelse|godkendelse|samtykke|fuldmagt|vejledning|rådgivning|dispensation|bistand)(?:n|en|t|et|r|er|rne|erne)?$/
const remarks = /(?:bemærkning|kommentar|forslag|indsigelse|synspunkt|udtalelse|ytring|indvending)(?:er|erne|en|et|r|n)?$/
/** What one can get hold of. */
const procured = /(?:oplysning|dokumentation|dokument|materiale|bilag|attest|erklæring|udtalelse|bevis|kopi|midler|penge|kapital|bolig|plads|lokale|redskab|hjælpemid|data|tal|finansiering)(?:en|et|er|erne|r|rne|ne|ene|t|n|ler|del|let)?$/
/** What one gives in words. */
const given = /(?:oplysning|svar|tilbud|løfte|tilsagn|garanti|besked|samtykke|fuldmagt|ordre|rettighed|plads|jord|areal|timer?|penge|bud|afkald|lån)(?:et|en|n|er|erne|r|t|ne)?$/
/** What one explains; of all else one tells. */
const explained = /(?:årsag|grund|begrundelse|beregning|opgørelse|valg|forskel|sammenhæng|regel|regler|betydning)(?:en|t|er|erne|et|rne|n|ne|len|lene|lerne)?$/
const proofs = /(?:ret|retten|krav|kravet|behov|behovet|interesse|indkomst|udgift|sygdom|tab)(?:en|er|n)?$/
/** What is about something; of a journey or a sum one says what it is for. */
const spoken = /(?:sag|brev|ansøgning|klage|bemærkning|regl?e?|spørgsmål|oplysning|afgørelse|henvendelse|akt|dokument|paragraf|lov|bestemmelse|notat|rapport|møde|samtale|høring|kapitel)(?:en|et|t|n|er|erne|r|rne|ne|ter|terne|len|let|lerne)?$/
const papers = /(?:redegørelse|underretning|rapport|notat|referat|erklæring|udtalelse|indstilling|brev|svar|ansøgning)(?:n|en|et|t|r|er|erne)?$/
export const contracts: RegExp = /^(?:plads|pladsen|lejemål|lejemålet|aftale|aftalen|kontrakt|kontrakten|abonnement|abonnementet)$/

/**
 * The verb that the company of an officialese one asks for, in its form; null where none fits, undefined where the
 * list's own does.
 */
export function chosenVerb(block: DanishBlock, from: number, to: number, use: string): string | null | undefined {
  const word = block.wordAt(from)
  const alike = (lemma: string, tail = ''): string | null => {
    const form = sameForm(block, from, lemma)
    return form === null ? null : tail === '' ? form : `${form} ${tail}`
  }
  const isPassive = block.passives().some(({ verb }) => verb >= from && verb < to)
  if (word.startsWith('bring') && use.startsWith('stop')) return near(block, from, contracts) ? alike('opsige') : undefined
  if (word.startsWith('gør') || word.startsWith('gjor')) return use.startsWith('men') ? claimed(block, from, to, use) : undefined
  if (word.startsWith('redegør') || word.startsWith('redegjo')) return hasClause(block, to) || near(block, from, explained) ? undefined : alike('fortælle', 'om')
  // "der påbegyndes kl. 9": what begins, nobody starts.
  if (word === 'påbegyndes' && isPassive && !block.passives().some(({ verb, modal, agent }) => verb === from && (modal >= 0 || agent >= 0))) return 'begynder'
  if (word.startsWith('tilfald')) return null
  // "træffe bestemmelse om istandsættelse": one does not "bestemme" it.
  if (/^(?:træf|truf)/.test(word) && to > from + 2 && !hasClause(block, to)) return null
  // "lade indsende": to have somebody do it.
  if (word.startsWith('indsend') && /^(?:lade|lader|lod|ladet)$/.test(block.wordAt(from - 1))) return null
  if (word.startsWith('underret') && (/^(?:igen|straks|hvis|når|som)$/.test(block.wordAt(to)) || (word === 'underrettet' && hasHave(block, from) && [2, 3].some((back) => /^(?:der|som)$/.test(block.wordAt(from - back))) && (to >= block.to || block.signAt(to) !== 0)))) return null
  if (to > from + 1) return undefined
  // "erhvervet gravsted": without "har" it tells whose the thing is.
  if (word === 'erhvervet' && !isPassive && (!hasHave(block, from) || /^(?:og|eller|samt)$/.test(block.wordAt(from - 1)))) return null
  if (word.startsWith('afhold')) {
    if (near(block, from, meetings)) return undefined
    // "hvad familier sædvanligvis afholder": what, stands before.
    if (!isPassive && (to >= block.to || block.signAt(to) !== 0)) return null
    const isOwnCost = near(block, from, costs) || block.wordAt(from - 1) === 'selv'
    // "kan kræves afholdt af det offentlige": what is borne is no meeting.
    return isOwnCost ? alike('betale') : null
  }
  if (word.startsWith('afkræv')) {
    // "materiale vil blive afkrævet": asked for, whatever it is.
    return near(block, from, costs) || hasAmount(block, to) ? undefined : isPassive ? alike('kræve') : null
  }
  if (word.startsWith('rekvir') && near(block, from, /^oplysninger(?:ne)?$/)) return alike('hente')
  if (word.startsWith('imødese') && block.passives().some(({ verb, modal }) => verb === from && modal >= 0)) return alike('forvente')
  if (word === 'oppebåret' && !hasHave(block, from)) return 'modtaget'
  if (word.startsWith('forefand') && block.tagsAt(to) & Tag.VerbParticiple) return null
  if (word === 'erlagt' && block.wordAt(to).endsWith('betaling')) return null
  if (word === 'forvoldt' && !hasHave(block, from) && !isPassive) return null
  if (word.startsWith('påtænk') && block.tagsAt(to + 1) & Tag.VerbParticiple && block.wordAt(to) === 'derfor') return null
  if (word === 'tilendebragt') return 'afsluttet'
  if (word.startsWith('begær') && block.tagsAt(nounPhraseEnd(block, to)) & Tag.VerbParticiple) return isPassive ? null : alike('bede', 'om at få')
  if (word.startsWith('indgi') && near(block, from, /^(?:mundtligt?|telefonisk)$/)) return null
  if (/^afg[ia]v/.test(word) && near(block, from, remarks)) return alike('komme', 'med')
  if (/^afg[ia]v/.test(word) && block.wordAt(to) === 'indstilling') return isPassive ? null : alike('komme', 'med en')
  if (/^afg[ia]v/.test(word) && !isPassive && block.wordAt(nounPhraseEnd(block, to) - 1) === 'indstilling') return alike('komme', 'med')
  // "er udarbejdet forberedende del": one makes a thing with its article.
  if (/^(?:udarbejd|udfærdig)/.test(word) && block.tagsAt(to) & Tag.VerbPresentParticiple) return null
  if (word === 'meddelt' && block.sentences.includes(from)) return null
  if (word.startsWith('vedrør') && use.startsWith('handle') && !near(block, from, spoken)) return alike('gælde')
  if (/^afg[ia]v/.test(word) && near(block, from, papers)) return alike('sende')
  if (/^afg[ia]v/.test(word)) return near(block, from, given) || block.wordAt(to) === 'til' ? undefined : null
  if (/^efterk(?:om|am)/.test(word)) { // but "undladelse af at efterkomme anmodningen": what one is asked to do
    if (block.wordAt(from - 2) !== 'af' && near(block, from, /(?:anmodning|begæring|ansøgning)(?:en|er|erne)?$/)) return alike('sige', 'ja til')
    return near(block, from, /ønske(?:t|r|rne)?$/) ? alike('opfylde') : undefined
  }
  if (word.startsWith('godtgør') || word.startsWith('godtgjor')) {
    if (near(block, from, costs) || hasAmount(block, to)) return alike('dække')
    // "godtgøres efter bilag": paid back; "har godtgjort, at" and "det er godtgjort": shown.
    if (isPassive && !hasClause(block, to)) return null
    return hasClause(block, to) || /^(?:skal|kan|må|kunne|skulle)$/.test(block.wordAt(from - 1)) && near(block, from, proofs) ? alike('dokumentere') : null
  }
  // "indsendes kvartalsvis": with nobody named to send to, the way in must be kept.
  if (word.startsWith('indsend') && isPassive && !namesWhere(block, from, to)) return hasThere(block, from, to) ? alike('sende') : alike('sende', 'ind')
  if (/^nødvendiggj?[øo]r/.test(word) && (isPassive || word.endsWith('t'))) return null
  // "funktionen kan tilvejebringes": one gets papers, money and places.
  if (word.startsWith('tilvejeb') && !near(block, from, procured)) return null
  // "frembyder fare": one cannot have a danger.
  if (word.startsWith('fremb') && near(block, from, /(?:fare|risiko|ulempe|gene|gener|hindring|vanskelighed|problem)(?:n|r|er|en|rne)?$/)) return null
  if (word.startsWith('tilsig') || word.startsWith('tilsag')) {
    const isPerson = isPassive || oblique.has(block.wordAt(to)) || oblique.has(block.wordAt(to + 1))
    return block.wordAt(to) === 'at' ? null : isPerson ? undefined : alike('tale', 'for')
  }
  // "efterslæbet ventes indhentet": one catches up.
  if (word.startsWith('indhent') && near(block, from, /^(?:efterslæb|forsinkelse|det tabte)/)) return null
  if (word.startsWith('indhent')) return obtained(block, from, isPassive, alike)
  // "mangler, der konstateres ved synet": what is found.
  if (word.startsWith('konstater') && isPassive && /^(?:der|som)$/.test(block.wordAt(from - 1)) && !hasClause(block, to)) return alike('finde')
  if (word.startsWith('påtænk') && isPassive && block.tagsAt(nounPhraseEnd(block, to)) & Tag.VerbParticiple) return null
  if (word.startsWith('konstater')) return word === 'konstateres' && block.sentences.includes(from) ? null : nounPhraseEnd(block, to) > to && !hasClause(block, to) ? alike('finde') : alike('se')
  if (word.startsWith('varetag')) return cared(block, from, isPassive, use, alike)
  if (/^(?:udarbejd|udfærdig)/.test(word) && near(block, from, papers)) return alike('skrive')
  if (word.startsWith('indgi') && saysSend(block, from)) return null
  if (word.startsWith('fremsæt') && isPassive && near(block, from, /^klage(?:n|r)?$/)) return null
  if (word.startsWith('imødeg') && near(block, from, costs)) return alike('betale')
  return undefined
}

/** Whether it is told where something is sent: "til", "via", "på", or "hertil". */
function namesWhere(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from - 5; row < to + 8 && row < block.to; row++) {
    if (row >= to && endsClause(block.signAt(row))) return false
    if (/^(?:til|via|hertil|hos|på)$/.test(block.wordAt(row))) return true
  }
  return false
}

/** "har gjort gældende, at": said, or written where a paper is named; "gør gældende" is "mener". */
function claimed(block: DanishBlock, from: number, to: number, use: string): string | null {
  if (!hasClause(block, to)) return null
  if (!hasHave(block, from)) return block.wordAt(from) === 'gjort' ? null : use
  return near(block, from, /(?:brev|mail|klage|klagen|skrivelse|skrivelsen|ansøgning|ansøgningen|høringssvar|bemærkninger)$/) ? 'skrevet' : 'sagt'
}

/** What one gets of others: facts are fetched, statements asked for, permissions given. */
function obtained(
  block: DanishBlock, from: number, isPassive: boolean, alike: (lemma: string, tail?: string) => string | null,
): string | null | undefined {
  if (block.wordAt(from) === 'indhentes' && block.wordAt(from + 1) === 'hos' && near(block, from, /^(?:op|vej)lysning(?:er)?$|^vejledning$/)) return 'fås'
  const isPaper = near(block, from, statements)
  if (!isPaper && !near(block, from, permissions)) return undefined
  if (hasHave(block, from) && !isPassive) return joined(['fået', missingArticle(block, from + 1)])
  if (isPaper) return block.tagsAt(from) & Tag.VerbParticiple && isPassive ? null : alike('bede', 'om')
  return isPassive ? null : alike('få')
}

/** What is imparted: a permission is given, a matter told, a change "oplyst"; an office tells by "oplyse". */
export function imparted(block: DanishBlock, from: number, to: number, use: string): string | null {
  const alike = (lemma: string, tail = ''): string | null => {
    const form = sameForm(block, from, lemma)
    return form === null ? null : tail === '' ? form : `${form} ${tail}`
  }
  const passive = block.passives().find(({ verb }) => verb === from)
  // "Tilladelse til huset meddeles kun, hvor det kan forsvares": what is granted stands first, and no clause is told.
  if (passive?.subject && passive.subject.to <= from && grants.test(block.wordAt(headOf(block, passive.subject)))) return alike('give')
  if (block.wordAt(to) === 'følgende' || block.wordAt(from - 1) === 'følgende') return alike('oplyse')
  if (hasClause(block, to)) {
    // "skal meddeles, at": nobody is named, and "fortælles" nobody says.
    if (passive !== undefined && passive.actor !== 'sender') return alike('oplyse')
    if (passive === undefined && block.tagsAt(from) & Tag.VerbInfinitive && !oblique.has(block.wordAt(to)) && isOfficeDuty(block, from)) return alike('oplyse')
    return oblique.has(block.wordAt(to)) ? use : alike('oplyse')
  }
  if (near(block, from, grants) || near(block, from, /^(?:afgørelse|afgørelsen|svar|svaret|beslutning|beslutningen)$/)) return alike('give')
  // "der meddeles Dem helbredstillæg": what is granted, by whatever name.
  if (passive?.expletive === 'der') return alike('give')
  const end = nounPhraseEnd(block, to)
  // "har meddelt udlejer, at": whom one tells it, and then what.
  if (passive === undefined && end > to && block.signAt(end) === 0x2c && block.wordAt(end + 1) === 'at') return alike('fortælle')
  // "at meddele Pladsanvisningen": what is told stands before.
  if (passive === undefined && block.wordAt(from - 1) === 'at' && /^(?:være|er|var)$/.test(block.wordAt(from - 2))) return null
  // "meddelte dig efter det oplyste, at": what is told stands too far off.
  const isFar = /^(?:dig|jer|dem)$/.test(block.wordAt(to)) && block.tagsAt(to + 1) & Tag.Preposition && block.wordAt(to + 1) !== 'om'
  if (isFar) return null
  if (passive === undefined || /^(?:dig|jer|dem)$/.test(block.wordAt(to))) return alike('give', 'besked om')
  const isTo = end > to && (block.tagsAt(end - 1) & (Tag.NounSgDef | Tag.Proper)) !== 0 && !(block.tagsAt(to) & Tag.Preposition)
  return alike('oplyse', isTo ? 'til' : '')
}

/** "kan indgives til A, men skal sendes til B": a second "sende" would contradict the first. */
function saysSend(block: DanishBlock, from: number): boolean {
  if (block.wordAt(from - 1) !== 'kan') return false
  const end = block.sentences[block.sentenceOf(from) + 1] ?? block.to
  for (let row = from; row < end; row++) if (block.wordAt(row) === 'sendes' && block.cuesAt(row - 1) & Cue.modal) return true
  return false
}

function hasAmount(block: DanishBlock, to: number): boolean {
  for (let row = to; row < to + 4; row++) {
    const kind = block.kindAt(row)
    if (kind === TokenKind.amount || kind === TokenKind.number) return true
  }
  return false
}
