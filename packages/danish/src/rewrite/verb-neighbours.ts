import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { namesPerson } from './people.ts'
import { leaveOut, put, type Swapped } from './put.ts'
import { acquiring } from './reader-part.ts'
import { hasClause, hasHave, hasThere, near, oblique, sameForm } from './verb-near.ts'

/**
 * The verb that an object or a subject asks for, in its form: one buys a house and does not get it, meets a need and
 * does not say yes to it. Null where none fits, undefined where others choose.
 */
export function byObject(block: DanishBlock, from: number, to: number, use: string): string | null | undefined {
  const word = block.wordAt(from)
  // "nævnet, hvortil De bedes rette henvendelse": to that one, and not to us.
  if (use.endsWith(' os')) for (let row = from - 1; row > from - 6 && row >= block.from; row--) if (/^hvor(?:til|hos)$/.test(block.wordAt(row))) return null
  const alike = (lemma: string, tail = ''): string | null => {
    const form = sameForm(block, from, lemma)
    return form === null ? null : tail === '' ? form : `${form} ${tail}`
  }
  const isPassive = block.passives().some(({ verb }) => verb >= from && verb < to)
  if (word.startsWith('imødeg') && !near(block, from, /(?:kritik|påstand|argument|indvending|synspunkt|indsigelse|udgift|omkostning)(?:ken|en|er|et|erne|ne)?$/)) return null
  if (/^frems[æa]t/.test(word) && near(block, from, /opfattelse(?:n|r)?$/)) return null
  if (/^erl(?:æg|ag)/.test(word) && to === from + 1 && near(block, from, /^betaling(?:en)?$/) && !block.wordAt(to).startsWith('betaling')) return null
  // "den, der anmoder": nobody is named whom one asks, nor what for.
  if (word.startsWith('anmod') && to === from + 1 && (to >= block.to || block.signAt(to) !== 0) && !isPassive) return null
  if (word.startsWith('meddel') && near(block, from, /^afbud(?:det)?$/)) return alike('melde')
  // "Ønske herom skal meddeles", "indtil andet meddeles": a wish one has, and "andet" is a word of its own.
  if (word.startsWith('meddel') && (isPassive || !hasHave(block, from)) && near(block, from, isPassive ? /^(?:ønsker?|andet|følgende)$/ : /^(?:ønsker?|andet)$/) && !hasClause(block, to)) return null
  // "førend tilladelsen foreligger": somebody has to give it.
  if (word === 'foreligger' && (to >= block.to || block.signAt(to) !== 0) && grants.test(block.wordAt(block.wordAt(from - 1) === 'ikke' ? from - 2 : from - 1))) return 'er givet'
  // "samtykke foreligger ikke": what is given or had, and is not made ready.
  if (word.startsWith('forelig') && near(block, from, /^(?:samtykke|fuldmagt|tilladelse|dokumentation|oplysninger|oplysningerne|grundlag|godkendelse)(?:t|n|en|et)?$/) && (to >= block.to || block.signAt(to) !== 0)) return null
  // "Når betingelserne ophører: they are no longer met, and stop nothing.
  if (word.startsWith('ophør') && [from - 2, from - 1, to].some((row) => /(?:betingelse|behov|forhold|formål)(?:r|rne|et|ene|en)?$/.test(block.wordAt(row)))) return null
  if (word.startsWith('ophør') && block.wordAt(to - 1) === 'med' && /^(?:ansættelsen|arbejdet|jobbet|stillingen)$/.test(block.wordAt(to))) return alike('stoppe', 'i')
  // "hvori det anføres, at": what stands there, true or not.
  if (word === 'anføres' && hasClause(block, to) && /^(?:det|der)$/.test(block.wordAt(from - 1)) && block.wordAt(from - 2) === 'hvori') return 'står'
  // "har indsigelse og anfører, at": what one thinks, and no fact.
  if (word.startsWith('anfør') && hasClause(block, to) && near(block, from, /^(?:indsigelse|indsigelser|.*forening(?:en)?|nabo.*|advokat.*)$/)) {
    return isPassive ? null : word === 'anført' ? 'skrevet' : alike('mene')
  }
  if (word.startsWith('bortfald') && near(block, from, /^(?:ansøgning|klage|sag|anmodning|indsigelse)(?:en|n)?$/)) return null
  if (word.startsWith('vedrør') && block.wordAt(from - 1) === 'ikke' && near(block, from, /^formål(?:et)?$/)) return null
  if (/^afg[ia]v/.test(word) && block.wordAt(to).endsWith('erklæring') && block.wordAt(to + 1) === 'om') return null
  if (word.startsWith('nedskriv') && near(block, from, /(?:garanti|lån|gæld|beløb|restance|krav|værdi)(?:et|en|ene)?$/)) return alike('sætte', 'ned')
  if (/^foran(?:ledig|stalt)/.test(word) && to === from + 1 && getsDone(block, to)) return alike('få')
  if (word.startsWith('fremfør') && hasClause(block, to)) return alike('sige')
  if (word.startsWith('erhverv')) {
    const bought = acquiring(block, from, to, hasHave(block, from) || isPassive || !word.endsWith('et'), isPassive)
    if (bought !== undefined) return bought
  }
  if (use.startsWith('før') && block.wordAt(to - 1) === 'til' && block.wordAt(to - 2) === 'anledning') {
    return /^(?:tvivl|undren|usikkerhed|bekymring|uro)/.test(block.wordAt(to)) ? alike('skabe') : /^(?:bemærkning|kommentar|yderligere)/.test(block.wordAt(to)) ? null : undefined
  }
  // "Skolen har rettet henvendelse pr. mail": to whom, only the reader's own leaves no doubt.
  if (use.endsWith(' os') && word.startsWith('ret') && !isReader(block, from) && (hasHave(block, from) || /^(?:vi|jeg|kommunen|skolen)$/.test(block.wordAt(from - 1)) || /^(?:kommunens|vores|forvaltningens|skolens)$/.test(block.wordAt(from - 2)))) return null
  // "støvsuger skal forefindes", "der skal forefindes en støvsuger": to be found is to be there.
  if (word === 'forefindes' && block.passives().some(({ verb, modal }) => verb === from && modal >= 0 && /^(?:skal|bør|må|skulle|burde)$/.test(block.wordAt(modal)))) return hasThere(block, from, to) ? 'være' : to >= block.to || block.signAt(to) !== 0 ? 'være der' : 'findes'
  // "skal være indgivet inden fire uger": come in by then, and not only sent.
  if (word === 'indgivet' && block.wordAt(from - 1) === 'være' && /^(?:skal|må)$/.test(block.wordAt(from - 2)) && /^(?:inden|senest)$/.test(block.wordAt(to))) return 'modtaget'
  // "foranlediger fremsendt", "må konstateres, at", "særlige forhold gør sig gældende": turns that the plain word does not fit.
  if (word === 'fremsendt' && block.wordAt(from - 1).startsWith('foranledig')) return null
  if (word === 'konstateres' && hasClause(block, to) && block.passives().some(({ verb, modal }) => verb === from && modal >= 0)) return null
  if (/^g[øj]/.test(word) && block.wordAt(to - 1) === 'gældende' && use.startsWith('gæld') && /^forhold(?:ene)?$/.test(block.wordAt(from - 1))) return null
  // "fuldmagt, som er forevist": to whom is not said.
  if (word === 'forevist' && isPassive && !oblique.has(block.wordAt(to))) return null
  // "udbede sig 2.989 kr. betalt": a sum, and what is to be done with it.
  if (word.startsWith('udbed') && (near(block, from, /^(?:betalt|indbetalt|tilbagebetalt)$/) || getsDone(block, to + 1))) return null
  // "tages i betragtning, at": what one has regard to.
  if (word.startsWith('tag') && block.wordAt(to - 1) === 'betragtning' && hasClause(block, to)) return alike('tage', 'hensyn til')
  // "der er fremkommet noget": it comes to light.
  if (word.startsWith('fremkom') && to === from + 1 && block.wordAt(to) === 'noget') return null
  // "imødekommet fuldt ud": how far, which a yes does not say.
  if (word.startsWith('imødekom') && /^(?:fuldt|helt|delvist?)$/.test(block.wordAt(to))) return null
  // "frafaldet denne skinne": one gives up a claim; of a thing it would say otherwise.
  if (word.startsWith('frafald') && !near(block, from, /(?:krav|klage|påstand|indsigelse|ansøgning|ønske|anmodning|begæring|opkrævning|gebyr|afgift|sag|plan)(?:et|en|n|er|erne|r|t)?$/)) return null
  if (word.startsWith('verser') && near(block, from, /^(?:klage|krav|indsigelse)(?:n|r|er|et)?$/)) return alike('være')
  if (word === 'ophørt' && near(block, from, /(?:lejemål|ansættelse|kontrakt|forhold)(?:et|en|n)?$/)) return 'slut'
  const object = block.wordAt(nounPhraseEnd(block, to) - 1)
  if (word.startsWith('forvold') && /skade(?:n|r|rne)?$/.test(object)) return alike('gøre')
  if (word.startsWith('forvold') && /fare(?:n|r)?$/.test(object)) return alike('skabe')
  if (word === 'bemyndiget' && !hasHave(block, from)) return null
  if (/^foran(?:ledig|stalt)/.test(word) && to === from + 1 && !isPassive && isThing(block, from)) return alike('føre', 'til')
  if (/^imødek(?:om|am)/.test(word) && to === from + 1) {
    if (near(block, from, /behov(?:et|ene)?$/)) return alike('opfylde')
    if (near(block, from, /(?:kritik|bekymring|frygt|ulempe|gene|problem)(?:ken|en|er|rne|erne|r|t|erne)?$/)) return null
  }
  // "de hensyn, der tilgodeses": one does not take regard to a regard.
  if (word.startsWith('tilgodes') && near(block, from, /hensyn(?:et|ene)?$/)) return null
  if (/^(?:tilstræb|undlad)/.test(word) && isPassive) return null
  // "skal ikke undlade at nævne": a figure of speech for doing it.
  if (word === 'undlade' && block.wordAt(from - 1) === 'ikke') return null
  if (/^(?:godtgør|godtgjor)/.test(word) && !isPassive && isReader(block, from)) return alike('dokumentere')
  if (word.startsWith('udmønt') && near(block, from, /(?:midler|penge|pulje|beløb|bevilling|timer)(?:ne|n|et|en)?$/)) return alike('bruge')
  if (word.startsWith('forfald') && block.tagsAt(from) & Tag.VerbParticiple && word.endsWith('t')) return null
  // "påregnes at vare", "må påregnes udstedt": what one expects of a thing.
  if (word === 'påregnes' && (getsDone(block, to) || (block.wordAt(to) === 'at' && block.tagsAt(to + 1) & Tag.VerbInfinitive) || (block.tagsAt(to) & Tag.Adverb && block.tagsAt(to + 1) & Tag.VerbParticiple))) return 'forventes'
  // "må påregnes til halvanden time": how much, which "regne med" cannot say.
  if (word.startsWith('påregn') && block.wordAt(to) === 'til') return null
  // "berigtige restancen": a sum is not put right but paid.
  if (word.startsWith('berigtig') && (block.kindAt(to) === TokenKind.amount || near(block, from, /(?:restance|gæld|beløb|regning|saldo|gebyr|betaling)(?:n|en|et|erne|ene)?$/))) return alike('betale')
  // "skoven består uændret": what is no permit goes on.
  if (word.startsWith('best') && use.startsWith('gæld') && !near(block, from, /(?:bevilling|tilladelse|afgørelse|aftale|vilkår|krav)(?:en|n|ene|et)?$/)) return alike('fortsætte', 'uændret')
  if (/^tilg(?:å|år|ik|ået)$/.test(word) && /^(?:alle|samtlige|dem|dig|jer|os|begge|parterne|borgeren|ansøgerne?|kommunen|forvaltningen)$/.test(block.wordAt(to))) return null
  if (block.wordAt(to - 2) === 'vidende' && block.wordAt(to - 3) !== 'bedre' && !hasClause(block, to)) return alike('kende')
  return undefined
}

