import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { like, put, type Swapped, wordsOf } from './put.ts'
import { tellsToDo } from './reader-part.ts'
import { chosenVerb, imparted } from './verb-choice.ts'
import { byObject } from './verb-neighbours.ts'
import { hasClause, hasThere, near, oblique, sameForm, skip, subjects } from './verb-near.ts'

/** What one writes on a paper and does not merely mention. */
const written = /(?:nummer|nummeret|nr|navn|adresse|dato)$/

/** The replacement where the company asks for another verb; null where none fits. */
export function byCompany(block: DanishBlock, from: number, to: number, use: string): string | null {
  const word = block.wordAt(from)
  const alike = (lemma: string, tail = ''): string | null => {
    const form = sameForm(block, from, lemma)
    return form === null ? null : tail === '' ? form : `${form} ${tail}`
  }
  const own = byObject(block, from, to, use)
  const chosen = own === undefined ? chosenVerb(block, from, to, use) : own
  if (chosen !== undefined) return chosen
  // "Der foreligger sigteanalyse": one thing that is there has its article, and somebody has it.
  if (word === 'foreligger' && hasThere(block, from, to) && isNoun(block, to) && (block.tagsAt(to) & (Tag.NounSgIndef | Tag.NounPlIndef)) === Tag.NounSgIndef && /(?:attest|analyse|rapport|erklæring|udtalelse|skrivelse|ansøgning|journal|plan)$/.test(block.wordAt(to))) return null
  // "berigtigende advokat": who sees to the deed. "opgørelsen er udfærdiget": nobody writes a reckoning. "politiets bistand rekvireres".
  if (word === 'berigtigende') return null
  if (word.startsWith('udfærdig') && near(block, from, /(?:opgørelse|beregning|oversigt|tegning|kort)(?:n|r|en|et|er|erne)?$/)) return alike('lave')
  if (word.startsWith('rekvirer') && near(block, from, /^(?:bistand|hjælp|politi|politiet|politiets)$/)) return null
  // "er bekendt med, at": one knows a thing, and that something is so.
  if (wordsOf(block, to - 2, to).endsWith('bekendt med') && use.startsWith('kend') && hasClause(block, to)) return alike('vide')
  if (to > from + 1) return use
  // "når afgørelsen foreligger": what is there to be had; "der foreligger" is "der er".
  if (word.startsWith('forelig') && use.split(' ').length === 1 && !hasThere(block, from, to)) {
    const isLast = block.signAt(to) !== 0 || to >= block.to
    return isLast && near(block, from, prepared) ? alike('være', 'klar') : null
  }
  // "Fremsat indsigelse har ikke": what a noun is called.
  if (word === 'fremsat' && block.sentences.includes(from)) return null
  // "har fremsat indsigelse": one has made it.
  if (/^(?:frems[æa]t|fremfør)/.test(word) && use.startsWith('kom') && near(block, from, /^indsigelse$/)) {
    // "kan indsigelse fremsættes": "indsigelse gøres" nobody says. "indsigelse eller forslag": one comes with both.
    if (/^(?:og|eller)$/.test(block.wordAt(to + 1))) return use
    return word.endsWith('s') || block.wordAt(from - 1) === 'indsigelse' ? null : alike('gøre')
  }
  // "kommet med begæring" nobody says: one sends it.
  if (word.startsWith('fremfør') && near(block, from, /^(?:anmodning|klage)(?:en|n)?$/)) return null
  if (/^frems[æa]t/.test(word) && near(block, from, /^(?:begæring|anmodning|ønske|klage)(?:en|t|n|r)?$/)) return near(block, from, /^ønske/) ? null : alike('sende')
  if (word.startsWith('foranledig') && hasParticiple(block, to)) return null
  // "indkaldelse vil tilgå særskilt": what comes.
  if (word.startsWith('tilgå') && !hasPerson(block, from) && block.tagsAt(to) & (Tag.Adverb | Tag.AdjT)) return alike('komme')
  if (word.startsWith('berigtig') && near(block, from, debts)) return alike('betale')
  // "svaret vil tilgå dig": what comes to somebody, and not what one has access to.
  if (word.startsWith('tilgå')) return hasPerson(block, from) ? use : null
  // "intet at erindre imod": to say against it, and not to recall.
  const isAgainst = /^(?:i?mod|herimod|derimod)$/.test(block.wordAt(to)) || /^(?:intet|noget)$/.test(block.wordAt(from - 2))
  if (word === 'erindre' && isAgainst) return alike('indvende')
  if (word.startsWith('erindr')) return block.wordAt(to) === 'om' ? alike('minde') : block.wordAt(to) === 'mod' ? null : use
  // "har meddelt Dem fuldmagt": given, and not told.
  if (word === 'meddelt' && oblique.has(block.wordAt(to)) && /^(?:fuldmagt|samtykke|tilladelse|afslag|dispensation|bevilling|påbud|henstand)$/.test(block.wordAt(to + 1))) return alike('give')
  if (word === 'meddeles' && /^(?:os|mig)$/.test(block.wordAt(to))) return null
  if (word.startsWith('meddel')) return imparted(block, from, to, use)
  if (/^foret[ao]g/.test(word)) return carried(block, from, to, alike)
  if (/^(?:sig|sag)/.test(use) && word.startsWith('tilkendegi') && (!hasClause(block, to) || tellsToDo(block, to))) return null
  if (word.startsWith('anfør') && near(block, from, written)) return alike(block.wordAt(from - 1) === 'bedes' ? 'oplyse' : 'skrive')
  // "De anfører, at": written, whether it is so or not.
  if (word.startsWith('anfør') && (block.wordAt(to) === 'at' || hasClause(block, to))) return alike(word === 'anfører' && /^(?:du|de|i)$/.test(block.wordAt(from - 1)) ? 'skrive' : 'oplyse')
  // "andrager herefter 8.401 kr.": the adverb stands before "på".
  if (/^andr[ao]/.test(word) && isSentenceAdverb(block, to) && hasNumber(block, to)) return alike('være')
  if (/^(?:andra|andro|udgør)/.test(word)) return hasNumber(block, to) && !/^(?:den|det|de|din|dit)$/.test(block.wordAt(to)) ? use : null
  return use
}

