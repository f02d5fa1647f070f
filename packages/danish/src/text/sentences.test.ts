import { readDictionary } from '@klarbrev/dictionary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildLetter, buildParagraph } from '../letter/built-letter.fixture.ts'

const danish = createDanish({ dictionary: readDictionary() })

/** The sentences of a text, as written, with `‖` between them. */
function split(text: string): string {
  const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
  const { tokens, sentences } = facts
  return sentences
    .slice(0, -1)
    .map((row, at) => text.slice(tokens.start[row]!, tokens.end[sentences[at + 1]! - 1]!))
    .join(' ‖ ')
}

/** Checks sentence ends: a `‖` stands between two sentences, and nowhere else is there an end. */
function check(...marked: readonly string[]): void {
  for (const one of marked) expect(split(one.replace(/ ?‖/g, ''))).toBe(one.replace(/\s*‖\s*/g, ' ‖ '))
}

describe('a sentence ends', () => {
  test('at a full stop, a question mark and an exclamation mark before a capital', () => {
    check('Du får hjælp. ‖ Vi betaler huslejen. ‖ Har du spørgsmål? ‖ Ring til os! ‖ Vi svarer gerne.')
  })
  test('after closing quotes and brackets', () => {
    check('Du skrev: ”Jeg kan ikke gå.” ‖ Det har vi lagt vægt på.', 'Du får hjælp (se side 2). ‖ Vi ringer.',
      'Vi siger ja (endelig!). ‖ Tak.')
  })
  test('before an opening quote or bracket', () => {
    check('Vi siger nej. ‖ ”Loven kræver det”, skriver du.', 'Vi siger nej. ‖ (Se også bilaget.)')
  })
  test('after a year, an amount, a time and a percentage', () => {
    check('Du flyttede i 2024. ‖ Nu bor du alene.', 'Du får 2.000. ‖ Pengene kommer i maj.',
      'Mødet er kl. 12. ‖ Du skal komme.',
      'Du betaler 500 kr. ‖ Resten betaler vi.', 'Det er 5 %. ‖ Du får resten.')
  })
  test('where the space behind the full stop is missing', () => {
    check('Vi har set på sagen.‖Du får hjælp.')
  })
  test('at three dots, before a capital only', () => {
    check('Vi har tænkt længe... ‖ Nu ved vi det.', 'Du får … ikke noget.')
  })
  test('not at a comma, a colon or a semicolon', () => {
    check('Du får: Hjælp, støtte; Ro og mere.')
  })
  test('not at the end of a wrapped line', () => {
    check('Du får hjælp til at betale din\nhusleje fra den 1.\r\nmaj. ‖ Vi\nskriver igen.')
  })
  test('after words that only look like abbreviations', () => {
    check('Vi gik ned. ‖ Du kom ved. ‖ Det var her, jeg var. ‖ Vi spiste i en sal. ‖ Det er et tab. ‖ Du får en rest.',
      'Nu er det el. ‖ Han var red. ‖ Det er min. ‖ Det er dit.')
  })
  test('after small words that end many sentences', () => {
    check('Vi ringer dig op. ‖ Du kan selv sige til. ‖ Det er for sent at gå ud. ‖ Vi følger op. ‖ Du hører fra os.',
      'Vi giver ikke hjælp af den art. ‖ Du kan klage.', 'Du er kommet for sen. ‖ Vi mødes igen.')
  })
})

describe('(a) abbreviations never end a sentence', () => {
  test('before a name or a word with a capital', () => {
    check('Vi har talt med bl.a. Rigshospitalet og f.eks. Ida.', 'Det er ca. Kl. 10.', 'Du bor dvs. Nørreby.',
      'Se jf. Serviceloven og hhv. Barnets lov.', 'Skriv til att. Ida Holm.',
        'Vi sender det til hr. Bo Ek og dr. Skov.')
  })
  test('before a section, though nobody has listed them', () => {
    check('Vi har brugt aktivl. § 81 og sygedpl. § 7. ‖ Det står nederst.')
  })
  test('before a figure', () => {
    check('Det koster ca. 500 kr. om året.', 'Vi har fået din ansøgning vedr. 2025 i dag.',
      'Ring til tlf. 12 34 56 78 i dag.',
      'Se pkt. 4 og sagsnr. 25-1234 i brevet.', 'Din sag har j.nr. 25/1234 hos os.')
  })
  test('before a bracket, and with the old spellings', () => {
    check('Du får hjælp inkl. (men ikke ekskl.) moms pga. sygdom, ifm. flytning, mht. udgifter og mhp. arbejde.')
  })
  test('with a hyphen or full stop before nr', () => {
    check('Skriv dit cpr-nr. Og dit navn.', 'Oplys kunde-nr. Ida skal bruge det.', 'Dit cpr.nr. Det står på kortet.')
  })
})

