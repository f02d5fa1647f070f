import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium } from '../browser/chromium.ts'
import { Checks } from './checks.ts'
import { buildTwice } from './package-file.ts'
import { proveVsCode } from './vscode.ts'

// The proofs in real editors. Each installs what it needs; pictures of the runs lie in .cache/test-editor.

const folder = mkdtempSync(join(tmpdir(), 'klarbrev-vsix-'))
const vsix = join(folder, 'klarbrev.vsix')
const checks = new Checks()
try {
  await checks.about('Udvidelsens fil', () => buildTwice(checks, vsix))
  const browser = await startChromium()
  try {
    await checks.about('VS Code (code-server 4.139.1)', () => proveVsCode(checks, browser, vsix))
  } finally {
    await browser.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
  checks.close()
}
