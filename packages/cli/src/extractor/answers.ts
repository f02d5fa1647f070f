import type { Problem, ReadResult } from '@klarbrev/core'

/** An answer comes from a process that has read a hostile file, so it is looked at before it is believed. */
export function parseAnswer(bytes: Uint8Array, path: string): ReadResult {
  try {
    const { letter, problems } = JSON.parse(Buffer.from(bytes).toString()) as ReadResult
    const isWhole = typeof letter.text === 'string' && typeof letter.hints === 'object' && Array.isArray(letter.blocks)
    if (isWhole && Array.isArray(problems)) return { letter: { ...letter, path }, problems }
  } catch {
    // What cannot be understood is no answer.
  }
  return unread(path, [tooMuch])
}

/** A letter without text, and why. */
export function unread(path: string, problems: readonly Problem[]): ReadResult {
  return { letter: { path, text: '', blocks: [], hints: {} }, problems }
}

const remedy = 'Åbn brevet i det program, det er skrevet i, og gem kun selve brevet.'
/** The process ended by itself, which it does when its memory is full. */
export const tooMuch: Problem = { code: 'for-tung', message: `Filen krævede for megen hukommelse. ${remedy}` }
/** The extractor was closed before its time. */
export const stopped: Problem = { code: 'afbrudt', message: 'Brevet nåede ikke at blive læst. Kør kommandoen igen.' }
/** The process never said that it was ready. */
export const notStarted: Problem = {
  code: 'laeser-mangler',
  message: 'Den proces, der læser filer af denne type, startede ikke. Kør npm run build, og prøv igen.',
}

/** The letter took longer than these seconds. */
export function tooSlow(seconds: number): Problem {
  const message = `Filen var ikke læst efter ${seconds} sekunder og er sprunget over. ${remedy}`
  return { code: 'for-tung', message }
}
