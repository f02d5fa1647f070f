import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { Closing } from './closing-reporter.ts'

// The tests of a folder of its own (services, crash) are asked for by name.
const asked = process.env['KLARBREV_TESTS']?.split(' ')

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Tests run against the sources, so that a stack trace shows the line one edits.
  resolve: { conditions: ['source'] },
  // `import` would reach Node's own `require` too, and give the PostgreSQL driver modules that it cannot extend.
  ssr: { resolve: { conditions: asked ? ['source', 'node', 'default'] : ['source', 'node', 'import', 'module', 'default'] } },
  test: {
    include: asked ?? [
      'packages/*/src/**/*.test.ts', 'packages/*/build/**/*.test.ts', 'rules/**/*.test.ts',
      'extension/src/**/*.test.ts', 'test/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    reporters: ['default', new Closing()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
})
