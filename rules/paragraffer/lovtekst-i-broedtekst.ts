import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, lawPassages } from '@klarbrev/danish'

export const lovtekstIBroedtekst: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'lovtekst-i-broedtekst',
    category: 'paragraffer',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'sentence',
    sources: [
      'Socialrådgiveren pkt. 8: Gem paragrafferne til sidst',
      'Rødovre Kommune: Sæt lovhenvisninger som noter',
      'Forvaltningsloven § 24: henvisningen skal stå i brevet, men lovens ord behøver ikke',
    ],
    docs: {
      title: 'Lovtekst midt i brevet',
      what: 'Finder lange sætninger, der genfortæller eller citerer loven midt i brevet.',
      why: 'Lovens sprog er skrevet til jurister. Læseren må selv regne ud, hvad reglen betyder for ham eller hende, og mange giver op her.',
      how: 'Skriv med dine egne ord, hvad reglen betyder for læseren. Flyt lovens ord til et afsnit om reglerne sidst i brevet.',
      exceptions: 'Under en overskrift om regler eller klage er lovens ord på deres plads. En kort regel i almindeligt sprog er god hjælp.',
    },
    messages: {
      passage: {
        da: 'Her taler loven og ikke jer. Skriv, hvad reglen betyder for læseren, og flyt lovens ord til sidst i brevet.',
        en: 'Here the law speaks and not you. Write what the rule means for the reader, and move the law’s words to the end.',
      },
    },
    examples: [
      {
        text: '⟦Efter pensionslovens § 14, stk. 1, kan der udbetales personligt tillæg til folkepensionister, hvis økonomiske forhold efter en konkret vurdering må anses for særligt vanskelige i det enkelte tilfælde.⟧ Du får seniorpension.',
        better: 'Tillægget er kun til folkepensionister. Du får seniorpension. Reglen står i pensionslovens § 14.',
      },
      {
        text: '⟦Det følger af servicelovens § 112, at kommunalbestyrelsen skal yde støtte til hjælpemidler til personer med varigt nedsat funktionsevne, når hjælpemidlet i væsentlig grad kan afhjælpe de varige følger.⟧ Du får en kørestol.',
        better: 'Du får en kørestol, fordi den hjælper dig i hverdagen. Reglen står i servicelovens § 112.',
      },
      {
        text: '⟦Opmærksomheden henledes på aktivlovens § 82, hvorefter der efter ansøgning kan ydes hjælp til udgifter til tandbehandling, der ikke kan dækkes efter anden lovgivning, hvis udgiften ikke kan afholdes.⟧',
        better: 'Du kan søge om hjælp til tandlægen efter aktivlovens § 82.',
      },
      { text: 'Du kan få hjælp efter pensionslovens § 14, hvis du har en lille indtægt, få penge i banken og store udgifter til medicin, som du ikke selv kan betale.', ok: 'siger, hvad reglen betyder for læseren' },
      { text: 'Hjælpen er kun til folkepensionister, jf. pensionslovens § 14.', ok: 'en kort regel' },
      { text: 'Efter § 14 har vi den 3. maj besluttet, at der bliver udbetalt et tillæg til de personer, som har søgt om det i marts, og som ikke har fået svar endnu.', ok: 'fortæller, hvad I har gjort' },
      { text: '# Du får nej\n\nVi siger nej.\n\n## Regler\n\nEfter pensionslovens § 14, stk. 1, kan der udbetales personligt tillæg til folkepensionister, hvis økonomiske forhold efter en konkret vurdering må anses for særligt vanskelige i det enkelte tilfælde.', ok: 'nær ved: i afsnittet om reglerne' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'statuteRefs',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (context.section === 'rules' || context.section === 'appeal' || context.section === 'appendix') return
      for (const { start, end } of lawPassages(facts)) yield { start, end, message: 'passage', noFix: 'flyt' }
    },
  },
}
