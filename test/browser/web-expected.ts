import type { Linter, LintResult, Message } from '@klarbrev/engine'
import { checklistOf, createKlarbrev, criteria, ruleCards } from '@klarbrev/engine'
import { formatOf, readLetter } from '@klarbrev/readers'
import { readDocx } from '@klarbrev/readers/docx'
import { readBuiltFiles } from '../built-files.ts'
import { klarbrev } from '../product.ts'
import type { Shown } from './web-page.ts'

let linter: Linter | undefined
const titles = new Map(ruleCards.map(({ id, docs }) => [id, docs.title]))

/** What the page must show of a letter by the engine's own word, in Node, without a memory. */
export function expected(bytes: Uint8Array, name: string): Shown {
  linter ??= createKlarbrev(readBuiltFiles())
  const guess = formatOf(bytes, name)
  const isWord = 'format' in guess && guess.format === 'docx'
  const { letter, problems } = isWord ? readDocx(bytes, name) : readLetter(bytes, name)
  return shownOf(name, linter.lint(letter, problems))
}

/** The same of a letter in any language, with the rules on trial. */
export async function expectedOnTrial(bytes: Uint8Array, name: string): Promise<Shown> {
  const { letter, problems } = readLetter(bytes, name)
  return shownOf(name, await klarbrev.lintAny(letter, problems))
}

function shownOf(name: string, result: LintResult): Shown {
  const { score, messages } = result
  const asked = checklistOf(result, new Map(ruleCards.map((card) => [card.id, card])))
  if (score === null) throw new Error(`${name} is not scored, and so tells little about the page`)
  const shown = messages.filter((message) => message.shown)
  return {
    grade: score.grade,
    points: `${comma(score.score, 1)} af 100 point`,
    criteria: criteria.map((name) => comma(score.criteria[name].score, 0)),
    next: score.next.map(({ rule, gain }) => `${titles.get(rule)} +${comma(gain, 1)} point`),
    findings: shown.filter((one) => !isCheck(one)).map(({ rule, start, end }) => `${rule} ${start}-${end}`),
    checks: shown.filter(isCheck).map(({ rule }) => rule),
    seen: asked.filter(({ missing }) => !missing).map(({ rule }) => rule),
  }
}

/** Checks of the law stand in a list of their own. */
function isCheck({ category }: Message): boolean {
  return category === 'jura'
}

/** Rounds once to one decimal as the page does, then writes it the Danish way. */
function comma(value: number, decimals: number): string {
  return (Math.round(value * 10) / 10).toFixed(decimals).replace('.', ',')
}
