import { readText } from '@klarbrev/readers'
import { hostileTexts } from '../hostile-texts.ts'
import { klarbrev } from '../product.ts'
import { table } from './print.ts'

// What a text made to hurt costs, at the size that no letter has: `npm run bench:hostile [characters]`, a million unless
// told. Seconds of processor time to read and lint each of them once, the dearest first, and what half of it costs: a
// text whose cost more than doubles with its length would be found out here.

const size = Number(process.argv[2] ?? 1_000_000)

const halves = new Map(hostileTexts(size / 2))
const rows = hostileTexts(size).map(([name, text]): readonly [string, number, number, number] => {
  const half = secondsFor(halves.get(name)!)
  const whole = secondsFor(text)
  return [name, text.length, whole, whole / half]
})
rows.sort((a, b) => b[2] - a[2])
const title = `${rows.length} fjendtlige tekster, læst og lintet én gang hver`
process.stdout.write(`${table(title, ['', 'tegn', 'cpu-sekunder', 'af den halve'], rows)}\n`)

function secondsFor(text: string): number {
  const before = process.cpuUsage()
  klarbrev.lint(readText(text, 'brev').letter)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
