import { criteria, type RuleCard } from '@klarbrev/core'
import { reportInDanish } from '../packages/cli/src/texts/report-da.ts'
import type { FixFigures } from '../test/fix-figures.ts'

const severityNames = { forslag: 'forslag', advarsel: 'advarsel', fejl: 'fejl' } as const
const stageNames = { kladde: 'kladde (slået fra)', proeve: 'prøve (vises, tæller ikke)', fast: 'fast (tæller i karakteren)' } as const

/** Rules outside the four criteria are shown and never graded, also when they are sure. */
function stageOf({ category, stage }: RuleCard): string {
  const isGraded = (criteria as readonly string[]).includes(category)
  return stage === 'fast' && !isGraded ? 'fast (vises, tæller aldrig i karakteren)' : stageNames[stage]
}

/** The page of one rule, in Danish, for caseworkers who want to know more. */
export function rulePage(card: RuleCard, figures?: FixFigures): string {
  const { docs } = card
  const found = card.examples.flatMap((one) =>
    'better' in one ? [`| ${cell(showMarks(one.text))} | ${cell(one.better)} |`] : [],
  )
  const left = card.examples.flatMap((one) => ('ok' in one ? [`| ${cell(one.text)} | ${cell(one.ok)} |`] : []))
  return `# ${docs.title}

\`${card.id}\` · ${card.category} · ${severityNames[card.severity]} · ${stageOf(card)} · siden ${card.since}

${docs.what}

**Hvorfor?** ${docs.why}

**Hvad gør du?** ${docs.how}

**Hvornår er det i orden?** ${docs.exceptions}

## Eksempler

| Før | Efter |
|---|---|
${found.join('\n')}

Det her lader reglen være:

| Tekst | Fordi |
|---|---|
${left.join('\n')}

${figures === undefined ? '' : fixSection(figures)}## Kilder

${card.sources.map((source) => `- ${source}`).join('\n')}
`
}

/** How many findings of the open corpus carry a rewrite, and why the others do not. */
function fixSection({ findings, fixed, reasons }: FixFigures): string {
  const share = findings === 0 ? 0 : Math.round((100 * fixed) / findings)
  const rows = reasons.map(([code, count]) => `| ${cell(reportInDanish.noFix[code] ?? reportInDanish.noFixElse)} | ${count} |`)
  const why = rows.length === 0 ? '' : `Resten siger hvorfor ikke:\n\n| Grund | Fund |\n|---|---|\n${rows.join('\n')}\n\n`
  return `## Forslag til omskrivning\n\nI den åbne halvdel af korpus har ${fixed} af ${findings} fund (${share} %) et forslag. ${why === '' ? '\n\n' : why}`
}

/** The index of all rules, by category. */
export function ruleIndex(cards: readonly RuleCard[]): string {
  const categories = [...new Set(cards.map((card) => card.category))]
  const tables = categories.map((category) => {
    const rows = cards
      .filter((card) => card.category === category)
      .map((card) => `| [${card.docs.title}](${card.id}.md) | \`${card.id}\` | ${card.docs.what} | ${severityNames[card.severity]} |`)
    return `## ${category}\n\n| Regel | Id | Hvad | Vægt |\n|---|---|---|---|\n${rows.join('\n')}`
  })
  return `# Reglerne\n\nSiderne er lavet ud fra reglernes egne filer med \`npm run generate\`. Ret i reglen, ikke her.\n\n${tables.join('\n\n')}\n`
}

/** Marks as bold; a table cell holds no line break and no bar. */
function showMarks(text: string): string {
  return text.replace(/⟦\s*/g, '**').replace(/\s*⟧/g, '**')
}

function cell(text: string): string {
  return cut(text).replace(/\s*\n+\s*/g, ' ⏎ ').replace(/\|/g, '\\|')
}

/** Signs after which an example that is a whole letter is cut: its point lies in its length, not in its words. */
const longest = 420

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} … (og så videre)`
}
