// The engine's room: gets the data once, then letters, and answers with reports. It can reach no network: it is made
// from a Blob and has the page's own policy.
import { Desk } from './desk.ts'
import type { Answer, Question } from './report.ts'
import { unpack } from './unpack.ts'

let desk: Desk | null = null

function answer(what: Answer): void {
  postMessage(what)
}

async function take(question: Question): Promise<void> {
  switch (question.ask) {
    case 'start': {
      desk = new Desk(await unpack(question.dictionary, question.rules))
      answer({ is: 'ready', cards: desk.cards, rules: desk.rules })
      return
    }
    case 'lint': {
      if (desk === null) return
      const { id, text, name, kind, language } = question
      answer({ is: 'report', id, report: await desk.lint(text, name, kind, language) })
      return
    }
    case 'read': {
      if (desk === null) return
      answer({ is: 'letter', id: question.id, name: question.name, ...desk.read(question.bytes, question.name) })
    }
  }
}

addEventListener('message', (event: MessageEvent<Question>) => {
  take(event.data).catch((error: unknown) => {
    // Never the letter: an error may quote what it choked on.
    answer({ is: 'broken', why: error instanceof Error ? error.name : 'Error' })
  })
})
