import type { World } from './world.ts'

/** The world of a browser's worker: texts have addresses and no disk lies behind them. */
export function browserWorld(): World {
  const turn = new MessageChannel()
  const waiting: (() => void)[] = []
  turn.port1.addEventListener('message', () => waiting.shift()?.())
  turn.port1.start()
  return {
    pathOf: () => null,
    uriOf: (path) => path,
    folderOf: (path) => path,
    join: (folder, name) => `${folder}/${name}`,
    exists: () => false,
    read: () => null,
    letters: () => [],
    readLetter: () => null,
    keys: null,
    rulePages: null,
    // A timer would wait four milliseconds; a message to oneself stands in line behind those of the client.
    soon(work) {
      waiting.push(work)
      turn.port2.postMessage(null)
    },
  }
}
