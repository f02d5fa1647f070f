/**
 * Takes the picture in the README from the real thing: runs `klarbrev tjek` on a letter of the corpus with colours on,
 * sets what it prints as a page, and photographs it with Chromium. Run: `node test/picture/terminal.ts`.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const letter = 'corpus/letters/h4-11-madservice.txt'
const rows = 46

const { stdout } = spawnSync(process.execPath, ['packages/cli/bin/klarbrev.js', 'tjek', '--color', letter], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: '92' },
})

/** Colours of the SGR codes that the command uses, readable on a dark ground. */
const colours: Readonly<Record<string, string>> = {
  '1': 'font-weight:700',
  '2': 'color:#9aa5b1',
  '4': 'text-decoration:underline',
  '31': 'color:#ff8a80',
  '32': 'color:#8bd17c',
  '33': 'color:#ffd166',
  '34': 'color:#82b1ff',
  '35': 'color:#d7a6ff',
  '36': 'color:#7fdbe3',
  '90': 'color:#9aa5b1',
}

function toHtml(ansi: string): string {
  let open = 0
  const escaped = ansi.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const html = escaped.replace(/\u001b\[([\d;]*)m/g, (_, codes: string) => {
    const styles = codes.split(';').map((code) => colours[code]).filter((style) => style !== undefined)
    const closing = codes === '' || codes.split(';').some((code) => /^(?:0|22|24|39)$/.test(code))
    let out = ''
    if (closing) {
      out = '</span>'.repeat(open)
      open = 0
    }
    if (styles.length > 0) {
      open++
      out += `<span style="${styles.join(';')}">`
    }
    return out
  })
  return html + '</span>'.repeat(open)
}

const shown = stdout.split('\n').slice(0, rows).join('\n')
const page = `<!doctype html><meta charset="utf-8"><body style="margin:0;background:#0f1b2d"><pre style="margin:0;padding:22px 28px;
  font:15px/1.42 'DejaVu Sans Mono',monospace;color:#e8eef5;width:max-content"><span style="color:#8bd17c">$</span> klarbrev tjek ${letter}\n${toHtml(shown)}</pre>`

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const tab = await browser.newPage({ deviceScaleFactor: 1.5 })
await tab.setContent(page)
await tab.locator('pre').screenshot({ path: `${root}/.github/billeder/tjek.png` })
await browser.close()
console.log('.github/billeder/tjek.png')
