/** Writes the generated files anew: `npm run generate`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { generatedFiles, kept, stalePages } from './generated.ts'

const root = new URL('..', import.meta.url)
const files = await generatedFiles()
mkdirSync(new URL('rules/docs/', root), { recursive: true })
const changed = files.map(({ path, make }) => ({ path, text: make() })).filter(({ path, text }) => kept(path) !== text)
const stale = stalePages(files)
for (const { path, text } of changed) writeFileSync(new URL(path, root), text)
for (const path of stale) rmSync(new URL(path, root))
console.log(`${changed.length} written, ${stale.length} removed`)
