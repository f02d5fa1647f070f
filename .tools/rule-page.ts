import { criteria, type RuleCard } from '@klarbrev/core'

const severityNames = { forslag: 'forslag', advarsel: 'advarsel', fejl: 'fejl' } as const
const stageNames = { kladde: 'kladde (slået fra)', proeve: 'prøve (vises, tæller ikke)', fast: 'fast (tæller i karakteren)' } as const

/** Rules outside the four criteria are shown and never graded, also when they are sure. */
function stageOf({ category, stage }: RuleCard): string {
  const isGraded = (criteria as readonly string[]).includes(category)
  return stage === 'fast' && !isGraded ? 'fast (vises, tæller aldrig i karakteren)' : stageNames[stage]
}

/** The page of one rule, in Danish, for caseworkers who want to know more. */
export function rulePage(card: RuleCard): string {
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

## Kilder

${card.sources.map((source) => `- ${source}`).join('\n')}
`
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
