/** Times opening and look-ups by hand: node packages/dictionary/bench/lookups.ts. Not part of any build. */
import {createLexicon} from '../../danish/src/lexicon/index.ts'
import {readDictionary} from '../src/index.ts'

const rss = process.memoryUsage().rss
const begin = performance.now()
const bytes = readDictionary()
const read = performance.now()
const lexicon = createLexicon(bytes)
const opened = performance.now()
const grown = (process.memoryUsage().rss - rss) / 1e6
process.stdout.write(`${bytes.length} bytes, read ${(read - begin).toFixed(1)} ms, open ${(opened - read).toFixed(1)} ms, ` +
  `resident + ${grown.toFixed(1)} MB\n`)

// Every ninth form of up to 16 letters, in an order that does not follow the graph.
const words: string[] = []
let count = 0
for (const first of 'abdefghiklmnoprstuv') {
  lexicon.graph.forEachForm(first, 15, (form) => {
    if (count++ % 9 === 0) words.push(form)
  })
}
for (let i = words.length - 1, seed = 7; i > 0; i--) {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
  const j = seed % (i + 1)
  const word = words[i]!
  words[i] = words[j]!
  words[j] = word
}
const compounds = 'boligstøtteansøgningen merudgiftsydelsen arbejdsevnevurdering flytteanmeldelsen sygedagpengelov'.split(' ')
for (let round = 1; round <= 5; round++) {
  process.stdout.write(`round ${round}: ${rate(words, (word) => lexicon.lookup(word))} look-ups/s on ${words.length} words, ` +
    `${rate(words, (word) => lexicon.graph.find(word))} in the graph alone, ` +
    `${rate(Array.from({length: 2000}, (_, i) => compounds[i % 5]!), (word) => lexicon.compound(word) ? 1 : 0)} compounds/s\n`)
}

function rate(list: readonly string[], work: (word: string) => number): string {
  let sum = 0
  const start = performance.now()
  for (const word of list) sum ^= work(word)
  const perSecond = list.length / (performance.now() - start) * 1000
  return sum === Number.MIN_VALUE ? '' : Math.round(perSecond).toLocaleString('en')
}
