import * as vscode from 'vscode'
import type { OpenLetters, ShownFinding } from './open-letters.ts'
import type { RuleTexts } from './score.ts'
import { categories } from './score.ts'
import { grouping, ownTexts } from './settings.ts'

/** A part of the letter, as its outline names it. */
export interface Part {
  readonly name: string
  readonly range: vscode.Range
}

interface Group {
  readonly name: string
  readonly findings: readonly ShownFinding[]
}

type Node = Group | ShownFinding

/** The list "Brevets fund": the findings of the letter in front, by criterion or by place. */
export class FindingsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>()
  private readonly letters: OpenLetters
  private readonly rules: RuleTexts
  private readonly partsOf: (letter: string) => Promise<readonly Part[]>
  private letter: string | null = null
  readonly onDidChangeTreeData: vscode.Event<undefined> = this.changes.event

  constructor(letters: OpenLetters, rules: RuleTexts, partsOf: (letter: string) => Promise<readonly Part[]>) {
    this.letters = letters
    this.rules = rules
    this.partsOf = partsOf
  }

  /** Shows the findings of a letter; null when no letter is in front. */
  update(letter: string | null): void {
    this.letter = letter
    this.changes.fire(undefined)
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return 'findings' in node ? [...node.findings] : []
    if (this.letter === null) return []
    const findings = this.letters.findingsIn(this.letter)
    const groups = grouping() === 'sted' ? await this.byPlace(this.letter, findings) : this.byCriterion(findings)
    return groups.filter((group) => group.findings.length > 0)
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const texts = ownTexts()
    if ('findings' in node) {
      const item = new vscode.TreeItem(node.name, vscode.TreeItemCollapsibleState.Expanded)
      item.description = String(node.findings.length)
      item.accessibilityInformation = { label: `${node.name}, ${texts.findings(node.findings.length)}` }
      return item
    }
    const place = texts.line(node.range.start.line + 1)
    const title = this.rules[node.rule]?.title ?? node.message
    const isOfWords = this.rules[node.rule]?.isOfWords === true && node.quote !== ''
    const item = new vscode.TreeItem(isOfWords ? `${title}: ${node.quote}` : title)
    item.description = place
    item.tooltip = node.message
    const isWarning = node.mark.severity === vscode.DiagnosticSeverity.Warning
    item.iconPath = new vscode.ThemeIcon(isWarning ? 'warning' : 'lightbulb')
    item.accessibilityInformation = { label: texts.findingLabel(place, node.message) }
    item.command = { command: 'klarbrev.visFund', title: '', arguments: [this.letter, node.range] }
    return item
  }

  dispose(): void {
    this.changes.dispose()
  }

  private byCriterion(findings: readonly ShownFinding[]): Group[] {
    const texts = ownTexts()
    const groups = categories.map((category): Group => ({
      name: texts.categories[category],
      // The municipality's own wordings are a rule that has no card.
      findings: findings.filter(({ rule }) => (this.rules[rule]?.category ?? 'sprog') === category),
    }))
    return groups
  }

  private async byPlace(letter: string, findings: readonly ShownFinding[]): Promise<Group[]> {
    const parts = await this.partsOf(letter)
    const isIn = ({ range }: Part, finding: ShownFinding): boolean => range.contains(finding.range.start)
    const groups = parts.map((part): Group => ({
      name: part.name,
      findings: findings.filter((finding) => parts.find((one) => isIn(one, finding)) === part),
    }))
    const rest = findings.filter((finding) => !parts.some((part) => isIn(part, finding)))
    return [...groups, { name: ownTexts().otherPlace, findings: rest }]
  }
}
