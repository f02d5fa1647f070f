import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles } from '@klarbrev/core'
import type { DanishBlock, DanishLetter, Passive } from '@klarbrev/danish'
import { activate, isQuoted, knowsActor } from '@klarbrev/danish'

export const passiv: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'passiv',
    category: 'sprog',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Lejre Kommunes sprogpolitik: aktivt sprog',
      'Omatskrive: Passiv – hvornår og hvornår ikke?',
      'Grammatikkens s-passiv, blive-passiv og være + kort tillægsform',
    ],
    docs: {
      title: 'Passiv',
      what: 'Finder udsagnsord i passiv, når det bliver uklart, hvem der gør noget.',
      why: 'Læseren vil vide, hvem der har bestemt noget, og hvem der skal gøre noget nu. I passiv forsvinder personen, og brevet virker fjernt.',
      how: 'Skriv, hvem der handler: vi, jeg, du eller et navn. Sæt det først i sætningen.',
      exceptions: 'Passiv er i orden, når det er ligegyldigt, hvem der gør det, i citeret lov og efter skal eller kan, når tingen er det vigtige. Er noget gjort (”er underskrevet”), bliver det stående, når teksten ikke viser, hvem der har gjort det.',
    },
    messages: {
      's-passiv': {
        da: '”{found}” skjuler, hvem der gør det. Skriv for eksempel vi eller du, så læseren ved, hvem der handler.',
        en: '”{found}” hides who acts. Write for instance vi or du, so that the reader knows who does it.',
      },
      'blive-passiv': {
        da: '”{found}” er passiv. Skriv, hvem der gør det, så læseren ved, hvem der handler.',
        en: '”{found}” is passive. Say who does it, so that the reader knows who acts.',
      },
      'vaere-passiv': {
        da: '”{found}” fortæller ikke, hvem der har gjort det. Skriv vi, hvis det er jer.',
        en: '”{found}” does not say who has done it. Write vi, if it is you.',
      },
      english: {
        da: '”{found}” er passiv og skjuler, hvem der gør det. Skriv for eksempel we, I eller you, så læseren ved det.',
        en: '”{found}” is passive and hides who acts. Write for instance we, I or you, so that the reader knows.',
      },
    },
    examples: [
      { text: 'Der ⟦er i sagen lagt⟧ vægt på din alder.', better: 'Vi har lagt vægt på din alder.' },
      { text: 'Din ansøgning ⟦behandles⟧ i næste uge.', better: 'Vi behandler din ansøgning i næste uge.' },
      { text: 'Der ⟦lægges⟧ vægt på, at du bor alene.', better: 'Vi lægger vægt på, at du bor alene.' },
      { text: 'Ansøgningen ⟦er blevet behandlet⟧ i denne uge.', better: 'Vi har behandlet ansøgningen i denne uge.' },
      { text: 'Du ⟦bliver kontaktet⟧ inden for en uge.', better: 'Vi kontakter dig inden for en uge.' },
      { text: 'Der findes mange former for hjælp.', ok: 'findes er ikke passiv' },
      { text: 'Det skyldes, at du er flyttet.', ok: 'skyldes er ikke passiv' },
      { text: 'Vi ses på mandag klokken ti.', ok: 'ses betyder mødes' },
      { text: 'Kommunens brev kom til dig i 4 ugers god tid.', ok: 'nær ved: ejefald på s' },
      { text: 'Klagen skal sendes til os.', ok: 'skal + en ting, som læseren gør noget ved' },
      { text: 'Sagen behandles af Ankestyrelsen.', ok: 'der står, hvem der gør det' },
      { text: 'Kontoret er lukket i dag.', ok: 'en tilstand' },
      { text: 'Du kan bygge, når lejekontrakten er underskrevet.', ok: 'sådan er det så; hvem der har gjort det, siger teksten ikke' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'passives',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      for (const passive of facts.passives()) {
        if (isQuoted(facts, passive.verb)) continue
        yield {
          start: passive.start,
          end: passive.end,
          message: passive.form,
          data: { form: passive.form, found: facts.textOf(passive.from, passive.to).replace(/\s+/g, ' ') },
          ...shownAs(facts, passive, passive.leaveIn(context.section)),
        }
      }
    },
  },
}

/** What is left is not shown, and no more is what only says how things stand; why that is not mended can be asked. */
function shownAs(block: DanishBlock, passive: Passive, isLeft: boolean): Pick<Finding, 'shown' | 'repair'> {
  if (isLeft) return { shown: false }
  return { ...(isState(block, passive) ? { shown: false } : {}), repair: () => activate(block, passive) }
}

/** "Arealet er ryddet", "når lejekontrakten er underskrevet": how things stand, by somebody whom nothing tells. */
function isState(block: DanishBlock, passive: Passive): boolean {
  return passive.form === 'vaere-passiv' && !knowsActor(block, passive)
}
