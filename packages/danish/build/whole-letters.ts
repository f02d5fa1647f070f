import { readdirSync, readFileSync } from 'node:fs'
import type { Letter } from '@klarbrev/core'
import { readLetter } from '@klarbrev/readers'
import { type Act, type MessageKind, messageKinds } from '../src/letter/acts.ts'
import { actOfMark } from './kernel-letters.ts'

/** A mark in a whole letter: what the sentence, title or heading that begins `at` this offset does. */
export interface WholeMark {
  readonly at: number
  /** What says the message, or part of it again, does what its letter is for. */
  readonly act: Act
  /** Whether this is the one sentence that tells the message. */
  readonly isMain: boolean
}

/** A whole letter in which its writer has marked every sentence, from corpus/training/whole. */
export interface WholeLetter {
  /** The hand that wrote it: the name of its file. */
  readonly hand: string
  readonly letter: Letter
  readonly kind: MessageKind
  /** Whether its message can be misread; null where it tells none. */
  readonly isClear: boolean | null
  readonly marks: readonly WholeMark[]
}

/** Reads the marked letters of a folder; throws with file and line where a kind or a mark is unknown. */
export function readWholeLetters(folder: string): readonly WholeLetter[] {
  return readdirSync(folder).filter((one) => one.endsWith('.txt')).sort().flatMap((name) => {
    const parts = readFileSync(`${folder}/${name}`, 'utf8').split(/^===(?=[^=])/m)
    let line = 1
    return parts.flatMap((part, nth) => {
      const place = `${name}:${line}`
      line += part.split('\n').length - 1
      return nth === 0 ? [] : [readWhole(part, place, name.replace('.txt', ''), nth)]
    })
  })
}

const clarity: Readonly<Record<string, boolean | null>> = { klar: true, uklar: false, intet: null }

function readWhole(part: string, place: string, hand: string, nth: number): WholeLetter {
  const end = part.indexOf('\n')
  const [kind = '', , , clear = ''] = part.slice(0, end).split('|').map((one) => one.trim())
  if (!isMessageKind(kind)) throw new Error(`${place}: ukendt brevtype ${kind}`)
  const isClear = clarity[clear]
  if (isClear === undefined) throw new Error(`${place}: ukendt klarhed ${clear}`)
  const marked = part.slice(end + 1).trim()
  const marks: WholeMark[] = []
  let text = ''
  let reached = 0
  for (const { 0: mark, index } of marked.matchAll(/\{([^{}\n]*)\} ?/g)) {
    const code = mark.trim().slice(1, -1)
    const isMain = code === 'M'
    const act = actOfMark(code, kind)
    if (act === undefined) throw new Error(`${place}: ukendt mærke ${mark}`)
    text += marked.slice(reached, index)
    reached = index + mark.length
    marks.push({ at: text.length, act, isMain })
  }
  text += `${marked.slice(reached)}\n`
  const path = `${hand}-${nth}.${/^#+ /m.test(text) ? 'md' : 'txt'}`
  const { letter } = readLetter(new TextEncoder().encode(text), path)
  return { hand, letter, kind, isClear, marks }
}

function isMessageKind(kind: string): kind is MessageKind {
  return (messageKinds as readonly string[]).includes(kind)
}
