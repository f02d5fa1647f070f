import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { Closing } from './closing-reporter.ts'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Tests run against the sources, so that a stack trace shows the line one edits.
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] } },
  test: {
    include: [
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
