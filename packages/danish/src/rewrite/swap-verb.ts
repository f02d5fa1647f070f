import { atHand } from './at-hand.ts'
import type { Fix } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { activateWith } from './activate.ts'
import { missingArticle } from './article.ts'
import { joined } from './edits.ts'
import { happened, toldPlainly } from './link-phrases.ts'
import { isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { leaveOut, like, put, type Swapped } from './put.ts'
import { particles } from './swap.list.ts'
import { byCompany, doing } from './verb-company.ts'
import { hasClause, hasHave, oblique, skip } from './verb-near.ts'
import { arriving, otherPreposition } from './verb-neighbours.ts'
import { arranging, asRelative, attribute, fallingAway, isAttribute, isObjectOfThing, lemmaOf, tellsNobody } from './verb-turns.ts'
import { withParticle, withPreposition } from './verb-objects.ts'
import { readerWord } from './people.ts'
import { asking, isMain, isPolite, laidBefore, subjectBehind } from './verb-order.ts'

/** Puts another verb in, with the object where that verb has it. */
export function swapVerb(block: DanishBlock, from: number, to: number, given: string): Swapped | Fix {
  if (/^foret[ao]g/.test(block.wordAt(from)) && /^(?:sig|dig|dem|os|jer|mig)$/.test(block.wordAt(to))) return doing(block, from, to)
  if (given.startsWith('beder vi ')) return put(block, from, to, given)
  if (/^forel[æa]g/.test(block.wordAt(from))) return laidBefore(block, from, to)
  if (tellsNobody(block, from, to)) return put(block, from, to, `${given} os`)
  const plain = block.wordAt(from).startsWith('meddel') ? toldPlainly(block, from, to) : null
  if (plain !== null) return plain
  if (block.wordAt(from) === 'meddel' && /^(?:venligst|om|hvis|hvor|hvornår|at)$/.test(block.wordAt(to))) return put(block, from, to, 'fortæl os')
  if (block.wordAt(from).startsWith('bortfald') && to === from + 1) return fallingAway(block, from, to)
  if (to === from + 2 && block.wordAt(from) === 'findes' && block.wordAt(from - 1) === 'det') return put(block, from - 1, to, `vi ${given.replace(/s$/, 'r')}`)
  const known = atHand(block, from, to)
  if (known !== null) return known
  const relative = asRelative(block, from, to, given)
  if (relative !== null) return relative
  const arranged = arranging(block, from, to) ?? arriving(block, from, to)
  if (arranged !== null) return arranged
  // "indgives på borger.dk": one sends by a page and not on it.
  if (block.wordAt(from).startsWith('indgi') && block.wordAt(to) === 'på' && block.kindAt(to + 1) === TokenKind.url) {
    return put(block, from, to + 1, `${given} via`)
  }
  // "efter indhentet udtalelse": the preposition says it.
  if (block.wordAt(from) === 'indhentet' && block.wordAt(from - 1) === 'efter' && isNoun(block, to)) return leaveOut(block, from, to)
  if (/^erl(?:æg|ag)/.test(block.wordAt(from)) && block.wordAt(to).startsWith('betaling')) return put(block, from, to + 1, given)
  if (/^andra?[go]/.test(block.wordAt(from)) && block.wordAt(to) === 'om') return 'vaelg'
  // "den meddelte tilladelse": which one.
  if (to > from + 1 && /^(?:den|det|de)$/.test(block.wordAt(from - 1)) && block.tagsAt(from) & Tag.VerbParticipleInflected) return 'vaelg'
  const use = byCompany(block, from, to, given)
  if (use === null) return 'vaelg'
  // "når udtalelsen foreligger" -> "er klar": what is told of the subject takes no object.
  if (/^(?:er|var|være|været) (?:klar|givet)$|^fås$/.test(use)) return put(block, from, to, use)
  const governed = /^andra[gr]/.test(block.wordAt(from)) ? put(block, from, to, use) : otherPreposition(block, from, to, use)
  if (governed !== null) return governed
  // "lade disse anvende": the verb means a passive there, which one with a preposition cannot.
  const isLet = /^(?:lad|lader|lade|lod|ladet)$/.test(block.wordAt(from - 2)) && !oblique.has(block.wordAt(from - 1))
  if ((isLet && use.includes(' ')) || isObjectOfThing(block, from)) return 'vaelg'
  const [verb, ...rest] = use.split(' ')
  const head = afterHave(block, from, verb!)
  if (/^k(?:an|unne)$/.test(head) && rest.join(' ') === 'ikke') return put(block, from, to, isMain(block, from) ? `${head} ikke` : `ikke ${head}`)
  const repeats = to > from + 1 && rest.length > 0 && block.wordAt(to - 1) === rest.at(-1)
  const tail = rest.join(' '), words = [head, ...rest].join(' ')
  // "har fremsat indsigelse" -> "er kommet med indsigelse".
  if (/^(?:kommet|gået|blevet)$/.test(head) && hasHave(block, from)) return happened(block, from, to, joined([words, tail === 'med' ? missingArticle(block, to) : '']))
  if (to === from + 1 && !isPolite(block, from - 1) && isAttribute(block, from)) return attribute(block, from, to, head, tail)
  if (/^(?:er|være|været|var)$/.test(head) && tail === '' && !hasPredicate(block, from, to)) return 'vaelg'
  // "Undlader virksomheden at rette sig" -> "Lader virksomheden være med at rette sig".
  const behind = tail === 'være med' ? nounPhraseEnd(block, to) : to
  if (behind > to && block.wordAt(behind) === 'at') return put(block, from, behind, like(block, from, [head, block.textOf(to, behind), tail]))
  const inverted = to === from + 1 && tail !== '' ? subjectBehind(block, from) : to
  if (inverted > to) return put(block, from, inverted, like(block, from, [head, block.textOf(to, inverted), tail]))
  if (/^be(?:de|der|d|dt)$/.test(head) && tail === '') return asking(block, from, to, head)
  const passive = block.passives().find(({ verb }) => verb >= from && verb < to)
  // "der kan rettes henvendelse til kommunen" -> "du kan kontakte kommunen".
  // "Angår det bilen, rettes henvendelse til kontoret" -> "skal du kontakte kontoret".
  if (passive !== undefined && head === 'kontaktes' && block.wordAt(from) === 'rettes' && block.wordAt(to - 1) === 'til' && isMain(block, from) && passive.expletive === '' && !block.sentences.includes(from) && passive.modal < 0) {
    return put(block, from, to, `skal ${readerWord(block, from)} kontakte`)
  }
  if (passive?.expletive === 'der' && head.startsWith('kontakt')) {
    return activateWith(block, passive, { lemma: 'kontakte', tail: '', to }).fixes?.[0] ?? 'vaelg'
  }
  // "meddeles tilladelse til" -> "gives tilladelse til": the words stand there, and only the verb is another.
  if (passive !== undefined && rest.length > 1 && to === from + 1 + rest.length && block.wordAt(from + 1) === rest[0]) return put(block, from, to, words)
  if (passive !== undefined && (isGoverning(head, tail) || tellsOnly(head) || (head === 'oplyses' && passive.expletive === 'det' && block.wordAt(from).startsWith('medd')))) {
    const lemma = lemmaOf(block, head)
    const next = skip(block, to)
    const isRaised = block.wordAt(next) === 'at' || ((block.tagsAt(next) & Tag.VerbParticiple) !== 0 && !isNoun(block, next))
    if (isRaised && isGoverning(head, tail)) return 'vaelg'
    if (lemma === null) return 'uklar-saetning'
    if (to > passive.verb + 1 && !repeats) {
      return (from === passive.verb ? activateWith(block, passive, { lemma, tail, to }).fixes?.[0] : undefined) ?? 'uklar-saetning'
    }
    // "anmodes om": the preposition stands there already, and the object comes before it.
    return activateWith(block, passive, { lemma, tail: repeats ? rest.slice(0, -1).join(' ') : tail }).fixes?.[0] ?? 'uklar-saetning'
  }
  if (passive === undefined ? isGoverning(head, tail) && head.endsWith('s') : tail === 'os') return 'vaelg'
  // "meddeler tilladelse" and "giver tilladelse": the same words behind another verb.
  if (repeats && !isGoverning(head, tail)) return put(block, from, to, words)
  if (tail === '') return fits(block, to, head) ? put(block, from, to, words) : 'vaelg'
  if (isParticle(head, tail) && to === from + 1) return withParticle(block, from, to, head, tail, passive !== undefined)
  return withPreposition(block, from, to, head, tail)
}

/** "har afholdt": a past by its letters and a participle by its company, and so is the new verb. */
function afterHave(block: DanishBlock, row: number, form: string): string {
  const { lexicon } = block.grammar
  const isPastOnly = (lexicon.tagsOf(form) & (Tag.VerbPast | Tag.VerbParticiple)) === Tag.VerbPast
  if (!isPastOnly || !block.wordAt(row).endsWith('t') || !hasHave(block, row)) return form
  const lemma = lemmaOf(block, form)
  return (lemma === null ? undefined : block.grammar.morphology.verbForms(lemma)?.participle) ?? form
}

/** "klages over" -> "klage over": a passive that nobody says, in words that can be said; null for all else. */
export function infinitiveOf(use: string): string | null {
  const [head = '', ...rest] = use.split(' ')
  const tail = rest.join(' ')
  return head.length > 4 && head.endsWith('es') && (isGoverning(head, tail) || (tail === '' && tellsOnly(head))) ? joined([head.slice(0, -1), tail]) : null
}

/** Whether words before the object end in a preposition that governs it. */
function isGoverning(head: string, tail: string): boolean {
  return /(?:^| )(?:om|over|til|af|for|på|i|fra|under|hos|mod|med|få)$/.test(tail) && !isParticle(head, tail)
}

/** "sende med" takes its word behind the object, "regne med" before it. */
function isParticle(head: string, tail: string): boolean {
  return particles.has(tail) && !(tail === 'med' && /^(?:regn|ender|endt|samme|kom)/.test(head))
}

/** Verbs that make no passive of their own that people say: "det fortælles", "fås". */
function tellsOnly(head: string): boolean {
  return /^(?:fortælles|fortaltes|fås|haves|huskes|siges|menes|ventes|væres)$/.test(head)
}

/** "der foreligger en bevilling" can be "der er"; "materialet foreligger" cannot be "materialet er". */
function hasPredicate(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from - 1; row >= block.from && row > from - 4; row--) if (block.wordAt(row) === 'der') return true
  if (block.wordAt(to) === 'der') return true
  return to > from + 1 && block.signAt(to) === 0 && to < block.to
}

/** Whether the verb takes what stands behind it here: to be told wants a clause, to be given a thing. */
function fits(block: DanishBlock, to: number, head: string): boolean {
  if (!/^fort(?:æl|al)/.test(head)) return true
  const object = skip(block, to)
  if (/^(?:noget|intet|følgende)$/.test(block.wordAt(object))) return true
  // "har meddelt udlejer, at": whom, and then what.
  const end = nounPhraseEnd(block, object)
  if (end > object && block.signAt(end) === 0x2c && block.wordAt(end + 1) === 'at') return true
  return hasClause(block, object)
}
