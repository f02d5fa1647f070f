import { Tag } from '../lexicon/tags.ts'
import { type ClauseView, Order } from './clause-words.ts'

/** Most tokens between the two denying words. */
const reach = 12

/**
 * The row past the second denying word when something behind the denying word at `row` denies again; `row` when
 * nothing does: "ikke umuligt", "ikke rejse uden", "ikke undlade", "ikke udelukke, at du ikke".
 */
export function doubleNegationEnd(view: ClauseView, row: number, to: number): number {
  let isInner = false
  const limit = Math.min(to, row + reach)
  for (let at = row + 1; at < limit; at++) {
    const order = view.order(at)
    if (view.block.signAt(at) !== 0) {
      // Only an "at"-clause goes on with what was denied: "ikke udelukke, at du ikke".
      if (isInner || !view.isComma(at) || !(view.order(at + 1) & Order.at)) return row
      continue
    }
    if (order & Order.at) {
      // "ikke hjemmel til at hjælpe uden": what an infinitive lacks is another matter.
      if (isInfinitiveMarker(view, at)) return row
      isInner = true
      continue
    }
    if (order & (Order.but | Order.subordinator | Order.question | Order.relative)) return row
    if (order & Order.and && !isInner) return row
    if (isInner) {
      if (order & Order.denial) return at + 1
      continue
    }
    if (order & Order.without) {
      const next = view.block.wordAt(at + 1)
      return next === 'for' || next === 'om' ? row : at + 1
    }
    if (order & Order.negative) return at + 1
    if (at <= row + 4 && isUnWord(view, at)) return at + 1
  }
  return row
}

function isInfinitiveMarker(view: ClauseView, row: number): boolean {
  return (view.tags(row + 1) & (Tag.VerbInfinitive | Tag.VerbSPresent)) !== 0
}

const adjective = Tag.AdjBase | Tag.AdjT | Tag.AdjE

/** Words in u- whose rest is an adjective by accident, or whose opposite no one hears any more. */
const ordinary: ReadonlySet<string> = new Set(
  ('ude ulden umiddelbar umiddelbart umiddelbare uddannet uddannede udsat udsatte udstillet underlagt undervist ' +
    'ung unge ugentlig ugentligt').split(' '),
)

/** An adjective that denies: "umulig", "ubetydeligt", "uenige" beside mulig, betydeligt, enige. */
function isUnWord(view: ClauseView, row: number): boolean {
  const { block } = view
  if (row < block.from || row >= block.to || !(view.tags(row) & adjective)) return false
  const word = block.wordAt(row)
  if (word.length < 5 || word.charCodeAt(0) !== 0x75 || ordinary.has(word)) return false
  return (block.lexicon.tags(block.lexicon.intern(word.slice(1))) & (adjective | Tag.VerbParticiple)) !== 0
}
