import type { Finding, Rule } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, firstSentence, isQuoted, organisationWords } from '@klarbrev/danish'

/** Shorter texts are notes. */
const leastWords = 40

export const tredjeperson: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tredjeperson',
    category: 'tiltale',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    wholeLetter: ['never', 'rarely', 'neverYou', 'rarelyYou'],
    sources: [
      'Lejre Kommunes fire kriterier: du og vi',
      'Sund & Bælt: ikke man eller kunden',
      'Landsplanafdelingen: normalt du og vi',
    ],
    docs: {
      title: 'Tredje person',
      what: 'Finder ord, der gør læseren til en fremmed (borgeren, ansøger, den pågældende), og breve, der aldrig siger du.',
      why: 'Den, der læser, bliver i tvivl om, hvem der er ment, og føler sig omtalt og ikke talt til.',
      how: 'Skriv du, dig og din, eller I, jer og jeres, når I er flere.',
      exceptions: 'I en regel, der gælder alle, og i breve om en anden person er tredje person rigtig.',
    },
    messages: {
      reader: {
        da: '”{found}” gør læseren til en fremmed i sin egen sag. Skriv ”{use}”, hvis det er læseren, du mener.',
        en: '”{found}” makes the reader a stranger in their own case. Write ”{use}”, if you mean the reader.',
      },
      never: {
        da: 'Brevet siger aldrig du, dig eller din. Skriv til læseren, som når I taler sammen.',
        en: 'The letter never says du, dig or din. Write to the reader as when you talk.',
      },
      rarely: {
        da: 'Brevet siger næsten aldrig du, dig eller din. Skriv til læseren, som når I taler sammen.',
        en: 'The letter hardly ever says du, dig or din. Write to the reader as when you talk.',
      },
      neverYou: {
        da: 'Brevet siger aldrig you eller your. Skriv til læseren, som når I taler sammen.',
        en: 'The letter never says you or your. Write to the reader as when you talk.',
      },
      rarelyYou: {
        da: 'Brevet siger næsten aldrig you eller your. Skriv til læseren, som når I taler sammen.',
        en: 'The letter hardly ever says you or your. Write to the reader as when you talk.',
      },
    },
    examples: [
      { text: '⟦Ansøger⟧ har ikke sendt de oplysninger, vi bad om.', better: 'Du har ikke sendt de oplysninger, vi bad om.' },
      { text: 'Vi beder om, at ⟦vedkommende⟧ sender skemaet.', better: 'Vi beder om, at du sender skemaet.' },
      { text: 'For dage med fravær tilkommer der ikke ⟦modtageren⟧ godtgørelse.', better: 'Du får ikke godtgørelse for dage, hvor du ikke er mødt.' },
      {
        text: '⟦Pladsen i klubben bliver opsagt fra den 1. maj.⟧ Regningen for februar er ikke betalt, og rykkeren af 3. marts er ikke besvaret. Den samlede gæld er 1.200 kr. Betales gælden inden den 20. april, kan pladsen beholdes. Spørgsmål om regningen kan stilles i telefontiden mellem klokken 9 og klokken 12.',
        better: 'Du mister pladsen i klubben fra den 1. maj. Du har ikke betalt regningen for februar, og du har ikke svaret på vores brev af 3. marts. Du skylder 1.200 kr. Betaler du inden den 20. april, kan du beholde pladsen. Ring til os mellem klokken 9 og klokken 12.',
      },
      {
        text: 'Vordbæk Kommune\n\nCafé Ternen ApS\nHavnen 3\n4591 Vordbæk\n\nAfslag på flere borde\n\nVi siger nej til flere borde. Det er ansvaret for ⟦selskabets⟧ eget inventar, vi ser på, og vi betaler ikke ⟦selskabet⟧ for det.',
        better: 'Vi siger nej til flere borde. Det er ansvaret for jeres eget inventar, vi ser på, og vi betaler jer ikke for det.',
      },
      { text: 'En borger kan få hjælp, når tre betingelser er opfyldt.', ok: 'en regel om alle borgere' },
      { text: 'Du kan flytte til en anden kommune, hvis du vil.', ok: 'ingen tredje person' },
      { text: 'Pengene kan kræves tilbage efter § 91, hvis modtageren har ladet være med at give oplysninger.', ok: 'en regel, der bliver genfortalt' },
      { text: 'Kære Anna\n\nDu skriver, at selskabet har sagt dig op. Det kan vi ikke gøre noget ved.', ok: 'et selskab, der ikke er læseren' },
      { text: 'Lejeren har bedt nævnet om hjælp. Udlejeren skal betale 900 kr. tilbage til lejeren.', ok: 'to parter, som begge læser brevet' },
      { text: 'Kære Nordlys Rengøring\n\nI skal sende os en attest. Medarbejderen blev indkaldt den 3. maj, men vedkommende udeblev, og derfor får arbejdsgiveren ikke penge tilbage.', ok: 'den ansatte i et brev til arbejdsgiveren' },
      { text: 'Du kan få hjælp i Borgerservice. Kommunens borgere kan parkere gratis.', ok: 'nær ved: alle kommunens borgere' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const isToOne = saysDu(letter)
      const isBetween = judgesBetween(letter)
      let isOfStaff: boolean | undefined
      for (const { facts, context, block } of letter.blocksWith.thirdReader) {
        if (!isRunningText(context.role) || context.section === 'rules') continue
        for (const form of facts.addressForms()) {
          if (form.kind !== 'thirdReader') continue
          const word = facts.wordAt(form.row)
          if ((isToOne && groups.test(word)) || (isBetween && tenancy.test(word))) continue
          if (someone.test(facts.wordAt(form.to - 1)) && (isOfStaff ??= speaksOfStaff(letter))) continue
          yield {
            start: block.start + form.start,
            end: block.start + form.end,
            message: 'reader',
            data: { found: facts.textOf(form.row, form.to), use: 'du' },
            noFix: 'omskriv',
          }
        }
      }
      if (!isToOne) yield* asOrganisation(letter)
      const addressed = letter.statistics['readerAddressed']
      const place = letter.runningWords < leastWords || (addressed !== 'never' && addressed !== 'rarely') ? null : firstSentence(letter)
      if (place !== null) yield { ...place, message: addressed as string, noFix: 'omskriv' }
    },
  },
}

