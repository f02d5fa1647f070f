import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePhrases, maxGap, type PhraseHit, type PhrasePattern } from './phrase-data.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { TokenKind, Tokens } from './tokens.ts'

/** A pattern of the grammar in which rules write them: words,
  `…` and a leading `^`; the rule is named before a colon. */
function pattern(line: string, entry: number): PhrasePattern {
  const [rule, find] = line.includes(': ') ? (line.split(': ') as [string, string]) : ['r', line]
  const atStart = find.startsWith('^')
  return { words: find.replace('^', '').split(' '), rule, entry, ...(atStart ? { atStart } : {}) }
}

interface Read {
  readonly trie: PhraseTrie
  readonly tokens: Tokens
  readonly words: readonly string[]
}

/** Reads a text in which spaces part tokens and a comma is punctuation, a number a token without a word. */
function read(patterns: readonly string[], text: string): Read {
  const data = compilePhrases(patterns.map(pattern))
  const ids = new Map(data.vocabulary.map((word, index) => [word, index + 10]))
  const words = text.split(' ').filter((word) => word !== '')
  const tokens = new Tokens(words.length)
  words.forEach((word, at) => {
    const kind = word === ',' ? TokenKind.punctuation : /\d/.test(word) ? TokenKind.number : TokenKind.word
    tokens.push(at * 10, at * 10 + 5, kind, 0, kind === TokenKind.word ? (ids.get(word) ?? 5000 + at) : 0)
  })
  return { trie: new PhraseTrie(data, 10), tokens, words }
}

function walk({ trie, tokens, words }: Read, limit = words.length): readonly PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let at = 0; at < limit; at++) trie.find(tokens, at, limit, at === 0, hits)
  return hits
}

/** What is found, each as its words in the text. */
function found(patterns: readonly string[], text: string): readonly string[] {
  const known = read(patterns, text)
  return walk(known).map(({ from, to }) => known.words.slice(from, to).join(' '))
}

describe('plain phrases', () => {
  test('are found wherever they stand', () => {
    expect(found(['i henhold til'], 'i dag i henhold til loven i henhold til den')).toEqual(['i henhold til',
      'i henhold til'])
  })
  test('that lie over each other are all found, in text order', () => {
    expect(found(['a b', 'b c', 'a b c'], 'a b c')).toEqual(['a b', 'a b c', 'b c'])
  })
  test('may overlap themselves', () => {
    expect(found(['a a'], 'a a a')).toEqual(['a a', 'a a'])
  })
  test('do not match when they are cut short or a sign stands between', () => {
    expect(found(['a b c'], 'a b , c a b')).toEqual([])
  })
  test('at the start of a sentence are found only there', () => {
    expect(found(['^hermed sendes', 'sendes'], 'hermed sendes hermed sendes')).toEqual(['hermed sendes', 'sendes',
      'sendes'])
  })
  test('do not reach past the limit of their sentence', () => {
    expect(walk(read(['a b', 'a … b'], 'a b'), 1)).toEqual([])
  })
  test('of two rules and of two entries are told apart', () => {
    const hits = walk(read(['papirord: samt', 'kliche: samt', 'kliche: samt'], 'du samt jeg'))
    expect(hits.map(({ pattern: { rule, entry } }) => `${rule} ${entry}`)).toEqual(['papirord 0', 'kliche 1',
      'kliche 2'])
  })
  test('without any word are never found', () => {
    const data = compilePhrases([{ words: [], rule: 'r', entry: 0 }])
    expect([data.vocabulary, [...data.ends]]).toEqual([[], []])
  })
})

describe('a gap', () => {
  test('spans from none to six tokens', () => {
    expect(maxGap).toBe(6)
    const between = (count: number): string => `tage ${'x '.repeat(count)}op`
    expect([0, 1, 6, 7].map((count) => found(['tage … op'], between(count)).length)).toEqual([1, 1, 1, 0])
  })
  test('does not go over punctuation, but over a number', () => {
    expect(found(['tage … op'], 'tage den , op')).toEqual([])
    expect(found(['tage … op'], 'tage 5 op')).toEqual(['tage 5 op'])
  })
  test('is as short as it can be, and the phrase is found once', () => {
    expect(found(['a … b'], 'a x b b b')).toEqual(['a x b'])
  })
  test('goes on where the first word that fits leads nowhere', () => {
    expect(found(['a … b c'], 'a b x b c')).toEqual(['a b x b c'])
  })
  // "ikke bevilge dig tilladelse": both phrases share "ikke …" in the trie.
  test('shared by two phrases finds both', () => {
    expect(found(['ja: ikke … bevilge', 'nej: ikke … tilladelse'], 'ikke bevilge dig tilladelse')).toEqual([
      'ikke bevilge',
      'ikke bevilge dig tilladelse',
    ])
  })
  test('may stand twice in a phrase, each with its own six tokens', () => {
    expect(found(['a … b … c'], 'a 1 2 3 4 5 6 b 1 2 3 4 5 6 c')).toHaveLength(1)
  })
  test('and the word that stands in the same place are both tried', () => {
    expect([...found(['a … c', 'a b'], 'a b c')].sort()).toEqual(['a b', 'a b c'])
  })
})

describe('the compiled trie', () => {
  test('begins only where a phrase begins', () => {
    const data = compilePhrases([pattern('a b', 0), pattern('c', 1)])
    const trie = new PhraseTrie(data, 1)
    expect(data.vocabulary.map((word, index) => `${word} ${trie.begins(index + 1)}`)).toEqual(['a true', 'b false',
      'c true'])
    expect([trie.begins(0), trie.begins(99_999)]).toEqual([false, false])
  })
  test('is the same every time, and holds the words that were asked for besides', () => {
    const lines = ['a … b', 'a b c', '^a']
    const data = compilePhrases(lines.map(pattern), ['c', 'd'])
    expect(compilePhrases(lines.map(pattern), ['c', 'd'])).toEqual(data)
    expect(data.vocabulary).toEqual(['a', 'b', 'c', 'd'])
  })
  test('finds what a search word by word finds, for any plain phrases', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ',', 'd'), { maxLength: 30 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(fc.uniqueArray(words, { maxLength: 6 }), text, (patterns, letter) => {
        const all = letter.split(' ')
        const expected = all.flatMap((_, at) =>
          patterns.filter((one) => all.slice(at, at + one.split(' ').length).join(' ') === one))
        expect([...found(patterns, letter)].sort()).toEqual(expected.sort())
      }),
    )
  })
})

describe('work grows linearly', () => {
  /** Reads the column of word ids through a counter and gives the number of look-ups. */
  function lookups(patterns: readonly string[], text: string): number {
    const known = read(patterns, text)
    let count = 0
    known.tokens.word = new Proxy(known.tokens.word, {
      get(column, key): unknown {
        count++
        return Reflect.get(column, key)
      },
    })
    walk(known)
    return count
  }
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['one word over and over', ['a a a b', 'a a b']],
    ['gaps that are never closed', ['a … b', 'a … c', 'a a … b']],
    ['gaps that always nearly close', ['a … a … b', 'a … a a … c']],
  ]
  test.each(lists)('%s', (_, patterns) => {
    const count = (words: number): number => lookups(patterns, 'a '.repeat(words))
    // Four times the text may cost four times the look-ups and not a step more than the edges of the text add.
    expect(count(4000)).toBeLessThanOrEqual(count(1000) * 4.05)
    expect(count(1000)).toBeLessThan(1000 * 400)
  })
})
