import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'

/** Why a heading tells nothing: it only announces a subject ("Vedr. …"), or all its words are hollow. */
export type Hollowness = 'subject' | 'empty'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that only say that something is about something. */
const subjectWords = words('vedr vedrørende ang angående')

/** Words of a heading that tell nothing by themselves, wherever it stands. */
const hollowAnywhere = words(`
  sag sagen sagens sagsnr brev brevet svar information informationer orientering besked meddelelse henvendelse henvendelsen
  om i på til af for fra og den det en et din dit dine jeres deres vores vi har behandlet emne overskrift skrivelse
`)

/** Words that are hollow in the title only: as a sub-heading, "Afgørelse" shows the reader where the answer stands. */
const hollowInTitle = words('afgørelse afgørelsen ansøgning ansøgningen vigtig vigtigt')

/** Words that are hollow as sub-headings: they would suit any letter. */
const hollowInside = words(`
  sagsfremstilling sagsfremstillingen sagsoplysning generelt andet andre øvrigt øvrige diverse forhold forholdet forholdene mv mm
  bemærkning bemærkninger indledning indledende afslutning afsluttende redegørelse beskrivelse notat tekst nærmere uddybende supplerende
  oplysning oplysninger punkt pkt afsnit del indhold
`)

/**
 * Sub-headings of hollow words that every reader knows: what stands below them is what they say. "Svar" and "Vores
 * svar" lead to the answer, "Sagens oplysninger" to the facts.
 */
const signposts = words('svar oplysninger bemærkninger')
const owners = words('din dit dine jeres vores deres sagens sagen')

/** Why a title tells the reader nothing of the result or the errand; null where it tells something. */
export function hollowTitle(block: DanishBlock): Hollowness | null {
  return hollownessOf(block, hollowInTitle)
}

/** Why a sub-heading tells the reader nothing of what stands below it; null where it tells something. */
export function hollowHeading(block: DanishBlock): Hollowness | null {
  const found = hollownessOf(block, hollowInside)
  return found === 'empty' && isSignpost(block) ? null : found
}

function hollownessOf(block: DanishBlock, more: ReadonlySet<string>): Hollowness | null {
  let count = 0
  let isHollow = true
  for (let row = block.from; row < block.to; row++) {
    const kind = block.tokens.kind[row]!
    if (kind === TokenKind.amount || kind === TokenKind.date || kind === TokenKind.statuteRef) isHollow = false
    if (kind !== TokenKind.word) continue
    const word = block.wordAt(row)
    if (count === 0 && subjectWords.has(word)) return 'subject'
    count++
    if (!hollowAnywhere.has(word) && !more.has(word) && (block.tagsAt(row) & Tag.Proper) === 0) isHollow = false
  }
  return isHollow && count > 0 ? 'empty' : null
}

/** "Dine bemærkninger", "Vores svar": whose it is makes a hollow word a signpost. */
function isSignpost(block: DanishBlock): boolean {
  let isOwned = false
  let count = 0
  let last = ''
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] !== TokenKind.word) continue
    last = block.wordAt(row)
    if (count === 0) isOwned = owners.has(last)
    count++
  }
  return signposts.has(last) && (isOwned && count === 2 || last === 'svar' && count === 1)
}