/** "ret til", "anvendelse på": a turn that ends in another preposition than its plain one; null for all others. */
export function otherPreposition(block: DanishBlock, from: number, to: number, use: string): Swapped | null {
  // "finder anvendelse på sagen" -> "gælder for sagen".
  if (block.wordAt(to - 1) === 'anvendelse' && /^g[æa]ld/.test(use) && block.wordAt(to) === 'på') return put(block, from, to + 1, `${use} for`)
  // "er der ikke fundet anledning til": the words are of the same kind.
  if (block.wordAt(from) === 'fundet') return put(block, from, to, use)
  // "hjemler adgang til" -> "giver ret til".
  if (block.wordAt(from).startsWith('hjeml') && /^(?:adgang|ret|mulighed)$/.test(block.wordAt(to)) && block.wordAt(to + 1) === 'til') return put(block, from, to + 2, use)
  // "sendes over for forvaltningen": what is sent goes to somebody.
  if (use.startsWith('send') && block.wordAt(to) === 'over' && block.wordAt(to + 1) === 'for') return put(block, from, to + 2, `${use} til`)
  // "tilstilles forvaltningen" -> "sendes til".
  const whom = nounPhraseEnd(block, to)
  if (/^(?:tilstillet$|(?:til|medd)\S*s$)/.test(block.wordAt(from)) && /^(?:send|meld)/.test(use) && !hasHave(block, from) && whom > to && !(block.tagsAt(to) & Tag.Preposition) && !timeNouns.has(block.wordAt(whom - 1)) && !/^(?:senest|inden|først)$/.test(block.wordAt(to)) && (block.tagsAt(whom - 1) & (Tag.NounSgDef | Tag.NounPlDef | Tag.Proper) || /^(?:deres|din|vores|vor)$/.test(block.wordAt(to)))) return put(block, from, to, `${use} til`)
  // "en til borgmesteren rettet henvendelse": before its noun, and nothing that somebody does.
  if (block.wordAt(from) === 'rettet' && !hasHave(block, from)) return 'vaelg'
  // "påregnes sagen optaget": what will be done to a thing, and no thing.
  if (block.wordAt(from).startsWith('påregn') && use !== 'forventes' && getsDone(block, to)) return 'vaelg'
  // "andragendet er bilagt en regning": it lies with it.
  if (block.wordAt(from) === 'bilagt' && !hasHave(block, from)) return put(block, from, to, 'vedlagt')
  // "kom med udtalelse": one thing that is said has its article.
  const tags = block.tagsAt(to)
  if (/^kom\S* med$/.test(use) && !hasHave(block, from) && isNoun(block, to) && (tags & (Tag.NounSgIndef | Tag.NounPlIndef)) === Tag.NounSgIndef && tags & Tag.GenderCommon) {
    return put(block, from, to, `${use} en`)
  }
  // "er lagt til grund for afgørelsen": what is built on it stands behind it.
  if (block.wordAt(from) === 'lagt' && to === from + 3 && (block.wordAt(to) === 'for' || (!hasHave(block, from) && block.passives().every(({ verb }) => verb !== from)))) return 'vaelg'
  return null
}

