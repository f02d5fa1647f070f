import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { Closing } from './closing-reporter.ts'

// The tests of a folder of its own (services, crash) are asked for by name.
const asked = process.env['KLARBREV_TESTS']?.split(' ')

// Packages that touch no world: their test files share a worker, and load the program once and not once a file.
const pure = ['core', 'danish', 'engine', 'readers', 'report', 'writers'].map((name) => `packages/${name}/**/*.test.ts`)
const all = [
  'packages/*/src/**/*.test.ts', 'packages/*/build/**/*.test.ts', 'rules/**/*.test.ts',
  'extension/src/**/*.test.ts', 'test/*.test.ts',
]
const exclude = ['**/node_modules/**', '**/dist/**']

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Tests run against the sources, so that a stack trace shows the line one edits.
  resolve: { conditions: ['source'] },
  // `import` would reach Node's own `require` too, and give the PostgreSQL driver modules that it cannot extend.
  ssr: { resolve: { conditions: asked ? ['source', 'node', 'default'] : ['source', 'node', 'import', 'module', 'default'] } },
  test: {
    ...(asked
      ? { include: asked, exclude }
      : {
          projects: [
            { extends: true as const, test: { name: 'pure', include: pure, exclude, isolate: false } },
            { extends: true as const, test: { name: 'world', include: all, exclude: [...exclude, ...pure] } },
          ],
        }),
    reporters: ['default', new Closing()],
    setupFiles: [fileURLToPath(new URL('seed.ts', import.meta.url))],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
})
