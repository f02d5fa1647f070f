import { isLetterKind } from './letter-kinds.ts'
import type { RuleTexts, ScoreAnswer } from './score.ts'
import { criteria } from './score.ts'
import type { Texts } from './texts.ts'

/** What the page with a letter's grade is made from. */
export interface GradePage {
  /** File name of the letter, or null when no letter is in front. */
  readonly name: string | null
  readonly score: ScoreAnswer | null
  /** Rules that have a shown finding: only to those a link can lead. */
  readonly found: ReadonlySet<string>
  readonly rules: RuleTexts
  readonly texts: Texts
  /** Allows the page its own style sheet and nothing else; a new one each time. */
  readonly nonce: string
}

/** The page as HTML: no script, nothing from outside, every word escaped. Links run two commands of the extension. */
export function gradePage(page: GradePage): string {
  const { nonce, texts } = page
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`
  return `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(texts.panelTitle)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>${body(page)}</main>
</body>
</html>`
}

/** The commands that the page's links may run. */
export const pageCommands: readonly string[] = ['klarbrev.visRegel', 'klarbrev.vaelgBrevtype']

/** Takes the meaning from every sign that HTML gives one. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }
  return text.replace(/[&<>"']/g, (sign) => `&${names[sign]};`)
}

function body(page: GradePage): string {
  const { name, score, texts } = page
  if (name === null || score === null) return `<p>${escapeHtml(texts.panel.waiting)}</p>`
  const parts = [`<p class="name">${escapeHtml(name)}</p>`, grade(score, texts)]
  if (score.score !== null) parts.push(gates(page, score), bars(score, texts), next(page, score))
  parts.push(law(page, score), `<p class="about">${escapeHtml(texts.panel.about)}</p>`)
  return parts.join('\n')
}

function grade({ grade: letter, notScored, score }: ScoreAnswer, texts: Texts): string {
  if (score === null || letter === null) {
    const why = texts.notScored[notScored ?? ''] ?? ''
    return `<h1>${escapeHtml(texts.notGraded)}</h1><p>${escapeHtml(why)}</p>`
  }
  const name = texts.grades[letter] ?? ''
  const points = texts.points(texts.number(score))
  return `<h1><span class="grade">${escapeHtml(letter)}</span> ${escapeHtml(name)}</h1>
<p class="points">${escapeHtml(points)}</p>`
}

function gates({ found, rules, texts }: GradePage, score: ScoreAnswer): string {
  const titles = score.gates.map((rule) => (rules[rule]?.title ?? rule).toLowerCase())
  const why = escapeHtml(texts.panel.heldBack(titles.join(', ')))
  const heldBack = titles.length === 0 ? '' : `<p class="gate">${why}</p>`
  const empty = `${escapeHtml(texts.panel.emptyFields)}<br>${link('klarbrev.visRegel', emptyField, texts.panel.goTo)}`
  return found.has(emptyField) ? `${heldBack}<p class="gate">${empty}</p>` : heldBack
}

/** The rule that finds fields of a template that nobody filled in. */
const emptyField = 'skabelonfelt'

function bars(score: ScoreAnswer, texts: Texts): string {
  const rows = criteria.map((one) => {
    const value = score.criteria?.[one]?.score ?? 0
    const label = escapeHtml(texts.categories[one])
    return `<tr><th scope="row">${label}</th>
<td><progress max="100" value="${value}" aria-label="${label}"></progress></td>
<td class="figure">${escapeHtml(texts.number(value))}</td></tr>`
  })
  return `<h2>${escapeHtml(texts.panel.criteria)}</h2><table>${rows.join('\n')}</table>`
}

function next({ found, rules, texts }: GradePage, score: ScoreAnswer): string {
  const { panel } = texts
  const items = score.next.map(({ rule, gain }) => {
    const title = escapeHtml(rules[rule]?.title ?? rule)
    const how = escapeHtml(rules[rule]?.how ?? '')
    const head = `<strong>${title}</strong> <span class="gain">${escapeHtml(panel.gain(decimal(gain, texts)))}</span>`
    return `<li>${head}<br>${how}${found.has(rule) ? `<br>${link('klarbrev.visRegel', rule, panel.goTo)}` : ''}</li>`
  })
  const list = items.length === 0 ? `<p>${escapeHtml(panel.nothingLifts)}</p>` : `<ol>${items.join('\n')}</ol>`
  return `<h2>${escapeHtml(panel.lifts)}</h2>${list}`
}

/** Below this the server has no list: its rules are silent about letters whose kind is not sure. */
const leastSure = 0.95

function law({ found, rules, texts }: GradePage, { checklist = [], kind, kindConfidence = 0 }: ScoreAnswer): string {
  const { panel } = texts
  const choose = `<p>${link('klarbrev.vaelgBrevtype', null, panel.chooseKind)}</p>`
  const head = `<h2>${escapeHtml(panel.law)}</h2>`
  const isUnsure = !isLetterKind(kind) || (checklist.length === 0 && kindConfidence < leastSure)
  if (isUnsure) return `${head}<p>${escapeHtml(panel.lawUnsure)}</p>${choose}`
  const items = checklist.map(({ rule, missing }) => {
    // "Tjek begrundelsen" asks the writer to; here stands the answer.
    const title = escapeHtml((rules[rule]?.title ?? rule).replace(/^Tjek,? /, ''))
    const state = missing ? `○ <strong>${escapeHtml(panel.missing)}:</strong>` : `✓ ${escapeHtml(panel.inPlace)}:`
    const how = missing ? `<br>${escapeHtml(rules[rule]?.how ?? '')}` : ''
    const to = missing && found.has(rule) ? `<br>${link('klarbrev.visRegel', rule, panel.goTo)}` : ''
    return `<li>${state} ${title}${how}${to}</li>`
  })
  const nothing = `<p>${escapeHtml(panel.lawNothing)}</p>`
  const list = items.length === 0 ? nothing : `<ul class="law">${items.join('\n')}</ul>`
  return `${head}<p>${escapeHtml(panel.lawFor(texts.kinds[kind].toLowerCase()))}</p>${list}${choose}`
}

function link(command: string, argument: string | null, text: string): string {
  const query = argument === null ? '' : `?${encodeURIComponent(JSON.stringify([argument]))}`
  return `<a href="${escapeHtml(`command:${command}${query}`)}">${escapeHtml(text)}</a>`
}

function decimal(value: number, { language }: Texts): string {
  const text = value.toFixed(1)
  return language === 'da' ? text.replace('.', ',') : text
}

const style = `
body { font: var(--vscode-font-weight) var(--vscode-font-size)/1.5 var(--vscode-font-family); max-width: 44em; }
main { padding: 0.5em 1em 2em; }
h1 { font-size: 1.7em; margin: 0.2em 0; font-weight: 600; }
h2 { font-size: 1.2em; margin: 1.6em 0 0.4em; font-weight: 600; }
.name, .about, .points { color: var(--vscode-descriptionForeground); margin: 0.2em 0; }
.about { margin-top: 2em; }
.grade { display: inline-block; min-width: 1.4em; text-align: center; border: 2px solid currentColor;
  border-radius: 0.3em; padding: 0 0.2em; margin-right: 0.3em; }
.gate { border-left: 3px solid var(--vscode-textLink-foreground); padding-left: 0.8em; }
.gain { color: var(--vscode-descriptionForeground); white-space: nowrap; }
table { border-spacing: 0 0.3em; }
th { text-align: left; font-weight: normal; padding-right: 1.2em; }
td.figure { text-align: right; padding-left: 0.8em; font-variant-numeric: tabular-nums; }
progress { width: 16em; height: 0.9em; vertical-align: middle; appearance: none; border: none; }
progress::-webkit-progress-bar { background: var(--vscode-input-background); border-radius: 0.5em;
  box-shadow: inset 0 0 0 1px var(--vscode-descriptionForeground); }
progress::-webkit-progress-value { background: var(--vscode-textLink-foreground); border-radius: 0.5em; }
li { margin: 0.5em 0; }
ol { padding-left: 1.4em; }
ul.law { list-style: none; padding-left: 1.2em; text-indent: -1.2em; }
a { color: var(--vscode-textLink-foreground); }
`
