import type { Chance } from './chance.ts'
import { createChance } from './chance.ts'
import { fill } from './fill.ts'
import { appeal, facts, headings, items, legal, nextSteps, reasons, results, titles } from './sentences.ts'
import { firstNames, lastNames, streetEnds } from './names.ts'

/** How many words the bench's letters have at least and at most; that is what municipal decisions mostly have. */
export const fewestWords = 350
export const mostWords = 600

/**
 * A made-up decision letter of 350 to 600 words: letterhead, address, title, sections, a list, signature.
 * The same seed gives the same letter; different seeds share patterns but hardly ever a sentence.
 */
export function makeLetter(seed: number): string {
  const chance = createChance(seed * 2654435761 + 17)
  const aim = fewestWords + 25 + chance.to(mostWords - fewestWords - 125)
  const head = makeHead(chance)
  const body = makeBody(chance, aim - 50)
  const foot = ['Venlig hilsen', fill('{hvem}', chance), fill('{kontor}', chance), fill('Telefon {tlf}', chance)]
  return `${head}\n\n${body}\n\n${foot.join('\n')}\n`
}

/** Running text of about `words` words, in paragraphs under headings, without letterhead and signature. */
export function makeProse(words: number, seed: number): string {
  return makeBody(createChance(seed * 40503 + 5), words)
}

/** A letter in which every word is new: no cache and no dictionary has seen any of them. */
export function makeUnknownLetter(seed: number): string {
  const chance = createChance(seed + 99991)
  const parts = ['kla', 'bre', 'fo', 'sti', 'mø', 'lun', 'gær', 'pro', 'ta', 'vi', 'sne', 'hål', 'dri', 'kvo']
  const ends = ['ning', 'else', 'en', 'er', 'ede', 'et', 'lig', 'somt', 'te', 'erne', 's', 'ig']
  return makeLetter(seed).replace(/\p{L}{4,}/gu, (word) => {
    let made = ''
    while (made.length < word.length - 3) made += chance.pick(parts)
    made += chance.pick(ends)
    return word[0] === word[0]!.toUpperCase() ? made[0]!.toUpperCase() + made.slice(1) : made
  })
}

/** Words as a reader counts them: written words that hold a letter. */
export function countWords(text: string): number {
  let count = 0
  for (const part of text.split(/\s+/)) if (/\p{L}/u.test(part)) count++
  return count
}

function makeHead(chance: Chance): string {
  const sender = [fill('{Kommune}', chance), fill('{kontor}', chance), fill(`{vej} ${chance.to(200)}`, chance)]
  const address = [
    `${chance.pick(firstNames)} ${chance.pick(firstNames)} ${chance.pick(lastNames)}`,
    `${fill('{sted}', chance)}${chance.pick(streetEnds)} ${chance.to(200)}`,
    fill(`${chance.to(8999) + 1000} {sted}`, chance),
  ]
  const reference = [fill('Dato: {dato}', chance), fill('Sagsnr. {sag}', chance)]
  const title = fill(chance.pick(titles), chance)
  const greeting = chance.pick(['Kære', 'Hej', 'Til']) + ` ${chance.pick(firstNames)}`
  return [sender.join('\n'), address.join('\n'), reference.join('\n'), title, greeting].join('\n\n')
}

/** Sections in the order of a decision, and from the start again until there are words enough. */
function makeBody(chance: Chance, words: number): string {
  const blocks: string[] = []
  let count = 0
  const add = (block: string): void => {
    blocks.push(block)
    count += countWords(block)
  }
  add(paragraph(chance, results, 2))
  const sections = [reasons, facts, reasons, legal, nextSteps, appeal]
  for (let index = 0; count < words; index++) {
    const patterns = sections[index % sections.length]!
    add(fill(chance.pick(headings), chance))
    if (chance.once(4)) add(makeList(chance))
    else for (let left = chance.to(2); left > 0; left--) add(paragraph(chance, patterns, 1 + chance.to(4)))
  }
  return blocks.join('\n\n')
}

function makeList(chance: Chance): string {
  const rows = Array.from({ length: 2 + chance.to(3) }, () => `- ${fill(chance.pick(items), chance, false)}`)
  return `${fill(chance.pick(nextSteps), chance).replace(/[.]$/, ':')}\n${rows.join('\n')}`
}

/** A paragraph, as one long line or hard-wrapped, as both are common in files. */
function paragraph(chance: Chance, patterns: readonly string[], sentences: number): string {
  const text = Array.from({ length: sentences }, () => fill(chance.pick(patterns), chance)).join(' ')
  return chance.once(3) ? text.replace(/(.{60,76}) /g, '$1\n') : text
}
