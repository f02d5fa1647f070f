/** Puts colour on text; without colours it gives the text as it is. Colour never says anything that words do not. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  green(text: string): string
  underline(text: string): string
}

/** A paint that works, or one that leaves text alone. */
export function createPaint(isOn: boolean): Paint {
  const code =
    (on: number, off: number) =>
    (text: string): string =>
      isOn && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    underline: code(4, 24),
    red: code(31, 39),
    green: code(32, 39),
    yellow: code(33, 39),
    cyan: code(36, 39),
  }
}
