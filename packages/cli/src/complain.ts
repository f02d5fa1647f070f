import type { World } from './world.ts'

/** Control characters that a file name could carry into a terminal. */
const control = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Says one sentence on standard error, in the name of the program. */
export function complain(world: World, sentence: string): void {
  const safe = sentence.replace(control, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
  world.err.write(`klarbrev: ${safe}\n`)
}
