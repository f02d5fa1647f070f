import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { LintResult } from '@klarbrev/engine'
import { createKlarbrev } from '@klarbrev/engine'
import { readMarkdown, readText } from '@klarbrev/readers'
import { expect, test } from 'vitest'
import { dictionary, ruleData } from './product.ts'
import { Mirror } from '../packages/language-server/src/mirror.ts'
import { Configuration } from '../packages/language-server/src/configuration.ts'
import { OpenLetter } from '../packages/language-server/src/open-letter.ts'
import { readClientSettings } from '../packages/language-server/src/client-settings.ts'
import { nodeWorld } from '../packages/language-server/src/world.ts'

const letters = fileURLToPath(new URL('../corpus/letters/', import.meta.url))
const texts = readdirSync(letters).sort().map((name) => readFileSync(letters + name, 'utf8'))

const klarbrev = createKlarbrev({ dictionary, ruleData })
const settings = readClientSettings(null, new Map())
const product = { linterFor: () => klarbrev, cards: new Map() }
const typed = fc.oneof(
  fc.constantFrom('a', 'æ', 'ø', '😀', ' ', '.', '\n', '\r\n', '\n\n', '- ', '§ 5 ', 'Der lægges vægt på ', '# ', ''),
  fc.nat().map((nth) => texts[nth % texts.length]!.slice(nth % 400, (nth % 400) + (nth % 900))),
)
const edit = fc.record({ from: fc.nat(), length: fc.nat({ max: 30 }), text: typed, undo: fc.boolean() })

/** All of a result but the fixes, which are made when they are asked for and take longer than the lint. */
function digest({ grade, measures, messages, score }: LintResult): unknown {
  const all = messages.map(({ rule, messageId, data, severity, scored, shown, start, end }) =>
    [rule, messageId, data, severity, scored, shown, start, end])
  return [grade, measures, score?.score, all]
}

test.each([['plaintext', readText], ['markdown', readMarkdown]] as const)(
  'after any edits the findings are those of a fresh lint: %s',
  (languageId, read) => {
    let edits = 0
    fc.assert(
      fc.property(fc.nat(), fc.array(edit, { minLength: 20, maxLength: 40 }), (nth, made) => {
        const letter = new OpenLetter(new Mirror('untitled:brev', languageId, 0, texts[nth % texts.length]!), null, settings)
        const configuration = new Configuration(product, nodeWorld, () => {})
        letter.lint(configuration)
        for (const { from, length, text, undo } of made) {
          const { mirror } = letter
          const before = mirror.text
          const start = mirror.positionAt(from % (before.length + 1))
          const end = mirror.positionAt((from % (before.length + 1)) + length)
          mirror.apply([{ range: { start, end }, text }], ++edits)
          if (undo) mirror.apply([{ text: before }], ++edits)
          letter.markStale()
          const fresh = klarbrev.lint(read(mirror.text, 'untitled:brev').letter)
          expect(digest(letter.lint(configuration))).toEqual(digest(fresh))
        }
        const fixes = letter.lint(configuration).messages.map((message) => message.fixes)
        const fresh = klarbrev.lint(read(letter.mirror.text, 'untitled:brev').letter)
        expect(fixes).toEqual(fresh.messages.map((message) => message.fixes))
      }),
      { numRuns: 10, endOnFailure: true },
    )
    expect(edits).toBeGreaterThan(200)
  },
)