describe('(b) abbreviations that may end a sentence', () => {
  test('do so before a capital that starts one', () => {
    check('Vi betaler mad, tøj osv. ‖ Du betaler resten.', 'Du får briller m.v. ‖ Vi sender pengene.',
      'Det er lejen mv. ‖ Derfor får du mere.',
      'Det gælder Ida m.fl. ‖ De får brev i dag.', 'Vi giver møbler m.m. ‖ Når du flytter, betaler vi.',
        'Det er sko etc. ‖ Det betaler du.',
      'Det gælder § 5 ff. ‖ Reglerne står her.')
  })
  test('do not before lower case', () => {
    check('Du får 500 kr. om måneden.', 'Møbler, tøj osv. betaler du.', 'Du skal møde kl. ti.',
      'Efter stk. to får du hjælp.', 'Lejen m.v. er høj.')
  })
  test('do not before a figure', () => {
    check('Du får 500 kr. 2 gange om året.', 'Vi holder møde kl. 10 og nr. 4 er udgået.', 'Det står i stk. 2 i loven.')
  })
  test('do not before a name', () => {
    check('Vi har talt med læge m.v. Pedersen i går.')
  })
})

describe('(c) an ordinal ends no sentence', () => {
  test('before a month, also one with a capital', () => {
    check('Du får svar d. 3. maj.', 'Det gælder fra 1. juli.', 'Mødet er den 4. juni kl. 10.',
      'Vi mødes den 3. Maj i byen.')
  })
  test('before lower case', () => {
    check('Du bor på 3. sal i 2. række.', 'Det er 1. gang, og det 2. barn.')
  })
  test('at the head of a paragraph', () => {
    check('1. Du skal sende os din lønseddel.', '12. Vi betaler.')
  })
})

describe('(d) initials', () => {
  test('between names end no sentence', () => {
    check('Vi har talt med A. Jensen.', 'Du kan ringe til Ida B. Holm i morgen.', 'Din læge er H.C. Skov.',
      'Skriv til P. A. Bruun.')
  })
  test('stay with the name on the next line', () => {
    check('Du kan ringe til A.\nJensen på mandag.')
  })
})

describe('statute references', () => {
  test('do not end a sentence inside', () => {
    check('Vi har brugt § 112, stk. 1, nr. 2, jf. § 3, stk. 2, i loven.',
      'Det står i servicelovens § 3, stk. 2, 1. pkt., om hjælp.',
      'Efter LBK nr. 170 af 24. januar 2022 får du hjælp.')
  })
  test('end one like any other word', () => {
    check('Det står i § 112. ‖ Du kan læse den her.', 'Det står i § 3, stk. 2. ‖ Du får hjælp.',
      'Se § 4, nr. 1. ‖ Vi siger ja.',
      'Det står i § 3, 2. pkt. ‖ Du får hjælp.')
  })
})

describe('links and addresses', () => {
  test('hold their full stops inside', () => {
    check('Se mere på www.borger.dk. ‖ Du kan også ringe.', 'Skriv til ida.holm@nyby.dk. ‖ Vi svarer.',
      'Gå ind på borger.dk og vælg Bolig.')
  })
})

describe('blocks', () => {
  const sentences = (notation: string): readonly number[] =>
    danish.analyse(buildLetter(notation)).blocks.map(({ facts }) => facts.sentences.length - 1)

  test('without a full stop are one sentence each', () => {
    expect(sentences(`
      #> Sådan klager du
      -> din seneste lønseddel
      -> din lejekontrakt. Husk alle sider
      Vi skriver igen`)).toEqual([1, 1, 2, 1])
  })
  test('of nothing but signs are a sentence of signs', () => {
    expect(sentences('=> ----')).toEqual([1])
  })
  test('that hold no token have no sentence', () => {
    const { facts } = danish.analyse(buildParagraph('\u00ad\u200b')).blocks[0]!
    expect([facts.from, facts.to, facts.sentences]).toEqual([0, 0, [0]])
  })
})

describe('for any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('Du ', 'får ', '. ', '.', '! ', '? ', 'kr. ', 'osv. ', '”', ')', '(', '1. ', 'A. ', '§ 3, stk. 2',
      '…', ' – ', '\n', '3. maj '),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  const anyText = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')).filter((text) => /\S/.test(text))

  test('sentences start in order, the first at the first token, and none is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
        const starts = facts.sentences
        expect(starts[0]).toBe(facts.from)
        expect(starts.at(-1)).toBe(facts.to)
        expect(starts.every((start, at) => at === 0 || start > starts[at - 1]!)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  test('a sentence more at the end changes none before it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = split(`Vi siger nej. ${text}`)
        expect(whole.startsWith('Vi siger nej.')).toBe(true)
        expect(split(`Vi siger nej. Du får svar. ${text}`).startsWith('Vi siger nej. ‖ Du får svar.')).toBe(true)
      }),
    )
  })
})
