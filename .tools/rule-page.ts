import { criteria, type RuleCard } from '@klarbrev/core'
import { reportInDanish } from '../packages/cli/src/texts/report-da.ts'
import type { FixFigures } from '../test/fix-figures.ts'
import type { RuleFigures } from '../test/language/rule-gold.ts'
import { ruleGold } from '../test/language/rule-gold-table.ts'

const severityNames = { forslag: 'forslag', advarsel: 'advarsel', fejl: 'fejl' } as const
const stageNames = { kladde: 'kladde (slået fra)', proeve: 'prøve (vises, tæller ikke)', fast: 'fast (tæller i karakteren)' } as const

/** Rules outside the four criteria are shown and never graded, also when they are sure. */
function stageOf({ category, stage }: RuleCard): string {
  const isGraded = (criteria as readonly string[]).includes(category)
  return stage === 'fast' && !isGraded ? 'fast (vises, tæller aldrig i karakteren)' : stageNames[stage]
}

/** The page of one rule, in Danish, for caseworkers who want to know more. */
export function rulePage(card: RuleCard, marked: RuleFigures | undefined, figures?: FixFigures): string {
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

${measuredSection(marked)}${figures === undefined ? '' : fixSection(figures)}## Kilder

${card.sources.map((source) => `- ${source}`).join('\n')}
`
}

/** Fewer findings or marks than this make no percentage: one letter more would change it. */
const fewest = 20

/** How often the rule is right, and how much it finds, against the blind marks of the closed half. */
function measuredSection(marked: RuleFigures | undefined): string {
  const head = '## Så tit har reglen ret\n\n'
  if (marked === undefined) return `${head}Mærkerne i korpus siger ikke noget om den her regel.\n\n`
  const any = ruleGold[marked.rule]!.anyFault
  const rows = [
    ['Fund, der har ret (en af de to mærkere har mærket det)', marked.right, marked.found],
    ...(any ? [['Fund, hvor en mærker har mærket en fejl af en eller anden slags', marked.rightAnyFault, marked.found] as const] : []),
    ['Fejl, begge mærkere har mærket, og reglen finder', marked.recalled, marked.wanted],
  ] as const
  const table = rows.map(([name, hits, of]) => `| ${name} | ${hits} af ${of} | ${of < fewest ? 'for få fund' : `${Math.round((100 * hits) / of)} %`} |`)
  return `${head}I den lukkede halvdel af korpus, som ingen har set, mens reglen blev lavet. Mærkerne er maskiner.\n\n| Hvad | Antal | Andel |\n|---|---|---|\n${table.join('\n')}\n\n`
}

/** How many findings of the open corpus carry a rewrite, and why the others do not. */
function fixSection({ findings, fixed, reasons }: FixFigures): string {
  const share = findings === 0 ? 0 : Math.round((100 * fixed) / findings)
  const rows = reasons.map(([code, count]) => `| ${cell(reportInDanish.noFix[code] ?? reportInDanish.noFixElse)} | ${count} |`)
  const why = rows.length === 0 ? '' : `Resten siger hvorfor ikke:\n\n| Grund | Fund |\n|---|---|\n${rows.join('\n')}\n\n`
  return `## Forslag til omskrivning\n\nI den åbne halvdel af korpus har ${fixed} af ${findings} fund (${share} %) et forslag. ${why === '' ? '\n\n' : why}`
}

/** The index of all rules, by category. */
export function ruleIndex(cards: readonly RuleCard[], marked: ReadonlyMap<string, RuleFigures>): string {
  const categories = [...new Set(cards.map((card) => card.category))]
  const tables = categories.map((category) => {
    const rows = cards
      .filter((card) => card.category === category)
      .map((card) => `| [${card.docs.title}](${card.id}.md) | \`${card.id}\` | ${card.docs.what} | ${severityNames[card.severity]} | ${card.stage} | ${precisionCell(marked.get(card.id))} |`)
    return `## ${category}\n\n| Regel | Id | Hvad | Vægt | Trin | Har ret |\n|---|---|---|---|---|---|\n${rows.join('\n')}`
  })
  return `# Reglerne\n\nSiderne er lavet ud fra reglernes egne filer med \`npm run generate\`. Ret i reglen, ikke her. ”Har ret” er fund i den lukkede halvdel af korpus, hvor en af to mærkere har mærket en fejl.\n\n${tables.join('\n\n')}\n`
}

/** Right findings of all, as counts; a percentage only where there are enough. */
function precisionCell(marked: RuleFigures | undefined): string {
  if (marked === undefined) return 'ikke mærket'
  const { rightAnyFault, found } = marked
  return found < fewest ? `for få fund (${rightAnyFault} af ${found})` : `${Math.round((100 * rightAnyFault) / found)} % (${rightAnyFault} af ${found})`
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
