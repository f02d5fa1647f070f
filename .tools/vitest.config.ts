import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { Closing } from './closing-reporter.ts'
import { LongestFirst } from './longest-first.ts'

// The tests of a folder of its own (services, crash) are asked for by name.
const asked = process.env['KLARBREV_TESTS']?.split(' ')

const all = [
  'packages/*/src/**/*.test.ts', 'packages/*/build/**/*.test.ts', 'rules/**/*.test.ts',
  'extension/src/**/*.test.ts', 'test/*.test.ts',
]
const exclude = ['**/node_modules/**', '**/dist/**']

// What Node itself cannot load as it stands: vscode-languageserver names its exports at run time only, and a checker of
// packages ships sources under the same condition as ours.
const viaVite = [
  'packages/language-server/src/hover.test.ts', 'packages/language-server/src/index.test.ts', 'test/packages.test.ts',
]

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Tests run against the sources, so that a stack trace shows the line one edits.
  resolve: { conditions: ['source'] },
  // `import` would reach Node's own `require` too, and give the PostgreSQL driver modules that it cannot extend.
  ssr: { resolve: { conditions: asked ? ['source', 'node', 'default'] : ['source', 'node', 'import', 'module', 'default'] } },
  test: {
    ...(asked
      ? { include: asked, exclude, fileParallelism: false }
      : {
          // Files share a worker: the program is loaded and warmed up once a worker and not once a file.
          isolate: false,
          // One worker a core; by itself vitest leaves a core to an editor that watches.
          maxWorkers: '100%',
          sequence: { sequencer: LongestFirst },
          projects: [
            {
              extends: true as const,
              test: {
                name: 'node',
                include: all,
                exclude: [...exclude, ...viaVite],
                // Node loads the sources by itself: as Vite loads them, every name that is imported is a look-up at
                // every use, and what is tested runs at two thirds of its speed.
                experimental: { viteModuleRunner: false, nodeLoader: false },
                execArgv: ['--conditions=source'],
              },
            },
            { extends: true as const, test: { name: 'vite', include: viaVite, exclude } },
          ],
        }),
    reporters: ['default', new Closing()],
    setupFiles: [fileURLToPath(new URL('seed.ts', import.meta.url))],
    // For what never ends. What is slow, on a machine with other work, is no fault.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    passWithNoTests: false,
  },
})
