import type { Chance } from './chance.ts'

/** One change of a text, as an editor tells it. */
export interface Keystroke {
  readonly range: { readonly start: Place; readonly end: Place }
  readonly text: string
}

interface Place {
  readonly line: number
  readonly character: number
}

const sentences = [
  'Vi har behandlet din ansøgning om hjælp. ', 'Der lægges vægt på, at du bor alene. ', 'Du kan ringe til os på fredag. ',
  'Ansøgningen er blevet afvist, jf. servicelovens § 112. ', 'Såfremt De har spørgsmål, bedes De kontakte forvaltningen. ',
]

/** Somebody who writes in a letter: sentence after sentence, in one paragraph after the other, with slips mended. */
export class Typist {
  text: string
  private readonly chance: Chance
  private at = 0
  private pending: string[] = []

  constructor(text: string, chance: Chance) {
    this.text = text
    this.chance = chance
  }

  /** The next key; the text holds it already when it is given. */
  next(): Keystroke {
    if (this.pending.length === 0) this.moveOn()
    const key = this.pending.shift()!
    const isBack = key === '\b'
    const from = isBack ? this.at - 1 : this.at
    const range = { start: placeOf(this.text, from), end: placeOf(this.text, this.at) }
    this.text = this.text.slice(0, from) + (isBack ? '' : key) + this.text.slice(this.at)
    this.at = isBack ? from : from + key.length
    return { range, text: isBack ? '' : key }
  }

  /** Goes to the end of a sentence somewhere and begins one there; now and then an older one is taken away. */
  private moveOn(): void {
    const near = this.text.indexOf('. ', this.chance.to(this.text.length))
    this.at = near < 0 ? this.text.length : near + 2
    const keys = [...this.chance.pick(sentences)]
    const slip = this.chance.to(keys.length - 1)
    keys.splice(slip, 0, 'æ', '\b')
    if (this.chance.once(6)) keys.push('\n', '\n')
    // As much is taken away as is written, so that the letter keeps its length.
    this.pending = [...keys, ...keys.filter((key) => key !== '\b').slice(2).map(() => '\b'), '\b']
  }
}

function placeOf(text: string, offset: number): Place {
  let line = 0
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, character: offset - start }
}
