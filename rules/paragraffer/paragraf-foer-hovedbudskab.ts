import type { Finding, Placed, Rule } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'

export const paragrafFoerHovedbudskab: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'paragraf-foer-hovedbudskab',
    category: 'paragraffer',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: ['Socialrådgiveren pkt. 8: Gem paragrafferne til sidst', 'Rødovre Kommune: Sæt lovhenvisninger som noter'],
    docs: {
      title: 'Paragraf før hovedbudskabet',
      what: 'Finder henvisninger til loven, der står før det, brevet vil sige.',
      why: 'Læseren åbner brevet for at få et svar. Møder han eller hun en paragraf først, er det let at give op, inden svaret kommer.',
      how: 'Sig svaret først. Skriv paragraffen bagefter eller i afsnittet om reglerne.',
      exceptions: 'Står loven i overskriften, fordi borgeren selv kender ordningen under det navn, kan den blive.',
    },
    messages: {
      early: {
        da: 'Her står loven før svaret. Læseren leder efter, hvad I har besluttet. Flyt henvisningen til efter hovedbudskabet.',
        en: 'Here the statute comes before the answer. Move the reference to a place after the main message.',
      },
    },
    examples: [
      {
        text: 'Efter ⟦servicelovens § 112⟧ kan kommunen give støtte til hjælpemidler. Du får ikke støtte til en ny kørestol.',
        better: 'Du får ikke støtte til en ny kørestol. Reglerne står i servicelovens § 112.',
      },
      {
        text: 'I medfør af ⟦§ 41, stk. 1⟧ har vi set på sagen. Vi giver dig afslag på hjælp til merudgifter.',
        better: 'Vi giver dig afslag på hjælp til merudgifter. Vi har brugt § 41, stk. 1.',
      },
      {
        text: 'Vi har set på din sag efter ⟦pensionsloven⟧. Vi siger nej til dit ønske om et tillæg.',
        better: 'Vi siger nej til dit ønske om et tillæg. Reglerne står i pensionsloven.',
      },
      { text: 'Du får ikke støtte til en ny kørestol. Reglerne står i servicelovens § 112.', ok: 'svaret står først' },
      { text: 'Vi giver dig afslag på hjælp efter § 41, stk. 1.', ok: 'i samme sætning som svaret' },
      { text: 'Vi har set på din sag. Du får ikke støtte.', ok: 'ingen henvisning' },
      { text: 'Loven er klar. Du får ikke støtte til en ny kørestol.', ok: 'nær ved: loven uden navn' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const main = letter.mainMessage
      if (main === null) return
      for (const { facts, context, block } of letter.blocks as readonly Placed<DanishBlock>[]) {
        if (block.start >= main.start) return
        if (!isRunningText(context.role)) continue
        for (const ref of facts.statuteRefs()) {
          if (block.start + ref.start >= main.start) return
          yield { start: block.start + ref.start, end: block.start + ref.end, message: 'early', noFix: 'flyt' }
        }
      }
    },
  },
}
