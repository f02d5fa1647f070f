// The unpackers' room: a worker of its own, so that the data are taken apart while the engine's code is still read.
// Each part goes to the engine as it is done, its bytes moved and not copied.
import type { RuleData } from '@klarbrev/engine'
import { inflate } from './inflate.ts'
import { NumberReader } from './packing/numbers.ts'
import { readGraph } from './packing/read-graph.ts'
import { readRules } from './packing/read-rules.ts'
import type { PartName, Supply, ToUnpack } from './report.ts'

let hand: (supply: Supply, moved: readonly ArrayBufferLike[]) => void
/** Ends when the part before is done. */
let before: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ToUnpack>) => {
  if (data.part === 'none') {
    const { to } = data
    hand = (supply, moved) => to.postMessage(supply, moved as ArrayBuffer[])
    return
  }
  const { part, packed } = data
  before = before
    .then(() => unpack(part, packed))
    .catch((error: unknown) => hand({ part: 'none', why: error instanceof Error ? error.name : 'Error' }, []))
})

async function unpack(part: PartName, packed: string): Promise<void> {
  const bytes = await inflate(packed)
  switch (part) {
    case 'dictionary': {
      const graph = readGraph(new NumberReader(bytes))
      return hand({ part, bytes: graph }, [graph.buffer])
    }
    case 'rule-data': {
      const ruleData = readRules(new NumberReader(bytes))
      return hand({ part, ruleData }, columnsOf(ruleData))
    }
    case 'english':
      // Taken apart only when the first English letter is spelt.
      return hand({ part, bytes }, [bytes.buffer])
  }
}

function columnsOf({ phrases, letters }: RuleData): readonly ArrayBufferLike[] {
  return [phrases, letters].flatMap((part) => {
    return Object.values(part).flatMap((value: unknown) => (value instanceof Int32Array ? [value.buffer] : []))
  })
}
