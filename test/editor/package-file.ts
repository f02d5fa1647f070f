import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import type { Checks } from './checks.ts'
import { claim } from './checks.ts'

const script = fileURLToPath(new URL('../../extension/build/package.ts', import.meta.url))

/** What must be in the file, and nothing that is not in one of these places. */
const needed = ['dist/main-node.js', 'dist/main-browser.js', 'server/start.cjs', 'server/klarbrev-language-server.cjs',
  'server/klarbrev-language-server.browser.js', 'server/da.graph', 'server/rules.bin', 'package.json', 'package.nls.json']
const places =
  /^(?:extension\/(?:dist|server|server\/regler|images)\/[\w.-]+|extension\/[\w.-]+|extension\.vsixmanifest|\[Content_Types\]\.xml)$/

/** Builds the extension's file twice, leaves it where it is asked for, and looks into it. */
export async function buildTwice(checks: Checks, vsix: string): Promise<void> {
  await checks.check('to bygninger giver de samme bytes', () => {
    build(vsix)
    build(`${vsix}.igen`)
    claim(readFileSync(vsix).equals(readFileSync(`${vsix}.igen`)), 'filerne er forskellige')
  })
  await checks.check('filen er under 4 MB og har alt med og intet andet', () => {
    claim(statSync(vsix).size < 4 * 1024 * 1024, `${statSync(vsix).size} bytes`)
    const names = Object.keys(unzipSync(readFileSync(vsix)))
    const missing = needed.filter((name) => !names.includes(`extension/${name}`))
    claim(missing.length === 0, `mangler ${missing.join(', ')}`)
    const strange = names.filter((name) => !places.test(name) || /\.(?:ts|map|node|exe)$/.test(name))
    claim(strange.length === 0, strange.join(', '))
  })
}

function build(to: string): void {
  const { status, stderr } = spawnSync(process.execPath, [script, to], { encoding: 'utf8' })
  claim(status === 0, stderr)
}
