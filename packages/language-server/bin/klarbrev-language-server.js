#!/usr/bin/env -S node --max-semi-space-size=2 --v8-pool-size=2
// The flags keep a server that runs all day small: it clears up often and little, and not seldom and much, and two
// threads beside it compile and not four, since the C library keeps some megabytes for each that ever worked.
// Plain JavaScript that an old Node can parse too: it must live long enough to say that it is too old.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const version = process.versions.node.split('.').map(Number)
const bundle = fileURLToPath(new URL('../dist/klarbrev-language-server.cjs', import.meta.url))
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('Klarbrev kræver Node 20.19 eller nyere. Du har Node ' + process.versions.node + '.')
  process.exitCode = 2
} else if (!existsSync(bundle)) {
  console.error('Klarbrev er ikke bygget endnu. Kør: npm run build')
  process.exitCode = 2
} else {
  load().run(process.argv.slice(2))
}

/**
 * Runs the bundle as a script, because a script can bring its compiled code along. The build makes that code, and
 * nothing is written here; V8 checks it and compiles the source anew where it belongs to another Node.
 */
function load() {
  let cachedData
  try {
    cachedData = readFileSync(bundle + '.cache')
  } catch {
    // Without the compiled code everything works, only slower.
  }
  const source = '(function (exports, require, module, __filename, __dirname) {' + readFileSync(bundle, 'utf8') + '\n})'
  const script = new Script(source, { filename: bundle, ...(cachedData === undefined ? {} : { cachedData }) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle))
  return module.exports
}
