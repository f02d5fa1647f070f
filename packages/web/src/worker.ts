// The engine's room: gets the data from the unpacker, then letters from the page, and answers with reports. It can
// reach no network: it is made from a Blob and has the page's own policy.
import { Desk } from './desk.ts'
import type { Answer, Question, Supply } from './report.ts'
import { Supplies } from './supplies.ts'

const supplies = new Supplies()
/** Tells those who wait for the desk that it is there. */
let open: (desk: Desk) => void
const desk = new Promise<Desk>((resolve) => void (open = resolve))

/** The letter that was asked about last. */
let latest = 0

function answer(what: Answer): void {
  postMessage(what)
}

/** Opens the desk when all is there. */
function store(supply: Supply): void {
  if (supply.part === 'none') return answer({ is: 'broken', why: supply.why })
  const parts = supplies.take(supply)
  if (parts === null) return
  const opened = new Desk(parts)
  answer({ is: 'ready', cards: opened.cards, rules: opened.rules })
  open(opened)
}

async function take(question: Question): Promise<void> {
  switch (question.ask) {
    case 'start':
      question.supplies.onmessage = ({ data }: MessageEvent<Supply>) => store(data)
      return
    case 'lint': {
      const { id } = question
      latest = id
      const { report, mend } = await (await desk).lint(question)
      answer({ is: 'report', id, report })
      // A question that has come meanwhile goes first: nobody wants suggestions for a text that is no more.
      await new Promise((resolve) => void setTimeout(resolve))
      if (latest === id) answer({ is: 'report', id, report: mend() })
      return
    }
    case 'read': {
      const { id, name, bytes } = question
      answer({ is: 'letter', id, name, ...(await desk).read(bytes, name) })
    }
  }
}

addEventListener('message', (event: MessageEvent<Question>) => {
  take(event.data).catch((error: unknown) => {
    // Never the letter: an error may quote what it choked on.
    answer({ is: 'broken', why: error instanceof Error ? error.name : 'Error' })
  })
})