/** A letter to one person does not speak to a firm or a club; there it is somebody else's. */
const groups = /^(?:familien|klubben|firmaet|virksomheden|foreningen|selskabet)s?$/

/** "Selskabet" in a letter to a firm, "klubbens" in one to a club, wherever the sentence alone does not tell that the reader is meant. */
function* asOrganisation(letter: DanishLetter): Iterable<Finding> {
  const words = organisationWords(letter)
  if (words.size === 0) return
  for (const { facts, context, block } of letter.blocks) {
    if (!isRunningText(context.role) || context.section === 'rules') continue
    for (let row = facts.from; row < facts.to; row++) {
      if (!words.has(facts.wordAt(row)) || isQuoted(facts, row)) continue
      if (facts.addressForms().some((form) => form.kind === 'thirdReader' && form.row <= row && row < form.to)) continue
      const [start, end] = [block.start + facts.tokens.start[row]!, block.start + facts.tokens.end[row]!]
      yield { start, end, message: 'reader', data: { found: facts.textOf(row, row + 1), use: 'I' }, noFix: 'omskriv' }
    }
  }
}

/** The two sides of a tenancy, whom a board writes to at once. */
const tenancy = /^(?:ud)?lejer(?:en)?s?$|^parterne$/

/** Whether the letter speaks of tenant and landlord as two parties, neither of which is its reader more than the other. */
function judgesBetween(letter: DanishLetter): boolean {
  let sides = 0
  for (const { facts, context } of letter.blocksWith.thirdReader) {
    if (!isRunningText(context.role)) continue
    for (const form of facts.addressForms()) {
      if (form.kind !== 'thirdReader') continue
      const word = facts.wordAt(form.row)
      sides |= word.startsWith('udlejer') ? 2 : word.startsWith('lejer') ? 1 : 0
    }
  }
  return sides === 3
}

/** Names that in a letter to an employer mean the one who works there. */
const someone = /^(?:vedkommende|pågældende|sygemeldte)s?$/

/** Whether the letter speaks of a firm and of one who works there: it is the firm that reads it. */
function speaksOfStaff(letter: DanishLetter): boolean {
  let sides = 0
  for (const { facts, context } of letter.blocks) {
    if (!isRunningText(context.role)) continue
    for (let row = facts.from; row < facts.to; row++) {
      const word = facts.wordAt(row)
      if (word.length > 8) sides |= /^(?:medarbejderen|lønmodtageren)s?$/.test(word) ? 1 : /^(?:virksomheden|arbejdsgiveren?)s?$/.test(word) ? 2 : 0
    }
  }
  return sides === 3
}

/** Whether the letter says "du", and so is to one person. */
function saysDu(letter: DanishLetter): boolean {
  return letter.blocksWith.reader.some(
    ({ facts, context }) =>
      isRunningText(context.role) && facts.addressForms().some((form) => form.kind === 'reader' &&
        facts.wordAt(form.row).startsWith('d')),
  )
}
