import { syncBuiltinESMExports } from 'node:module'
import v8 from 'node:v8'
import vm from 'node:vm'
import type { Message } from 'vscode-languageserver/node'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepSmall, makeRoomFor } from './keep-small.ts'
import { longText } from './open-letter.ts'

const flags: string[] = []
const collect = vi.fn()
const { setFlagsFromString } = v8
const { runInNewContext } = vm

beforeEach(() => {
  collect.mockClear()
  vi.useFakeTimers()
  v8.setFlagsFromString = (flag) => void flags.push(flag)
  vm.runInNewContext = () => collect
  syncBuiltinESMExports()
})
afterEach(() => {
  vi.useRealTimers()
  Object.assign(v8, { setFlagsFromString })
  Object.assign(vm, { runInNewContext })
  syncBuiltinESMExports()
})

const lastOf = (flag: string): string | undefined => flags.findLast((one) => one.endsWith(flag))

const message = (method: string, uri: string): Message => {
  const text = method === 'didOpen' ? 'x'.repeat(longText) : undefined
  return { jsonrpc: '2.0', method: `textDocument/${method}`, params: { textDocument: { uri, text } } } as Message
}

test('beside a long text a clearing waits for the end of the start and for a pause; the last one closed ends it', () => {
  keepSmall()
  expect(lastOf('optimize-for-size')).toBe('--optimize-for-size')
  makeRoomFor(message('didOpen', 'a'))
  expect(lastOf('optimize-for-size')).toBe('--no-optimize-for-size')
  vi.advanceTimersByTime(1400)
  expect(collect).not.toHaveBeenCalled()
  for (let key = 0; key < 20; key++) {
    makeRoomFor(message('didChange', 'a'))
    vi.advanceTimersByTime(100)
  }
  expect(flags.at(-2)).toBe('--heap-growing-percent=600')
  expect(collect).not.toHaveBeenCalled()
  vi.advanceTimersByTime(400)
  expect(collect).toHaveBeenCalledTimes(1)
  makeRoomFor(message('didOpen', 'b'))
  makeRoomFor(message('didClose', 'a'))
  expect(flags).not.toContain('--heap-growing-percent=20')
  makeRoomFor(message('didClose', 'b'))
  expect(flags.at(-1)).toBe('--heap-growing-percent=20')
  expect(lastOf('optimize-for-size')).toBe('--optimize-for-size')
})

test('beside letters the end of the start clears, whoever types', () => {
  keepSmall()
  makeRoomFor(message('didChange', 'brev'))
  vi.advanceTimersByTime(1500)
  expect(collect).toHaveBeenCalledTimes(1)
})
