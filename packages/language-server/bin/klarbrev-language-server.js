#!/usr/bin/env node
// Plain JavaScript that an old Node can parse too: it must live long enough to say that it is too old.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const version = process.versions.node.split('.').map(Number)
const bundle = fileURLToPath(new URL('../dist/klarbrev-language-server.cjs', import.meta.url))
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('Klarbrev kræver Node 20.19 eller nyere. Du har Node ' + process.versions.node + '.')
  process.exitCode = 2
} else if (!existsSync(bundle)) {
  console.error('Klarbrev er ikke bygget endnu. Kør: npm run build')
  process.exitCode = 2
} else {
  createRequire(import.meta.url)(bundle).run(process.argv.slice(2))
}
