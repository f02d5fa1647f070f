import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import type { Checks } from './checks.ts'
import { claim, patience } from './checks.ts'
import { frame } from '../server/client.ts'
import { editorNodes } from './supplies.ts'

const server = fileURLToPath(new URL('../../extension/dist/klarbrev/server/start.cjs', import.meta.url))
const script = fileURLToPath(new URL('../../extension/build/package.ts', import.meta.url))

/** What must be in the file, and nothing that is not in one of these places. */
const needed = ['dist/main-node.js', 'dist/main-browser.js', 'server/start.cjs', 'server/klarbrev-language-server.cjs',
  'server/klarbrev-language-server.browser.js', 'server/da.graph', 'server/rules.bin',
  'server/en-gb.aff', 'server/en-gb.dic', 'server/en-gb.license', 'package.json', 'package.nls.json']
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

/** The server as it lies in the file, run by the Nodes that editors bring along. */
export async function proveOldNodes(checks: Checks): Promise<void> {
  for (const node of editorNodes()) {
    const { stdout: version } = spawnSync(node, ['--version'], { encoding: 'utf8' })
    await checks.check(`serveren i filen finder fund på Node ${version.trim()}`, async () => {
      claim(/^v2[02]\./.test(version), `er ${version}`)
      const found = await firstFindings(node)
      claim(found.includes('"code":"papirord"'), found)
    })
  }
}

/** The first findings that a server started by this Node sends, as they came over the wire. */
function firstFindings(node: string): Promise<string> {
  const child = spawn(node, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const text = 'Kære Anna\n\nSåfremt du ønsker hjælp, sender vi et skema til dig i næste uge.\n'
  const textDocument = { uri: 'untitled:brev', languageId: 'plaintext', version: 1, text }
  const start = { processId: process.pid, rootUri: null, capabilities: {} }
  child.stdin.write(frame({ jsonrpc: '2.0', id: 1, method: 'initialize', params: start }))
  child.stdin.write(frame({ jsonrpc: '2.0', method: 'initialized', params: {} }))
  child.stdin.write(frame({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } }))
  return new Promise<string>((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`ingen fund:\n${said}`)), patience)
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (!said.includes('klarbrev/scoreChanged')) return
      clearTimeout(timer)
      resolve(said)
    })
    child.once('exit', (code) => reject(new Error(`serveren sluttede med ${code}`)))
  }).finally(() => child.kill())
}

function build(to: string): void {
  const { status, stderr } = spawnSync(process.execPath, [script, to], { encoding: 'utf8' })
  claim(status === 0, stderr)
}
