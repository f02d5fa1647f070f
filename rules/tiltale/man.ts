import type { Finding, Placed, Rule } from '@klarbrev/core'
import { runningRoles } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, manVoice, toYou } from '@klarbrev/danish'

export const man: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'man',
    category: 'tiltale',
    severity: 'advarsel',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: ['Sund & Bælt: ikke man eller kunden', 'Lejre Kommunes fire kriterier: du og vi'],
    docs: {
      title: 'Man',
      what: 'Finder ”man”, når det er læseren eller afsenderen, der er ment.',
      why: '”Man” kan være hvem som helst. Læseren skal gætte, om det er ham eller hende selv, kommunen eller alle mulige andre.',
      how: 'Skriv du om læseren og vi eller jeg om jer selv.',
      exceptions: '”Man siger …” er en fast vending, og i en regel for alle kan ”man” være det rigtige ord.',
    },
    messages: {
      reader: {
        da: '”{found}” kan være hvem som helst. Skriv ”du”, hvis det er læseren, du mener.',
        en: '”{found}” can be anybody. Write ”du”, if you mean the reader.',
      },
      sender: {
        da: '”{found}” skjuler, at det er jer, der skriver. Skriv ”vi”, så læseren ved, hvem der taler.',
        en: '”{found}” hides that it is you who write. Write ”vi”, so that the reader knows who speaks.',
      },
    },
    examples: [
      { text: '⟦Man⟧ skal herved meddele, at du får hjælp.', better: 'Vi giver dig hjælp.' },
      { text: 'Derfor har ⟦man⟧ bevilget dig en ny seng.', better: 'Derfor har vi bevilget dig en ny seng.' },
      { text: 'Hvis ⟦man⟧ ikke sender skemaet, kan ⟦man⟧ miste sin hjælp.', better: 'Hvis du ikke sender skemaet, kan du miste din hjælp.' },
      { text: 'Som sommerhusejer kan ⟦man⟧ vælge en mindre beholder.', better: 'Du kan vælge en mindre beholder.' },
      { text: 'Du kan vælge en mindre beholder.', ok: 'taler til læseren' },
      { text: 'Man må ikke have formue, jf. lovens § 14.', ok: 'en regel for alle' },
      { text: 'Man siger, at sommeren bliver varm.', ok: 'en fast vending' },
      { text: 'Han skrev: ”man får ingen hjælp her”.', ok: 'en andens ord' },
      { text: 'Vi har talt med Bo Man om sagen.', ok: 'nær ved: et navn' },
    ],
  },
  detector: {
    scope: 'block',
    roles: runningRoles,
    needs: 'addressForms',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (context.section === 'rules') return
      for (const form of facts.addressForms()) {
        const message = form.kind === 'man' ? manVoice(facts, form) : 'anybody'
        if (message === 'anybody') continue
        yield {
          start: form.start,
          end: form.end,
          message,
          data: { found: facts.textOf(form.row, form.to), use: message === 'sender' ? 'vi' : 'du' },
          repair: () => toYou(facts, form.row, message === 'sender' ? 'vi' : 'du'),
        }
      }
    },
  },
}
