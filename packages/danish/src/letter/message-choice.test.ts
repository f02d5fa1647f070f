import { describe, expect, test } from 'vitest'
import { actNumber, messageKinds, toldCount } from './acts.ts'
import { chooseMessage, choiceAt, choiceSigns, type ChoiceSign, readChoice } from './message-choice.ts'
import { LetterSentences, Look, type SentenceCues } from './sentence-cues.ts'

const [no, bill] = [messageKinds.indexOf('afslag'), messageKinds.indexOf('opkraevning')]

/** A sentence that does one act with certainty; `odds` is what its own signs weigh. */
function sentence(order: number, act: Parameters<typeof actNumber>[0], odds = 0, more: Partial<SentenceCues> = {}): SentenceCues {
  const shares = new Float32Array(toldCount)
  shares[actNumber(act)] = 1
  const own = new Float64Array(choiceAt + 1)
  own[choiceAt] = odds
  return {
    role: 'body', section: 'none', from: 0, to: 8, order, weights: new Float64Array(0), base: 0, found: 0, looks: 0, words: 8,
    shares, act: 0, own, ownAt: 0, ...more,
  }
}

function letter(...all: readonly SentenceCues[]): LetterSentences {
  const sentences = new LetterSentences(false)
  sentences.all.push(...all)
  return sentences
}

function weights(own: Partial<Record<ChoiceSign, number>>): Float32Array {
  return Float32Array.from(choiceSigns, (name) => own[name] ?? 0)
}

const surely = (kind: number): Float64Array => new Float64Array(messageKinds.length).fill(1, kind, kind + 1)

describe('the message of a letter', () => {
  test('is the sentence that says what such a letter says', () => {
    const both = letter(sentence(3, 'history'), sentence(4, 'afslag'), sentence(5, 'opkraevning'))
    expect(chooseMessage(both, surely(no), weights({ act: 1 })).sentence).toBe(1)
    expect(chooseMessage(both, surely(bill), weights({ act: 1 })).sentence).toBe(2)
  })
  test('is the first of two that say it, where what was said before speaks against a sentence', () => {
    const twice = letter(sentence(3, 'afslag', 0), sentence(4, 'history'), sentence(5, 'afslag', 0.4))
    expect(chooseMessage(twice, surely(no), weights({ act: 1 })).sentence).toBe(2)
    expect(chooseMessage(twice, surely(no), weights({ act: 1, 'said-before': -1 })).sentence).toBe(0)
  })
  test('is nothing that asks, and nothing in guidance or rules', () => {
    const asks = sentence(4, 'afslag', 9, { looks: Look.question })
    const far = sentence(5, 'afslag', 9, { section: 'appeal' })
    expect(chooseMessage(letter(sentence(3, 'history'), asks, far), surely(no), weights({ act: 1 })).sentence).toBe(0)
    expect(chooseMessage(letter(asks, far), surely(no), weights({ act: 1 }))).toEqual({ sentence: -1, odds: -Infinity })
  })
  test('stands first where a sentence further down is hardly likelier', () => {
    const nearly = letter(sentence(0, 'history', 0), sentence(6, 'history', 0.4))
    expect(chooseMessage(nearly, surely(no), weights({})).sentence).toBe(0)
    const clearly = letter(sentence(0, 'history', 0), sentence(6, 'history', 0.6))
    expect(chooseMessage(clearly, surely(no), weights({}))).toEqual({ sentence: 1, odds: expect.closeTo(0.6) })
  })
  test('has signs that nothing behind it changes', () => {
    const [one, two, three] = [sentence(0, 'vague'), sentence(1, 'afslag'), sentence(2, 'afslag')]
    const before = readChoice(letter(one, two), 1, surely(no))
    expect(readChoice(letter(one, two, three), 1, surely(no))).toEqual(before)
    expect(before[choiceSigns.indexOf('announced')]).toBe(1)
    expect(readChoice(letter(one, two, three), 2, surely(no))[choiceSigns.indexOf('said-before')]).toBe(1)
  })
})