/** What an authority or an owner gives. */
const grants = /(?:tilladelse|godkendelse|dispensation|bevilling|fuldmagt|samtykke|tilsagn)(?:n|en|t|et)?$/

/** "foranledige de øvrige ni køretøjer, dæk og affald bortskaffet": a list of things, and then what is done to them. */
function getsDone(block: DanishBlock, to: number): boolean {
  for (let row = to; row < to + 14 && row < block.to && block.signAt(row) !== 0x2e; row++) {
    if (isFinite(block, row) || block.tagsAt(row) & Tag.Subjunction || block.wordAt(row) === 'at') return false
    if ((block.tagsAt(row) & (Tag.VerbParticiple | Tag.NounSgIndef | Tag.AdjBase)) === Tag.VerbParticiple) return true
  }
  return false
}

/** "Bemærkninger kan tilgå kontoret" -> "kan sendes til", "svaret vil tilgå dig" -> "vil blive sendt til"; null for other words. */
export function arriving(block: DanishBlock, from: number, to: number): Swapped | null {
  // "får tilsendt et brev": who gets it has it sent.
  if (block.wordAt(from) === 'tilsendt' && /^(?:får|fik|få|fået)$/.test(block.wordAt(from - 1))) return leaveOut(block, from, to)
  if (block.wordAt(from) !== 'tilgå' || to !== from + 1 || block.tagsAt(to) & Tag.Preposition) return null
  let modal = from - 1
  while (modal > block.from && isSentenceAdverb(block, modal)) modal--
  const isThing = isNoun(block, modal - 1) && (block.tagsAt(modal - 1) & (Tag.NounSgIndef | Tag.NounSgDef | Tag.NounPlIndef | Tag.NounPlDef)) !== 0
  const whom = nounPhraseEnd(block, to)
  const isWhom = oblique.has(block.wordAt(to)) || (whom > to && (block.tagsAt(whom - 1) & (Tag.NounSgDef | Tag.NounPlDef | Tag.Proper)) !== 0)
  if (!isThing || !isWhom) return null
  const subject = block.wordAt(modal - 1)
  // "Lægen kan tilgå journalen": a person gets at a thing, and only a paper is sent.
  if (!papers.test(subject)) return namesPerson(subject) ? put(block, from, to, 'få adgang til') : 'vaelg'
  const form = new Map([['kan', 'sendes'], ['skal', 'sendes'], ['bør', 'sendes'], ['vil', 'blive sendt']]).get(block.wordAt(modal))
  return form === undefined ? null : put(block, from, to, `${form} til`)
}

