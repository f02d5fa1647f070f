import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const path = '/usr/bin/chromium'

/** No sandbox because the tests run as root in containers; the rest keeps the browser from calling home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Debian's Chromium, after installing it where that is possible. */
export function startChromium(): Promise<Browser> {
  if (!existsSync(path)) install()
  return chromium.launch({ executablePath: path, headless: true, args: flags })
}

function install(): void {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Chromium mangler som ${path}. På Debian: sudo apt-get install chromium`)
  }
  process.stdout.write('Chromium mangler og bliver installeret …\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    if (status !== 0) throw new Error(`apt-get ${args[0]} mislykkedes:\n${stderr.toString()}`)
  }
}
