import type { PassiveForm } from '@klarbrev/danish'
import { stripMarks } from '../marks.ts'
import { Tally } from './figures.ts'
import { analyse, linesOf, type Measured } from './gold-files.ts'

const formNames: Readonly<Record<string, PassiveForm>> = { s: 's-passiv', blive: 'blive-passiv', være: 'vaere-passiv' }

const actorNames: Readonly<Record<string, string>> = { afsender: 'sender', læser: 'reader', ukendt: 'unknown' }

/**
 * Passives by form, by the word that carries the meaning; for those found, whether flag or leave was right and whether
 * the hidden actor was.
 */
export function measurePassives(path: string): Measured {
  const tallies = new Map<PassiveForm, Tally>(Object.values(formNames).map((form) => [form, new Tally()]))
  let agreed = 0
  let asked = 0
  let known = 0
  const misses: string[] = []
  for (const line of linesOf(path)) {
    const { text, spans } = stripMarks(line)
    const ends = new Map<PassiveForm, Set<string>>(Object.values(formNames).map((form) => [form, new Set<string>()]))
    for (const { block, facts, context } of analyse(text).blocks) {
      for (const passive of facts.passives()) {
        ends.get(passive.form)!.add(String(block.start + passive.end))
        const span = spans.find((one) => one.end === block.start + passive.end)
        if (!span) continue
        asked++
        const isLeft = passive.leaveIn(context.section)
        if (isLeft !== span.label.includes(' flag ')) agreed++
        else misses.push(`${isLeft ? 'left' : 'flagged'}, gold says ${span.label}: ${text.slice(span.start, span.end)} in: ${text}`)
        if (actorNames[span.label.split(' ')[2]!] === passive.actor) known++
        else misses.push(`actor ${passive.actor}, gold says ${span.label}: ${text.slice(span.start, span.end)} in: ${text}`)
      }
    }
    for (const [label, form] of Object.entries(formNames)) {
      const wanted = new Set(spans.filter((span) => span.label.startsWith(`${label} `)).map((span) => String(span.end)))
      tallies.get(form)!.compare(ends.get(form)!, wanted, (key) => `${form} …${text.slice(Math.max(0, Number(key) - 16), Number(key))} in: ${text}`)
    }
  }
  return {
    figures: [
      ...[...tallies].flatMap(([form, tally]) => tally.figures(form)),
      { name: 'passives, flag or leave right', hits: agreed, of: asked },
      { name: 'passives, hidden actor right', hits: known, of: asked },
    ],
    misses: [...[...tallies.values()].flatMap((tally) => tally.misses), ...misses],
  }
}
