#!/usr/bin/env node
// Plain JavaScript that an old Node can parse too: it must live long enough to say that it is too old.
const version = process.versions.node.split('.').map(Number)
if (version[0] < 22 || (version[0] === 22 && version[1] < 18)) {
  console.error('Klarbrev kræver Node 22.18 eller nyere. Du har Node ' + process.versions.node + '.')
  process.exitCode = 2
} else {
  import('../dist/klarbrev.js').then(
    function (klarbrev) {
      return klarbrev.run(process.argv.slice(2))
    },
    function (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
      console.error('Klarbrev er ikke bygget endnu. Kør: npm run build')
      process.exitCode = 2
    },
  )
}
