import type { Finding, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, firstSentence, subHeadingsOf } from '@klarbrev/danish'

/** Running words up to which a letter can do without sub-headings: about one page. */
const mostWords = 250

export const manglerMellemoverskrifter: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'mangler-mellemoverskrifter',
    category: 'hovedbudskab',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'letter',
    sources: [
      'Lejre Kommunes sprogpolitik: mellemoverskrifter, der siger det vigtigste i afsnittet',
      'Socialrådgiveren: Guiden: Sådan skriver du bedre til borgerne (hvert afsnit med sin overskrift)',
    ],
    docs: {
      title: 'Mangler mellemoverskrifter',
      what: 'Finder breve på mere end 250 ord, der ikke har en mellemoverskrift, som siger noget.',
      why: 'Læseren leder efter det, der handler om ham eller hende: pengene, fristen, hvem man ringer til. Uden overskrifter må alt læses fra en ende af.',
      how: 'Sæt en kort overskrift over hvert emne, for eksempel ”Derfor får du nej”, ”Det skal du gøre nu” og ”Sådan klager du”.',
      exceptions: 'Et personligt brev, der fortæller én sammenhængende ting, kan klare sig uden.',
    },
    messages: {
      none: {
        da: 'Brevet er på {words} ord uden mellemoverskrifter. Sæt overskrifter ind, så læseren kan finde det, han eller hun leder efter.',
        en: 'The letter has {words} words and no sub-headings. Put some in, so that the reader can find what they are looking for.',
      },
      empty: {
        da: 'Brevet er på {words} ord, og ingen mellemoverskrift fortæller, hvad der står under den. Skriv overskrifter, læseren kan finde vej efter.',
        en: 'The letter has {words} words, and no sub-heading tells what stands below it. Write headings to find the way by.',
      },
    },
    examples: [
      {
        text: `⟦Du får ikke hjælp til at flytte.⟧ ${'Vi har talt med din læge, og hun siger, at du kan gå på trapper. '.repeat(18)}\n\nDu kan klage til os.`,
        better: `Du får ikke hjælp til at flytte. Du kan klage til os. ${'Vi har talt med din læge, og hun siger, at du kan gå på trapper. '.repeat(10)}`,
      },
      {
        text: `# Du får ikke hjælp til at flytte\n\n⟦Vi har set på din sag.⟧ ${'Vi har talt med din læge, og hun siger, at du kan gå på trapper. '.repeat(18)}\n\nDu kan klage til os.`,
        better: `# Du får ikke hjælp til at flytte\n\nVi har set på din sag.\n\n## Derfor får du nej\n\n${'Vi har talt med din læge, og hun siger, at du kan gå på trapper. '.repeat(18)}`,
      },
      {
        text: `# Du får ikke hjælp til at flytte\n\n⟦Vi har set på din sag.⟧\n\n## Sagsfremstilling\n\n${'Vi har talt med din læge, og hun siger, at du kan gå på trapper. '.repeat(18)}`,
        better: `# Du får ikke hjælp til at flytte\n\nVi har set på din sag.\n\n## Derfor får du nej\n\n${'Vi har talt med din læge, og hun siger, at du kan gå på trapper. '.repeat(18)}`,
      },
      { text: `Du får ikke hjælp til at flytte. ${'Vi har talt med din læge, og hun siger, at du kan gå på trapper. '.repeat(12)}`, ok: 'under 250 ord' },
      { text: `# Du får ikke hjælp til at flytte\n\nVi har set på din sag.\n\n## Begrundelse\n\n${'Vi har talt med din læge, og hun siger, at du kan gå på trapper. '.repeat(18)}`, ok: 'en mellemoverskrift, alle kender' },
      { text: 'Du får ikke hjælp til at flytte.', ok: 'kort brev' },
      { text: `# Du får ikke hjælp til at flytte\n\nVi har set på din sag.\n\n> ${'§ 1. Loven gælder for alle i landet, og den skal læses højt hver dag. '.repeat(30)}`, ok: 'nær ved: langt, men mest citeret lov' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const words = letter.runningWords
      if (words <= mostWords) return
      const headings = subHeadingsOf(letter.blocks)
      if (headings.some((one) => one.hollow === null)) return
      const place = firstSentence(letter)
      if (place !== null) yield { ...place, message: headings.length === 0 ? 'none' : 'empty', data: { words }, noFix: 'omskriv' }
    },
  },
}