/** What somebody writes, reckons or decides, and then has ready. */
const prepared = /(?:udtalelse|rapport|svar|erklæring|attest|vurdering|afgørelse|resultat|referat|beregning|opgørelse|plan|tilbud|kontrakt|dom|kendelse|undersøgelse)(?:n|en|et|t|r|er|erne|rne|ne)?$/

/** "foretager sig ikke videre" -> "gør ikke mere". */
export function doing(block: DanishBlock, from: number, to: number): Swapped {
  const form = sameForm(block, from, 'gøre')
  let at = to + 1
  while (at < to + 4 && isSentenceAdverb(block, at)) at++
  const word = block.wordAt(at)
  if (form === null || !/^(?:noget|intet|videre|mere)$/.test(word)) return 'vaelg'
  return put(block, from, at + 1, like(block, from, [form, block.textOf(to + 1, at), word === 'videre' ? 'mere' : word]))
}

/** "foretage sig noget" is "gøre noget"; what is done to a thing "sker"; the rest is for the noun's own verb. */
function carried(block: DanishBlock, from: number, to: number, alike: (lemma: string) => string | null): string | null {
  const word = block.wordAt(from)
  if (/^(?:sig|dig|dem|os|jer|mig)$/.test(block.wordAt(to))) return null
  // "intet yderligere at foretage".
  if (block.wordAt(from - 1) === 'at' && /^(?:yderligere|intet|noget|mere|videre)$/.test(block.wordAt(from - 2))) return alike('gøre')
  const object = skip(block, to)
  // "lave en status", "lave opslag": with a thing that one can make; a bare verbal noun wants its own verb.
  if (/^(?:en|et|opslag)$/.test(block.wordAt(object)) || (block.wordAt(to) === 'en')) return alike('lave')
  // "skal være foretaget terrænregulering", "at være foretaget": what has happened.
  if (word === 'foretaget' && /^(?:være|været)$/.test(block.wordAt(from - 1))) return 'sket'
  const passive = block.passives().find(({ verb }) => verb === from)
  if (passive === undefined || passive.subject === null || passive.subject.from > from || passive.expletive !== '') return null
  // "foretages i uge 32 af et firma": with a doer.
  for (let row = to; word === 'foretages' && row < to + 6 && row < block.to && block.signAt(row) === 0; row++) if (block.wordAt(row) === 'af' && (row === to || block.kindAt(row - 1) === TokenKind.number)) return 'udføres'
  return word === 'foretages' ? (passive.modal < 0 ? 'sker' : 'ske') : passive.form === 'vaere-passiv' ? alike('ske') : null
}

/** "foranledige forholdet lovliggjort": what is done to the object stands behind it. */
function hasParticiple(block: DanishBlock, to: number): boolean {
  const end = nounPhraseEnd(block, to)
  return end > to && (block.tagsAt(end) & Tag.VerbParticiple) !== 0
}

/** Whether a person is the subject near the verb. */
function hasPerson(block: DanishBlock, row: number): boolean {
  for (let at = row - 1; at > row - 5 && at >= block.from && block.signAt(at) === 0; at--) if (subjects.has(block.wordAt(at))) return true
  return subjects.has(block.wordAt(row + 1))
}

const debts = /(?:gæld|gælden|restance|restancen|beløb|beløbet|gebyr|gebyret|afgift|afgiften|krav|kravet|indskud|indskuddet)$/

function hasNumber(block: DanishBlock, to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const kind = block.kindAt(at)
    if (kind === TokenKind.number || kind === TokenKind.amount) return true
  }
  return false
}
