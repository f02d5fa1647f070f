import { setFlagsFromString } from 'node:v8'

/** Up to so many letters, code does not run for long enough to earn back what the second compiler costs. */
const fewLetters = 16

/**
 * Tells V8 which of its compilers pay for so many letters; to be called once the kept code has been taken up, which V8
 * refuses under other flags than it was made with.
 */
export function compileFor(letters: number): void {
  // The dearest compiler is for what thousands of letters call; see commands/maal/keep-small.ts.
  setFlagsFromString('--invocation-count-for-turbofan=40000')
  if (letters <= fewLetters) setFlagsFromString('--invocation-count-for-maglev=6000')
}
