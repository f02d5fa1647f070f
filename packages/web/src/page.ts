import { listenForTheme, speak, tell, textsOf } from './appearance.ts'
import { createChecklist } from './checklist.ts'
import type { ExampleLetter } from './choices.ts'
import { createChoices } from './choices.ts'
import { Connection } from './connection.ts'
import type { ActivateOptions } from './editor.ts'
import { createEditor } from './editor.ts'
import { find, say } from './element.ts'
import { copyText, listenForFiles } from './files.ts'
import { createFindingList } from './finding-list.ts'
import type { PageCards, PageLanguage, Report, TextEdit } from './report.ts'
import { spanFor } from './marks.ts'
import { Session } from './session.ts'
import { createVerdict } from './verdict.ts'

/** What the page is started with. */
export interface PageParts {
  /** Has been handed its data. */
  readonly worker: Worker
  /** Letters to try, by id; the first is on the sheet when the page opens. */
  readonly examples: Readonly<Record<string, ExampleLetter>>
}

/** Puts the page to work: the parts draw, this tells each of them what the others have done. */
export function startPage({ worker, examples }: PageParts): void {
  const session = new Session()
  let texts = textsOf.da
  let cards: PageCards = {}
  /** Where the focus goes when the next report is there: a suggestion that was taken is gone with its button. */
  let focusNext: number | null = null

  const region = find('findings-region')
  const onTrial = find<HTMLInputElement>('on-trial')
  onTrial.addEventListener('change', judge)
  /** Whether the list stands beside the letter, as page.css has it. */
  const besideLetter = matchMedia('(min-width: 901px)')
  const editor = createEditor(find('sheet'), {
    changed: judge,
    picked(index) {
      // Where the list lies under the letter, the finding comes up to the writer instead.
      region.setAttribute('data-docked', '')
      activate(index)
      if (besideLetter.matches) list.reveal(index)
    },
    step,
    fix: () => fix(session.active ?? -1, 0),
  })
  const list = createFindingList({
    pick(index) {
      region.removeAttribute('data-docked')
      activate(index === session.active ? null : index, { reveal: besideLetter.matches })
    },
    fix,
  })
  const choices = createChoices(examples, {
    letter: openLetter,
    kind(kind) {
      session.kind = kind
      judge()
    },
  })
  const showChecks = createChecklist()
  const showVerdict = createVerdict({
    narrow(category) {
      session.filter = session.filter === category ? null : category
      activate(null)
    },
    goToRule(rule) {
      session.filter = null
      const index = session.findings.findIndex((finding) => finding.rule === rule)
      activate(index, { reveal: true })
      list.focus(index)
    },
  })
  const connection = new Connection(worker, {
    ready(answer) {
      cards = answer.cards
      say(find('rule-set'), answer.rules)
    },
    report: takeReport,
    letter(file) {
      // A file without a word leaves the letter that is on the sheet alone.
      if (file.text === '') return tell([...file.problems, texts.emptyFile(file.name)][0]!)
      choices.own()
      openLetter(file)
      tell([texts.opened(file.name), ...file.problems].join(' '))
    },
    broken: () => tell(texts.broken),
  })

  function judge(): void {
    region.setAttribute('aria-busy', 'true')
    const { name, kind } = session
    connection.lint({ text: editor.text(), name, kind, language: texts.language, onTrial: onTrial.checked })
  }

  function takeReport(report: Report): void {
    session.take(report, editor.text())
    if (focusNext !== null) session.active = session.nearest(focusNext)
    if (!report.isMended) {
      editor.speak(report.language)
      editor.mark(report.findings.map((finding) => spanFor(finding, cards)), session.active)
    }
    if (focusNext !== null) editor.activate(session.active, { reveal: true })
    show()
    if (focusNext !== null) {
      list.focus(session.active)
      focusNext = null
      tell(texts.mended(report.grade))
    }
    if (report.isMended) region.setAttribute('aria-busy', 'false')
    else find('sheet').setAttribute('data-marked', '')
  }

  function openLetter({ name, text }: ExampleLetter): void {
    session.open(name)
    choices.resetKind()
    editor.open(text)
  }

  /** A finding that is meant is shown in the letter and open in the list. */
  function activate(index: number | null, options: ActivateOptions = {}): void {
    session.active = index
    editor.activate(index, options)
    show()
  }

  function step(by: 1 | -1): void {
    const index = session.step(by)
    if (index === null) return
    const isWriting = editor.hasFocus()
    activate(index, { reveal: true, select: isWriting })
    if (!isWriting) list.focus(index)
    else if (besideLetter.matches) list.reveal(index)
  }

  function fix(finding: number, suggestion: number): void {
    apply(session.editsOf(finding, suggestion, editor.text()) ?? [], finding)
  }

  /** Changes the letter; the focus goes on to the finding at that place, unless the writer is in the letter. */
  function apply(edits: readonly TextEdit[], place: number): void {
    if (edits.length === 0) return
    focusNext = editor.hasFocus() ? null : place
    session.active = null
    editor.apply(edits)
  }

  function show(): void {
    const { report, active, filter, before, safe } = session
    showVerdict(report, { texts, cards, before, filter })
    list.show({ texts, cards, text: editor.text(), report, active, filter })
    showChecks(report, cards, texts)
    say(find('findings-count'), String(session.listed.length))
    find('show-all').hidden = filter === null
    find('safe-fixes').hidden = safe.length === 0
    say(find('safe-fixes'), texts.safeFixes(safe.length))
    say(find('counts'), report === null ? '' : texts.counts(report.words, report.sentences, texts.number(report.lix)))
    choices.show(report, texts)
  }

  function setLanguage(language: PageLanguage): void {
    texts = textsOf[language]
    speak(texts)
    editor.name(texts.letterLabel)
    show()
  }

  find('language').addEventListener('click', () => {
    setLanguage(texts.language === 'da' ? 'en' : 'da')
    judge()
  })
  listenForTheme((theme) => tell(texts.themes[theme]))
  listenForFiles({
    opened: (name, bytes) => connection.read(name, bytes),
    tooBig: (name) => tell(texts.tooBig(name)),
  })
  find('copy').addEventListener('click', () => {
    void copyText(editor.text()).then((isDone) => tell(isDone ? texts.copied : texts.notCopied))
  })
  find('previous').addEventListener('click', () => step(-1))
  find('next-finding').addEventListener('click', () => step(1))
  find('show-all').addEventListener('click', () => {
    session.filter = null
    show()
    find('findings-heading').focus()
  })
  find('safe-fixes').addEventListener('click', () => apply(session.safeEdits(editor.text()), 0))
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') activate(null)
    if (event.key !== 'F8') return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  })

  setLanguage('da')
  const first = Object.values(examples)[0]
  if (first !== undefined) openLetter(first)
}
