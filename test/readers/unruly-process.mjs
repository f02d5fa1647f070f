// Speaks like the extractor, and does what the name of the letter says: a stand-in for a reader that a file has got at.
import { writeSync } from 'node:fs'

const answer = (bytes) => {
  const head = Buffer.alloc(4)
  head.writeUInt32LE(bytes.length)
  writeSync(1, Buffer.concat([head, bytes]))
}
const letter = (text) => Buffer.from(JSON.stringify({ letter: { path: 'x', text, blocks: [], hints: {} }, problems: [] }))
const kept = []

let waiting = Buffer.alloc(0)
process.stdin.on('data', (chunk) => {
  waiting = Buffer.concat([waiting, chunk])
  while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32LE(0)) {
    const request = waiting.subarray(4, 4 + waiting.readUInt32LE(0))
    waiting = waiting.subarray(4 + request.length)
    const name = request.subarray(2, 2 + request.readUInt16LE(0)).toString()
    if (name.startsWith('loop')) for (;;) kept.length = 0
    if (name.startsWith('memory')) for (;;) kept.push(new Float64Array(1e6).fill(kept.length))
    if (name.startsWith('crash')) process.exit(7)
    if (name.startsWith('garbage')) answer(Buffer.from('{"letter": 7}'))
    else if (name.startsWith('endless')) writeSync(1, Buffer.from([255, 255, 255, 255]))
    else answer(letter(name))
  }
})
process.stdin.on('end', () => process.exit(0))
answer(Buffer.alloc(0))
