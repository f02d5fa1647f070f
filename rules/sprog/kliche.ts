import { defineListRule, type PhraseFacts, type Rule } from '@klarbrev/core'
import { klicheEntries } from './kliche.list.ts'

export const kliche: Rule<PhraseFacts> = defineListRule(
  {
    id: 'kliche',
    category: 'sprog',
    severity: 'forslag',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Lejre Kommunes sprogpolitik: hovedbudskab først, ingen fyldord',
      'Randers Kommune: ”Nærværende skrivelse sker under henvisning til”',
      'Rødovre Kommune: skriveråd',
    ],
    docs: {
      title: 'Kliché',
      what: 'Finder faste indledninger, afslutninger og tomme vendinger, som ikke fortæller læseren noget.',
      why: 'Læseren leder efter svaret. Når brevet begynder med ”vi skal hermed meddele” eller slutter med ”ovenstående”, kommer svaret senere, og brevet lyder, som om det er skrevet til alle.',
      how: 'Begynd med det, du vil sige: Du får …, Vi har besluttet … Slut med, hvad læseren kan gøre: Ring til mig på …, hvis du har spørgsmål.',
      exceptions: '”Du er velkommen til at kontakte os” og ”Med venlig hilsen” er god service og bliver stående. Det samme gør ét ”desværre” i et afslag. Slet aldrig navn og telefonnummer.',
    },
    messages: {
      use: {
        da: '”{found}” er en fast vending, som læseren springer over. Skriv ”{use}”, så brevet lyder som dig.',
        en: '”{found}” is a stock phrase that the reader skips. Write ”{use}”, so that the letter sounds like you.',
      },
      drop: {
        da: '”{found}” fortæller ikke læseren noget og udsætter svaret. Slet det, og gå lige til det, du vil sige.',
        en: '”{found}” tells the reader nothing and delays the answer. Leave it out and go straight to what you want to say.',
      },
    },
    examples: [
      { text: '⟦Vi skal hermed meddele⟧, at du får hjælp til rengøring.', better: 'Du får hjælp til rengøring.' },
      { text: '⟦For god ordens skyld⟧ skriver vi også datoen.', better: 'Vi skriver også datoen.' },
      { text: '⟦Det bemærkes⟧, at du selv betaler for turen.', better: 'Du betaler selv for turen.' },
      { text: '⟦Ved eventuelle spørgsmål⟧ kan du ringe.', better: 'Ring, hvis du har spørgsmål.' },
      {
        text: 'Du er ⟦velkommen til at kontakte undertegnede⟧.',
        better: 'Du er velkommen til at ringe til mig.',
      },
      { text: 'Du er velkommen til at kontakte os på telefon.', ok: 'god service' },
      { text: 'Vi kan desværre ikke give dig en bolig nu.', ok: 'ét desværre er i orden' },
      { text: 'Du er selvfølgelig velkommen til at tage en ven med.', ok: 'venligt ment' },
      { text: 'Du skal selv oplyse, hvad du tjener.', ok: 'nær ved: at oplyse er noget, læseren gør' },
    ],
  },
  klicheEntries,
)
