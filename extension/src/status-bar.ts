import * as vscode from 'vscode'
import type { OpenLetters } from './open-letters.ts'
import { criteria } from './score.ts'
import { ownTexts, showsGrade } from './settings.ts'

/** The grade of the letter that is being written, at the foot of the window. */
export class StatusBar implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem
  private readonly letters: OpenLetters

  constructor(letters: OpenLetters) {
    this.letters = letters
    this.item = vscode.window.createStatusBarItem('klarbrev.karakter', vscode.StatusBarAlignment.Right, 90)
    this.item.command = 'klarbrev.visKarakter'
  }

  /** Says anew what is known of a letter; null when no letter is in front. */
  update(letter: string | null): void {
    const score = letter === null ? null : this.letters.scoreOf(letter)
    if (letter === null || score === null || !showsGrade()) {
      this.item.hide()
      return
    }
    const texts = ownTexts()
    this.item.name = texts.statusName
    const found = texts.findings(this.letters.findingsIn(letter).length)
    if (score.score === null || score.grade === null || score.criteria === null) {
      const why = texts.notScored[score.notScored ?? ''] ?? texts.notGraded
      this.item.text = `$(mail) ${texts.notGraded}`
      this.item.tooltip = `${why} ${found}.`
      this.item.accessibilityInformation = { label: `${texts.notGraded}. ${why}` }
    } else {
      const points = texts.points(texts.number(score.score))
      const name = texts.grades[score.grade] ?? score.grade
      this.item.text = `$(mail) ${score.grade} · ${texts.number(score.score)}/100`
      const rows = criteria.map((one) =>
        `| ${texts.categories[one]} | ${texts.number(score.criteria?.[one]?.score ?? 0)} |`)
      const head = `**${score.grade}, ${name}** (${points}, ${found})`
      this.item.tooltip = new vscode.MarkdownString(
        [head, '', '| | |', '|:--|--:|', ...rows, '', texts.openPanel].join('\n'),
      )
      this.item.accessibilityInformation = { label: `${texts.statusLabel(score.grade, points)}. ${name}.` }
    }
    this.item.show()
  }

  dispose(): void {
    this.item.dispose()
  }
}
