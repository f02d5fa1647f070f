import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import type { TextlintPluginCreator } from '@textlint/types'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import maxComma from 'textlint-rule-max-comma'
import sentenceLength from 'textlint-rule-sentence-length'
import textlintWriteGood from 'textlint-rule-write-good'
import { unified } from 'unified'
import { VFile } from 'vfile'
import writeGood from 'write-good'
import type { Contender } from './rounds.ts'

/**
 * The peers, each doing what its own documentation shows, on the same Danish letters as we get. That is fair to them:
 * their time goes into parsing, and English text of the same length was tried and takes the same time within a tenth.
 * textlint-rule-stop-words was left out: it alone takes 0.4 s a letter and would make textlint look worse than it is.
 */
export function createRivals(): readonly Contender[] {
  return [retextPipeline(), latinParse(), writeGoodAlone(), textlint()]
}

/** The name of the contender that all ratios are taken against. */
export const yardstick = 'retext (english, passive, simplify, readability)'

function retextPipeline(): Contender {
  const processor = unified()
    .use(retextEnglish)
    .use(retextPassive)
    .use(retextSimplify)
    .use(retextReadability)
    .freeze()
  return {
    name: yardstick,
    letters: 8,
    // Parse and run without a compiler: nobody wants the text back, and leaving it out is in retext's favour.
    run: (text) => {
      const file = new VFile(text)
      processor.runSync(processor.parse(file), file)
      return file.messages.length
    },
  }
}

function latinParse(): Contender {
  const processor = unified().use(retextLatin).freeze()
  return { name: 'retext-latin, parse only', letters: 40, run: (text) => processor.parse(text).children.length }
}

function writeGoodAlone(): Contender {
  return { name: 'write-good', letters: 20, run: (text) => writeGood(text).length }
}

function textlint(): Contender {
  const kernel = new TextlintKernel()
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: unwrap<unknown>(textPlugin) as TextlintPluginCreator }],
    rules: [
      { ruleId: 'write-good', rule: unwrap(textlintWriteGood) },
      { ruleId: 'sentence-length', rule: unwrap(sentenceLength), options: { max: 150 } },
      { ruleId: 'max-comma', rule: unwrap(maxComma), options: { max: 4 } },
    ],
  }
  return {
    name: 'textlint (write-good, sentence-length, max-comma)',
    letters: 4,
    run: async (text) => (await kernel.lintText(text, options)).messages.length,
  }
}

/** Old packages are CommonJS with a `default`, which Node hands over one level too deep. */
function unwrap<T>(module: T): T {
  return (module as { default?: T }).default ?? module
}
