import { defineListRule, type PhraseFacts, type Rule } from '@klarbrev/core'
import { fyldordEntries } from './fyldord.list.ts'

export const fyldord: Rule<PhraseFacts> = defineListRule(
  {
    id: 'fyldord',
    category: 'sprog',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: ['Lejre Kommunes sprogpolitik: ingen fyldord', 'Almindelige skriveråd'],
    docs: {
      title: 'Fyldord',
      what: 'Finder ord, der fylder uden at sige noget, og ting, der er sagt to gange.',
      why: 'Hvert ord, læseren skal igennem uden at få noget for det, gør det sværere at finde svaret. Nogle fyldord lyder også nedladende i et afslag.',
      how: 'Læs sætningen højt uden ordet. Siger den det samme, så slet det.',
      exceptions: 'Et lille ord kan gøre et brev venligt. Reglen nævner kun faste vendinger, som sjældent gør gavn.',
    },
    messages: {
      use: {
        da: '”{found}” siger ikke mere end ”{use}”. Skriv det korte.',
        en: '”{found}” says no more than ”{use}”. Write the short one.',
      },
      drop: {
        da: '”{found}” fylder uden at sige noget. Slet det, og læs sætningen igen.',
        en: '”{found}” fills and says nothing. Leave it out and read the sentence again.',
      },
    },
    examples: [
      { text: 'Det er ⟦sådan set⟧ i orden.', better: 'Det er i orden.' },
      { text: '⟦Til syvende og sidst⟧ er det dig, der bestemmer.', better: 'Det er dig, der bestemmer.' },
      { text: '⟦Årsagen skyldes⟧ en fejl hos os.', better: 'Årsagen er en fejl hos os.' },
      { text: 'Vi ⟦kan umiddelbart ikke⟧ hjælpe dig.', better: 'Vi kan ikke hjælpe dig.' },
      { text: 'Du skal i hvert fald ringe til os.', ok: 'siger noget' },
      { text: 'Du får svar umiddelbart efter ferien.', ok: 'umiddelbart efter betyder lige efter' },
      { text: 'Han skrev: ”Det er sådan set i orden.”', ok: 'citat' },
      { text: 'Sådan søger du om hjælp.', ok: 'nær ved: sådan uden set' },
    ],
  },
  fyldordEntries,
)