/** What is sent to somebody. */
const papers = /(?:svar|afgørelse|bemærkning|brev|materiale|besked|rapport|skrivelse|kopi|udtalelse|indkaldelse|regning)(?:n|en|et|er|r|erne|rne|ne)?$/

/** Whether the subject right before the verb is a thing, which leads to something and sees to nothing. */
function isThing(block: DanishBlock, from: number): boolean {
  let row = from - 1
  while (row > block.from && (isSentenceAdverb(block, row) || block.cuesAt(row) & Cue.have || block.tagsAt(row) & Tag.Auxiliary)) row--
  return isNoun(block, row) && (block.tagsAt(row) & (Tag.NounSgDef | Tag.NounPlDef | Tag.NounSgIndef | Tag.NounPlIndef)) !== 0 && things.test(block.wordAt(row))
}

const things = /(?:klage|henvendelse|oplysning|brev|ansøgning|sag|ændring|flytning|ulykke|skade|fejl|støj|sygdom|afgørelse|manglende|forhold|udtalelse|undersøgelse|målingr?)(?:n|en|t|et|er|r|rne|erne|ne|me|ene)?$/

/** Whether the reader is the subject near before. */
function isReader(block: DanishBlock, from: number): boolean {
  for (let row = from - 1; row > from - 5 && row >= block.from && block.signAt(row) === 0; row--) {
    if (/^(?:du|ansøger|klager|borgeren)$/.test(block.wordAt(row)) || block.textOf(row, row + 1) === 'De') return true
    if (/^(?:vi|kommunen|jeg|få|får|fik|fået)$/.test(block.wordAt(row))) return false
  }
  return false
}

/** Whether "man", "vi" or an office has to do what a verb tells: "må forvaltningen meddele, at". */
export function isOfficeDuty(block: DanishBlock, from: number): boolean {
  for (let row = from - 1; row > from - 9 && row >= block.from && block.signAt(row) === 0; row--) {
    if (/^(?:du|jeg|han|hun)$/.test(block.wordAt(row)) || block.textOf(row, row + 1) === 'De') return false
    if (/^(?:man|vi|kommunen|.*(?:forvaltningen|centret|centeret|afdelingen|styrelsen|nævnet|udvalget|kontoret))$/.test(block.wordAt(row))) return true
  }
  return false
}
