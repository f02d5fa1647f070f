import type { Reporter, TestModule } from 'vitest/node'

/** Prints the one plain line that the gate sums: `N passed, N failed`. A test that was skipped counts as failed. */
export class Closing implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    for (const module of modules) {
      let tests = 0
      for (const test of module.children.allTests()) {
        tests++
        if (test.result().state === 'passed') passed++
        else failed++
      }
      if (tests === 0) failed++
    }
    console.log(`\n${passed} passed, ${failed} failed`)
  }
}
