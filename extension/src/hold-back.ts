import type { Place, Span } from './sentence.ts'
import { compare, holds, overlap } from './sentence.ts'

/** What must be known of a finding to hold it back. */
export interface Holdable {
  readonly range: Span
  readonly rule: string
}

/** A clock that can be set and stopped; tests bring their own. */
export interface Timer {
  start(milliseconds: number, ring: () => void): void
  stop(): void
}

interface Typing {
  readonly letter: string
  readonly sentence: Span
  /** Rules whose findings stood in the sentence before: to take them away and bring them back would only flicker. */
  readonly known: ReadonlySet<string>
}

/**
 * Holds new findings back in the sentence that somebody is writing, until the cursor leaves it or the writer rests.
 * Marks in half a sentence disturb, and half a sentence is often wrong only because it is half.
 */
export class HoldBack<F extends Holdable> {
  private readonly show: (letter: string, findings: readonly F[]) => void
  private readonly timer: Timer
  private readonly latest = new Map<string, readonly F[]>()
  private readonly shown = new Map<string, readonly F[]>()
  private typing: Typing | null = null

  constructor(show: (letter: string, findings: readonly F[]) => void, timer: Timer) {
    this.show = show
    this.timer = timer
  }

  /** The server's findings of a letter, all of them. */
  found(letter: string, findings: readonly F[]): void {
    this.latest.set(letter, findings)
    this.tell(letter)
  }

  /** Somebody wrote in a sentence; `patience` is how long its new findings wait for the next key, in milliseconds. */
  typed(letter: string, sentence: Span, patience: number): void {
    const before = this.typing
    const goesOn = before?.letter === letter && compare(before.sentence.start, sentence.start) === 0
    if (before !== null && !goesOn) this.release()
    const here = (this.shown.get(letter) ?? []).filter(({ range }) => overlap(range, sentence))
    const known = goesOn && before !== null ? before.known : new Set(here.map(({ rule }) => rule))
    this.typing = { letter, sentence, known }
    this.timer.start(patience, () => this.release())
  }

  /** The cursor stands at a place; outside the sentence the wait is over. */
  moved(letter: string, place: Place): void {
    if (this.typing === null) return
    if (this.typing.letter !== letter || !holds(this.typing.sentence, place)) this.release()
  }

  /** Shows everything again. */
  release(): void {
    const { typing } = this
    this.timer.stop()
    this.typing = null
    if (typing !== null) this.tell(typing.letter)
  }

  /** Forgets a letter that was closed. */
  closed(letter: string): void {
    if (this.typing?.letter === letter) this.release()
    this.latest.delete(letter)
    this.shown.delete(letter)
  }

  private tell(letter: string): void {
    const { typing } = this
    const isShown = ({ range, rule }: F): boolean =>
      typing === null || typing.letter !== letter || typing.known.has(rule) || !overlap(range, typing.sentence)
    const findings = (this.latest.get(letter) ?? []).filter(isShown)
    this.shown.set(letter, findings)
    this.show(letter, findings)
  }
}
