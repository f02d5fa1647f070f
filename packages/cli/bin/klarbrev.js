#!/usr/bin/env -S node --min-semi-space-size=4
// The flag spares a short run most of its garbage collection, and no more memory is used.
// Plain JavaScript that an old Node can parse too: it must live long enough to say that it is too old.
const version = process.versions.node.split('.').map(Number)
if (version[0] < 22 || (version[0] === 22 && version[1] < 18)) {
  console.error('Klarbrev kræver Node 22.18 eller nyere. Du har Node ' + process.versions.node + '.')
  process.exitCode = 2
} else {
  start()
}

/**
 * Runs the bundle as a script, because a script can bring its compiled code along. The build makes that code, and
 * nothing is written here; V8 checks it and compiles the source anew where it belongs to another Node.
 */
function start() {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const { Script } = process.getBuiltinModule('node:vm')
  const home = new URL('../dist/', import.meta.url)
  let source
  // The build writes ASCII: Latin-1 is the same, and need not be decoded.
  try {
    source = readFileSync(new URL('klarbrev.js', home), 'latin1')
  } catch {
    console.error('Klarbrev er ikke bygget endnu. Kør: npm run build')
    process.exitCode = 2
    return
  }
  let cachedData
  try {
    cachedData = readFileSync(new URL('klarbrev.js.cache', home))
  } catch {
    // Without the compiled code everything works, only slower.
  }
  const filename = process.getBuiltinModule('node:url').fileURLToPath(new URL('klarbrev.js', home))
  const script = new Script(source, cachedData === undefined ? { filename } : { filename, cachedData })
  void script.runInThisContext()(home.href).run(process.argv.slice(2))
}
