import type { Finding, Rule } from '@klarbrev/core'
import { cleanWords, isRunningText } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'

/** References in running text that a letter may hold before we speak up: one a hundred words without them, and at least two. */
const freeReferences = 2
const wordsAReference = 100

export const forMangeParagraffer: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'for-mange-paragraffer',
    category: 'paragraffer',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Lejre Kommunes fire kriterier: færre paragraffer',
      'Socialrådgiveren pkt. 8: Gem paragrafferne til sidst',
      'Forvaltningsloven § 24: henvisningen til reglerne skal stå i brevet',
    ],
    docs: {
      title: 'For mange paragraffer',
      what: 'Finder henvisninger til loven i den løbende tekst, når der er flere, end teksten kan bære.',
      why: 'Hver paragraf er et stop for øjet. Læseren leder efter svaret og finder tal og forkortelser.',
      how: 'Lad den vigtigste henvisning blive, og flyt resten til et afsnit om reglerne til sidst i brevet.',
      exceptions: 'Et afslag skal henvise til de regler, det bygger på. Henvisninger under en overskrift om regler eller klage tæller ikke med her.',
    },
    messages: {
      many: {
        da: 'Brevet har {count} lovhenvisninger i den løbende tekst. Flyt denne til et afsnit om reglerne, så læseren finder svaret.',
        en: 'The letter has {count} statute references in its running text. Move this one to a section about the rules.',
      },
    },
    examples: [
      {
        text: 'Du får ikke tillæg, jf. pensionslovens § 14. Vi har set på § 14 a, stk. 1, og på ⟦§ 15, stk. 2⟧, og vi har brugt ⟦retssikkerhedslovens § 11⟧.',
        better: 'Du får ikke tillæg. Reglerne står i pensionslovens § 14. Dem kan du læse til sidst i brevet.',
      },
      {
        text: 'Du har ret til hjælp efter § 83. Hjælpen er gratis efter § 161. Vi ser på den igen efter ⟦§ 84⟧.',
        better: 'Du har ret til hjælp, og hjælpen er gratis. Vi ser på den igen om et år.',
      },
      {
        text: 'Efter § 1 er svaret nej. Det samme følger af § 2. Det står også i ⟦§ 3⟧.',
        better: 'Svaret er nej. Reglerne finder du nederst.',
      },
      { text: 'Du får hjælp efter servicelovens § 83.', ok: 'én henvisning' },
      { text: 'Vi har hørt dig, som forvaltningslovens § 19 siger. Du får hjælp efter servicelovens § 83.', ok: 'to henvisninger' },
      { text: 'Du får hjælp. Vi har talt med dig om det.', ok: 'ingen henvisninger' },
      { text: 'Du får hjælp. Reglerne står i servicelovens § 83, § 84 og § 161.', ok: 'en sætning om, hvor reglerne står' },
      { text: 'Du får hjælp efter §§ 83, 84 og 85 i serviceloven.', ok: 'nær ved: en samlet henvisning tæller én gang' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const found: Finding[] = []
      for (const { facts, context, block } of letter.blocksWith.statuteRefs) {
        if (!isRunningText(context.role) || /^(?:rules|appeal|appendix)$/.test(context.section)) continue
        for (const ref of facts.statuteRefs()) {
          if (tellsWhere(facts, ref.from)) continue
          found.push({ start: block.start + ref.start, end: block.start + ref.end, message: 'many', noFix: 'flyt' })
        }
      }
      if (found.length <= freeReferences) return
      const free = Math.max(freeReferences, Math.floor(cleanWords(letter, found) / wordsAReference))
      for (const finding of found.slice(free)) yield { ...finding, data: { count: found.length } }
    },
  },
}

/** "Reglerne står i …": a sentence that tells where the rules are and nothing else, wherever in the letter it stands. */
function tellsWhere(facts: DanishBlock, row: number): boolean {
  const first = facts.sentences[facts.sentenceOf(row)]!
  return /^regle(?:r|rne|n)$/.test(facts.wordAt(first)) && /^(?:står|findes|fremgår)$/.test(facts.wordAt(first + 1))
}
