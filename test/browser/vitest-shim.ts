/**
 * What the unit tests use of vitest, for the browser: the same expect, a small runner. Vitest's own browser mode
 * needs a server and a provider; this needs a page. What nobody uses here is missing; a test that asks for it fails.
 */
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

type Body = (...values: never[]) => unknown
type Hook = () => unknown

interface Suite {
  readonly name: string
  readonly parent: Suite | null
  readonly before: Hook[]
  readonly after: Hook[]
  readonly beforeEach: Hook[]
  readonly afterEach: Hook[]
  readonly entries: (Suite | Test)[]
}

interface Test {
  readonly name: string
  readonly body: Body
  readonly fails: boolean
}

/** How one test went. */
export interface Outcome {
  readonly file: string
  readonly name: string
  /** Null when it passed. */
  readonly error: string | null
}

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** Vitest's own expect, without snapshots. */
export const expect: typeof chai.expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT as unknown as symbol],
) as typeof chai.expect
export const assert: typeof chai.assert = chai.assert

let current = newSuite('', null)

function newSuite(name: string, parent: Suite | null): Suite {
  return { name, parent, before: [], after: [], beforeEach: [], afterEach: [], entries: [] }
}

function addTest(name: string, first: unknown, second?: unknown, fails = false): void {
  // Options may stand before the body; only the time limit is known here, and it is not needed.
  const body = (typeof first === 'function' ? first : second) as Body
  current.entries.push({ name, body, fails })
}

function addSuite(name: string, first: unknown, second?: unknown): void {
  const body = (typeof first === 'function' ? first : second) as () => unknown
  const outer = current
  current = newSuite(name, outer)
  outer.entries.push(current)
  try {
    body()
  } finally {
    current = outer
  }
}

/** `each` spreads a row that is an array, `for` hands it over whole, as vitest does. */
function forEach(add: typeof addTest, spread: boolean) {
  return (rows: readonly unknown[]) => (name: string, first: unknown, second?: unknown) => {
    const body = (typeof first === 'function' ? first : second) as (...values: unknown[]) => unknown
    rows.forEach((row, index) => {
      const values = spread && Array.isArray(row) ? row : [row]
      add(title(name, Array.isArray(row) ? row : [row], index), () => body(...values))
    })
  }
}

function title(name: string, values: readonly unknown[], index: number): string {
  let next = 0
  return name
    .replace(/%[sdifjo#]/g, (mark) => {
      if (mark === '%#') return String(index)
      const value = values[next++]
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
    })
    .replace(/\$(\w+)/g, (mark, key: string) => String((values[0] as Record<string, unknown> | null)?.[key] ?? mark))
}

const left = (): void => {}
const each = { each: forEach(addTest, true), for: forEach(addTest, false) }
export const test = Object.assign(addTest.bind(null), each, {
  skip: Object.assign(left, { each: () => left }),
  todo: left,
  concurrent: addTest,
  fails: (name: string, first: unknown, second?: unknown) => addTest(name, first, second, true),
  skipIf: (skip: boolean) => (skip ? left : addTest),
  runIf: (run: boolean) => (run ? addTest : left),
})
export const it: typeof test = test
export const describe = Object.assign(addSuite.bind(null), {
  each: forEach(addSuite, true),
  for: forEach(addSuite, false),
  skip: left,
  skipIf: (skip: boolean) => (skip ? left : addSuite),
})
export const suite: typeof describe = describe
export const beforeAll = (hook: Hook): void => void current.before.push(hook)
export const afterAll = (hook: Hook): void => void current.after.push(hook)
export const beforeEach = (hook: Hook): void => void current.beforeEach.push(hook)
export const afterEach = (hook: Hook): void => void current.afterEach.push(hook)

/** Loads one test file and runs what it registered; a file that does not load, or holds no test, is one failure. */
export async function runFile(file: string, load: () => Promise<unknown>): Promise<readonly Outcome[]> {
  const root = newSuite('', null)
  const outcomes: Outcome[] = []
  current = root
  try {
    await load()
    await runSuite(root, file, [], outcomes)
    if (outcomes.length === 0) throw new Error('the file holds no test')
  } catch (error) {
    outcomes.push({ file, name: '(the file itself)', error: describeError(error) })
  }
  return outcomes
}

async function runSuite(at: Suite, file: string, path: readonly string[], outcomes: Outcome[]): Promise<void> {
  for (const hook of at.before) await hook()
  for (const entry of at.entries) {
    const name = [...path, entry.name]
    if ('entries' in entry) await runSuite(entry, file, name, outcomes)
    else outcomes.push({ file, name: name.join(' > '), error: await runTest(entry, at) })
  }
  for (const hook of at.after) await hook()
}

async function runTest(entry: Test, at: Suite): Promise<string | null> {
  const chain: Suite[] = []
  for (let above: Suite | null = at; above !== null; above = above.parent) chain.unshift(above)
  let error: string | null = null
  try {
    for (const above of chain) for (const hook of above.beforeEach) await hook()
    // Vitest hands every body a context; only expect is ever taken from it here.
    await (entry.body as (context: object) => unknown)({ expect })
  } catch (thrown) {
    error = describeError(thrown)
  }
  for (const above of chain.toReversed()) for (const hook of above.afterEach) await hook()
  if (!entry.fails) return error
  return error === null ? 'was expected to fail and passed' : null
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { actual, expected } = error as { actual?: unknown; expected?: unknown }
  const compared = expected === undefined ? '' : `\nexpected: ${show(expected)}\nreceived: ${show(actual)}`
  return `${error.name}: ${error.message}${compared}`
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 600 ? `${text.slice(0, 600)} …` : text
}
