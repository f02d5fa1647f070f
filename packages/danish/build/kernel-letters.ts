import { readdirSync, readFileSync } from 'node:fs'
import type { Act, MessageKind } from '../src/letter/acts.ts'
import { acts, messageKinds } from '../src/letter/acts.ts'

/** A labelled line of a training letter. */
export interface KernelLine {
  readonly form: 'title' | 'heading' | 'sentence'
  /** What the line does; what says the message, or part of it again, does what its letter is for. */
  readonly act: Act
  /** Whether this is the one line that tells the message. */
  readonly isMain: boolean
  readonly text: string
}

/** A short letter with every line labelled, from corpus/training/letters. */
export interface KernelLetter {
  readonly kind: MessageKind
  readonly lines: readonly KernelLine[]
}

/** A sentence by itself with its act, from corpus/training/sentences. */
export interface LooseSentence {
  readonly act: Act
  readonly text: string
}

/** The acts by the letters that mark them, but for M and m. */
const actCodes: Readonly<Record<string, Act>> = {
  V: 'vague', F: 'history', B: 'reasons', R: 'rule', K: 'appeal', C: 'contact', N: 'next', S: 'topic',
}

/** The act that a mark stands for in a letter of a kind: M and m are what the letter is for. Undefined for a strange one. */
export function actOfMark(code: string, kind: MessageKind): Act | undefined {
  return code === 'M' || code === 'm' ? kind : actCodes[code]
}

/** Reads the training letters of a folder; throws with file and line where a label is unknown. */
export function readKernels(folder: string): readonly KernelLetter[] {
  const letters: KernelLetter[] = []
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')).sort()) {
    let kind: KernelLetter['kind'] | null = null
    let lines: KernelLine[] = []
    const close = (): void => {
      if (kind !== null && lines.length > 0) letters.push({ kind, lines })
      lines = []
    }
    for (const [index, line] of readFileSync(`${folder}/${name}`, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue
      if (line.startsWith('===')) {
        close()
        kind = line.slice(3).split('|')[0]!.trim() as KernelLetter['kind']
        if (!(messageKinds as readonly string[]).includes(kind)) throw new Error(`${name}:${index + 1}: ukendt brevtype ${kind}`)
        continue
      }
      const [, mark = '', code, text] = /^(?:([TH]) )?([MmVFBRKCNS]) (.+)$/.exec(line.trim()) ?? []
      if (code === undefined || text === undefined || kind === null) throw new Error(`${name}:${index + 1}: ukendt mærke`)
      lines.push({
        form: mark === 'T' ? 'title' : mark === 'H' ? 'heading' : 'sentence',
        act: actOfMark(code, kind)!,
        isMain: code === 'M',
        text,
      })
    }
    close()
  }
  return letters
}

const names: Readonly<Record<string, Act>> = {
  vag: 'vague', historik: 'history', begrundelse: 'reasons', regel: 'rule', klage: 'appeal', kontakt: 'contact', naeste: 'next',
}

/** Reads sentences by themselves: `# act` above the sentences of that act, one a line. */
export function readLooseSentences(folder: string): readonly LooseSentence[] {
  const sentences: LooseSentence[] = []
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')).sort()) {
    let act: Act = 'topic'
    for (const [index, line] of readFileSync(`${folder}/${name}`, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue
      if (line.startsWith('#')) {
        const word = line.slice(1).trim()
        act = names[word] ?? (word as Act)
        if (!acts.includes(act)) throw new Error(`${name}:${index + 1}: ukendt handling ${word}`)
      } else sentences.push({ act, text: line.trim() })
    }
  }
  return sentences
}
