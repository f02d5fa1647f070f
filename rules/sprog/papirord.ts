import { defineListRule, type PhraseFacts, type Rule } from '@klarbrev/core'
import { type DanishBlock, infinitiveOf, isRightHere, swap } from '@klarbrev/danish'
import { papirordEntries } from './papirord.list.ts'

export const papirord: Rule<PhraseFacts> = defineListRule(
  {
    id: 'papirord',
    category: 'sprog',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Lejre Kommunes sprogpolitik: nutidigt sprog uden omsvøb',
      'Randers Kommune, Rødovre Kommune og Landsplanafdelingen: skriveråd',
      'korrektur.dk: kancelliord',
      'Justitsministeriet 1969: sproget i offentlige breve',
    ],
    docs: {
      title: 'Papirord',
      what: 'Finder ord og vendinger, som kun lever på papir, og foreslår dem, vi bruger, når vi taler.',
      why: 'Mange læser brevet, mens de er bekymrede eller har travlt. Ord som såfremt og fremsende tvinger dem til at oversætte hver sætning i hovedet. De gør afstanden til kommunen større og skjuler det, brevet vil sige.',
      how: 'Skriv det ord, du ville bruge over for borgeren ved skranken. Læs hele sætningen igen bagefter: nogle gange skal ordene bytte plads.',
      exceptions: 'Ord fra loven bliver stående: partshøring, aktindsigt, samtykke, opsættende virkning, merudgifter og navne på ydelser. Forklar dem én gang. Citater, afsnittet om regler og bilag ser vi ikke på. I en rigtig sammenligning er ”i forhold til” i orden.',
    },
    messages: {
      use: {
        da: '”{found}” er et papirord, som gør sætningen tung at læse. Skriv ”{use}”, så læseren forstår den første gang.',
        en: '”{found}” is officialese and makes the sentence heavy. Write ”{use}”, so that the reader understands it the first time.',
      },
      drop: {
        da: '”{found}” er et papirord, som gør sætningen tung at læse. Slet det, eller skriv sætningen med dine egne ord.',
        en: '”{found}” is officialese and makes the sentence heavy. Leave it out, or write the sentence in your own words.',
      },
    },
    examples: [
      { text: 'Vi ⟦fremsender⟧ afgørelsen til dig i morgen.', better: 'Vi sender afgørelsen til dig i morgen.' },
      { text: '⟦Såfremt⟧ du flytter, skal du ringe til os.', better: 'Hvis du flytter, skal du ringe til os.' },
      { text: 'Du får tillægget ⟦i henhold til⟧ loven.', better: 'Du får tillægget efter loven.' },
      { text: 'Du kan ⟦rette skriftlig henvendelse til⟧ os.', better: 'Du kan skrive til os.' },
      { text: 'Vi ⟦sætter straks hjælpen i værk⟧.', better: 'Vi sætter straks hjælpen i gang.' },
      { text: 'Loven bruger ordet ”fremsende”.', ok: 'citat' },
      { text: 'Du bor alene med dit barn.', ok: 'alene betyder ikke kun' },
      { text: 'Tak for din henvendelse om en ny bolig.', ok: 'en venlig tak' },
      { text: 'Huslejen stiger i forhold til sidste år.', ok: 'en rigtig sammenligning' },
      { text: 'Vi sætter pris på, at du kom.', ok: 'nær ved: sætter uden i værk' },
    ],
  },
  papirordEntries,
  {
    roles: ['body', 'listItem'],
    notSections: ['rules', 'appendix'],
    isRight: (facts, hit) => isRightHere(facts as DanishBlock, hit),
    repair: (facts, hit) => swap(facts as DanishBlock, hit),
    told: ({ pattern }) => infinitiveOf(pattern.use[0] ?? ''),
  },
)
