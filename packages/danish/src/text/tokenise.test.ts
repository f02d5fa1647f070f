import { TokenFlag } from '@klarbrev/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTokens, printTokens, readTokens, readWords } from '../check-tokens.ts'

/** Checks that each text is one token of the kind. */
function checkOne(kind: string, ...texts: readonly string[]): void {
  expect(texts.map((text) => printTokens(text).join(' | '))).toEqual(texts.map((text) => `${kind}:${text}`))
}

describe('words', () => {
  test('end where letters end', () => {
    checkTokens('Du får hjælp, fordi du er syg.',
      'word:Du | word:får | word:hjælp | punctuation:, | word:fordi | word:du | word:er | word:syg | punctuation:.')
  })
  test('keep inner hyphen, apostrophe, full stop and slash', () => {
    checkOne('word', 'e-mail', 'og/eller', 'tv\'et', 'tv’et', 'KL-aftale', 'a-kasse', 'anti-terror-pakke')
    checkTokens('bl.a. dig', 'word:bl.a. | word:dig')
  })
  test('do not keep signs at their ends', () => {
    checkTokens('(dig) -ret børne- og',
      'punctuation:( | word:dig | punctuation:) | punctuation:- | word:ret | word:børne | punctuation:- | word:og')
  })
  test('hold figures that hang on them', () => {
    checkOne('word', 'covid-19', 'A4', 'Ø2')
  })
  test('take a full stop along when it belongs to them', () => {
    checkTokens('Hr. Bo, tlf. og ca. to',
      'word:Hr. | word:Bo | punctuation:, | word:tlf. | word:og | word:ca. | word:to')
  })
  test('that run together over a full stop without a space are two', () => {
    checkTokens('sagen.Du kan', 'word:sagen | punctuation:. | word:Du | word:kan')
  })
  test('broken at the line end are one, but not where the hyphen stands for a word left out', () => {
    checkTokens('registre-\nring af', 'word:registre-↵ring | word:af')
    checkTokens('registre-\r\n   ring', 'word:registre-↵   ring')
    checkTokens('børne-\nog unge', 'word:børne | punctuation:- | word:og | word:unge')
    checkTokens('Nord-\nJylland', 'word:Nord | punctuation:- | word:Jylland')
  })
  test('of other alphabets are words too', () => {
    checkTokens('Łukasz Żółć Ивана שלום', 'word:Łukasz | word:Żółć | word:Ивана | word:שלום')
  })
})

describe('law 3: one word, however it is written', () => {
  test('soft hyphens and zero-width signs are part of the word and change nothing', () => {
    checkTokens('afgø\u00adrel\u00adsen er', 'word:afgø¬rel¬sen | word:er')
    expect(readWords('afgø\u00adrelsen kom\u200bmunen \ufeffdu')).toEqual(['afgørelsen', 'kommunen', 'du'])
  })
  test('a decomposed å is an å', () => {
    checkTokens('Du fa\u030ar', 'word:Du | word:fa\u030ar')
    expect(readWords('fa\u030ar A\u030ar cafe\u0301')).toEqual(['får', 'år', 'café'])
  })
  test('a non-breaking hyphen is a hyphen, and a line-end hyphen is none', () => {
    expect(readWords('a\u2011kasse registre-\nring')).toEqual(['a-kasse', 'registrering'])
  })
  test('capitals and letters beyond Latin-1 are looked up in lower case', () => {
    expect(readWords('ÅRHUS Łódź')).toEqual(['århus', 'łódź'])
  })
  test('no-break spaces part words, and hold amounts and dates together as spaces do', () => {
    checkTokens('12.345,50\u00a0kr. den\u00a03.\u00a0maj\u00a02025', 'amount:12.345,50˽kr. | date:den˽3.˽maj˽2025')
    checkTokens('§\u00a0112, stk.\u00a01', 'statuteRef:§˽112, stk.˽1')
    checkTokens('du\u00a0får', 'word:du | word:får')
    expect(printTokens('500\u202fkr. kl.\u200710')).toEqual(['amount:500\u202fkr.', 'time:kl.\u200710'])
  })
  test('a special token may be wrapped over a line end of any kind', () => {
    for (const end of ['\n', '\r\n']) {
      checkTokens(`§${end}112,${end}stk. 1`, 'statuteRef:§↵112,↵stk. 1')
      checkTokens(`den 3.${end}maj`, 'date:den 3.↵maj')
      checkTokens(`500${end}kr.`, 'amount:500↵kr.')
    }
  })
})

describe('amounts', () => {
  test('are one token with their unit, before or behind', () => {
    checkOne('amount', '12.345,50 kr.', '500 kr.', '0,50 kr.', '1.000.000 kroner', '1500 kr', '75 øre', '3.000 DKK',
      '250,- kr.')
    checkOne('amount', 'kr. 500', 'kr. 12.345,50', 'kr. 250,-')
  })
  test('leave the full stop of the sentence to the sentence where the unit is written out', () => {
    checkTokens('Du får 500 kroner.', 'word:Du | word:får | amount:500 kroner | punctuation:.')
  })
  test('are no amounts where the unit is only how a word begins', () => {
    checkTokens('2 kræftramte', 'number:2 | word:kræftramte')
    checkTokens('3 kroge', 'number:3 | word:kroge')
    checkTokens('4 ørepropper', 'number:4 | word:ørepropper')
  })
  test('are plain numbers without a unit', () => {
    checkOne('number', '12.345,50', '7', '3,5', '1.000.000')
    checkTokens('37 timer', 'number:37 | word:timer')
  })
})

describe('dates', () => {
  test('are one token, in words and in figures', () => {
    checkOne('date', '3. maj 2025', 'd. 3. maj', 'den 4. juni', 'den 24. december 2024', '1. jan. 2025', '3. maj, 2025')
    checkOne('date', '03-05-2025', '3/5 2025', '24/12/2024', '3.5.2025', '2025-05-03', '03.05.25')
  })
  test('end where the month ends', () => {
    checkTokens('1. juli og', 'date:1. juli | word:og')
    checkTokens('den 3. maj.', 'date:den 3. maj | punctuation:.')
  })
  test('are no dates where a month is only how a word begins', () => {
    checkTokens('3. juniorhold', 'number:3. | word:juniorhold')
    checkTokens('2. majoritet', 'number:2. | word:majoritet')
  })
  test('are not every "den"', () => {
    checkTokens('den tredje', 'word:den | word:tredje')
    checkTokens('den 3 ugers frist', 'word:den | number:3 | word:ugers | word:frist')
  })
})

describe('times', () => {
  test('are one token with kl. and with their end', () => {
    checkOne('time', 'kl. 10', 'kl. 10.00-15.00', 'kl. 9.30', 'kl 14:15', 'kl. 10 - 15', 'kl. 8.30–12.00', 'Kl. 12')
    checkOne('time', '10.00-15.00', '9.30 - 12.00')
  })
  test('leave the full stop to the sentence', () => {
    checkTokens('kl. 12.', 'time:kl. 12 | punctuation:.')
  })
})

describe('statute references', () => {
  test('are one token with their parts', () => {
    checkOne('statuteRef', '§ 112', '§112', '§ 112, stk. 1, nr. 2', '§ 3 a', '§ 27 b, stk. 2', '§ 11, stk. 1-3',
      '§ 42, stk. 1 og 2')
    checkOne('statuteRef', '§ 12, litra b', '§ 3, stk. 2, 1. pkt.', 'paragraf 5', '§ 9, nr. 1, litra c', '§ 4 stk. 2')
  })
  test('in the plural hold all the sections that are named', () => {
    checkOne('statuteRef', '§§ 60, 66 og 67', '§§ 5-7', '§§ 10 og 11', '§§ 41, 42 eller 45')
  })
  test('in the singular stop before figures of another matter', () => {
    checkTokens('§ 60 og 3 børn', 'statuteRef:§ 60 | word:og | number:3 | word:børn')
  })
  test('do not take the first word of what follows for a letter of theirs', () => {
    checkTokens('§ 5 i loven', 'statuteRef:§ 5 | word:i | word:loven')
    checkTokens('§ 5 ansøgning', 'statuteRef:§ 5 | word:ansøgning')
    checkTokens('§ 112. Du', 'statuteRef:§ 112 | punctuation:. | word:Du')
  })
  test('do not run on into a date', () => {
    checkTokens('§ 4, stk. 2 og 3. maj', 'statuteRef:§ 4, stk. 2 | word:og | date:3. maj')
  })
  test('are also orders and acts with their number and date', () => {
    checkOne('statuteRef', 'LBK nr. 170 af 24/01/2022', 'lov nr. 453 af 10. juni 1997',
      'bekendtgørelse nr. 12 af 3. januar 2024')
    checkOne('statuteRef', 'BEK nr. 1234', 'lovbekendtgørelse nr. 170 af den 24. januar 2022')
  })
  test('need a figure', () => {
    checkTokens('§ i loven', 'symbol:§ | word:i | word:loven')
    checkTokens('lov om', 'word:lov | word:om')
  })
})

describe('numbers of cases, people and phones', () => {
  test('case numbers are one token', () => {
    checkOne('caseNumber', '27.36.00-G01-12-25', '2026-1127', '25/012345', '2025-000123-4')
  })
  test('person numbers are one token with hyphen, with space and with neither', () => {
    checkOne('personNumber', '610180-1234', '6101801234', '610180 1234', '610180-xxxx')
  })
  test('phone numbers are one token', () => {
    checkOne('phone', '23 45 67 89', '2345 6789', '+45 23 45 67 89', '+45 23456789', '+4523456789')
  })
  test('figures with letters that hang on them are one token', () => {
    checkOne('number', '12A', '3x')
  })
})

describe('links', () => {
  test('are one token, without the full stop of the sentence', () => {
    checkTokens('Se www.borger.dk/boligstoette.', 'word:Se | url:www.borger.dk/boligstoette | punctuation:.')
    checkTokens('på borger.dk, eller', 'word:på | url:borger.dk | punctuation:, | word:eller')
    checkTokens('(https://nyby.dk/a?b=1&c=2)', 'punctuation:( | url:https://nyby.dk/a?b=1&c=2 | punctuation:)')
    checkOne('url', 'nørreby-kommune.dk', 'HTTPS://NYBY.DK')
  })
  test('to a mailbox are one token', () => {
    checkTokens('Skriv til ida.holm@nyby.dk.', 'word:Skriv | word:til | email:ida.holm@nyby.dk | punctuation:.')
    checkOne('email', 'post@nørre-by.dk', 'borger_service@a.b.nyby.dk', 'post+sager@nyby.dk', '24-7@nyby.dk')
  })
  test('are not every word with a sign in it', () => {
    checkTokens('dig@ nu', 'word:dig | symbol:@ | word:nu')
  })
})

describe('ordinals and initials', () => {
  test('a number before a lower-case word takes its full stop along', () => {
    checkTokens('i 2. kvartal', 'word:i | number:2. | word:kvartal')
    checkTokens('på 3.\nsal', 'word:på | number:3. | word:sal')
  })
  test('a number before a capital does not', () => {
    checkTokens('i 2025. Du', 'word:i | number:2025 | punctuation:. | word:Du')
  })
  test('initials keep their full stops before a name', () => {
    checkTokens('A. Jensen', 'word:A. | word:Jensen')
    checkTokens('Ida B. Holm', 'word:Ida | word:B. | word:Holm')
    checkTokens('Ida B.\nHolm', 'word:Ida | word:B. | word:Holm')
  })
})

describe('signs', () => {
  test('that nobody writes in words are symbols, a pair of surrogates is one', () => {
    checkTokens('ja 😀 + 5 %', 'word:ja | symbol:😀 | symbol:+ | number:5 | symbol:%')
  })
  test('lone surrogates are signs of their own and break nothing', () => {
    expect(printTokens('a\ud83d b\udc00c')).toEqual(['word:a', 'symbol:\ud83d', 'word:b', 'symbol:\udc00', 'word:c'])
  })
  test('without breadth are no tokens', () => {
    checkTokens('\u200f\u00ad \u0000\t\u200b', '')
  })
})

describe('gaps', () => {
  test('are passed over and part what they stand between', () => {
    checkTokens('**Du** får', 'word:Du | word:får', [{ start: 0, end: 2 }, { start: 4, end: 6 }])
    checkTokens('Hus|1.200 kr.', 'word:Hus | amount:1.200 kr.', [{ start: 3, end: 4 }])
  })
  test('at the start of a wrapped line do not break what is one', () => {
    // "> " is the quote sign of a second line.
    checkTokens('du får\n> hjælp', 'word:du | word:får | word:hjælp', [{ start: 7, end: 9 }])
  })
  test('are never inside a token', () => {
    checkTokens('12**34', 'number:12 | number:34', [{ start: 2, end: 4 }])
    checkTokens('500 [x]kr.', 'number:500 | word:kr.', [{ start: 4, end: 7 }])
  })
  test('are not reached into for the full stop of an ordinal', () => {
    checkTokens('på 3. sal', 'word:på | number:3 | word:sal', [{ start: 4, end: 5 }])
  })
  test('stand where they stand also in a text with soft hyphens', () => {
    checkTokens('af\u00adslag **du**', 'word:af¬slag | word:du', [{ start: 8, end: 10 }, { start: 12, end: 14 }])
  })
})

describe('flags', () => {
  /** Each token with the names of its flags, without those that every test would have. */
  function flags(text: string): readonly string[] {
    const { tokens } = readTokens(text)
    const names = (Object.keys(TokenFlag) as (keyof typeof TokenFlag)[]).filter((name) => name !== 'spaceBefore')
    return Array.from({ length: tokens.count }, (_, row) => {
      const own = names.filter((name) => tokens.flags[row]! & TokenFlag[name])
      return [text.slice(tokens.start[row]!, tokens.end[row]!), ...own].join(' ')
    })
  }
  test('tell capitals, a capital alone is not all capitals', () => {
    expect(flags('du Ærø CPR I åÅ')).toEqual(['du lineBefore', 'Ærø capital', 'CPR capital allCaps', 'I capital', 'åÅ'])
  })
  test('tell where a line begins', () => {
    expect(flags('Du\nfår\r\nnu\rja nej').map((one) => one.includes('lineBefore'))).toEqual([true, true, true, true,
      false])
  })
  test('tell a full stop that belongs to the token', () => {
    expect(flags('bl.a. § 3, 1. pkt. 500 kr. 2. kvartal du.').filter((one) => one.includes('dotted'))).toEqual([
      'bl.a. lineBefore dotted', '§ 3, 1. pkt. dotted', '500 kr. dotted', '2. dotted',
    ])
  })
  test('tell what stands between quotation marks of every make', () => {
    for (const quote of ['”nej”', '"nej"', '„nej“', '»nej«', '«nej»', '“nej”']) {
      expect(flags(`ja ${quote} tak`).filter((one) => one.includes('quoted') && one.startsWith('nej'))).toHaveLength(1)
      expect(flags(`ja ${quote} tak`).at(-1)).toBe('tak')
    }
  })
})

describe('counts', () => {
  /** Words and long words, by the definition in `contracts.md`. */
  const count = (text: string): readonly number[] => {
    const { words, longWords } = readTokens(text).counts
    return [words, longWords]
  }
  test('a word is a written word with a letter in it', () => {
    expect(count('Du får 112 kr. efter § 3, stk. 2 og nr. 4 – ja!')).toEqual([8, 0])
  })
  test('what is more than a word counts its words', () => {
    expect(count('den 3. maj 2025 kl. 10.00-15.00')).toEqual([3, 0])
    expect(count('LBK nr. 170 af 24/01/2022')).toEqual([3, 0])
    expect(count('ida@nyby.dk www.borger.dk/a')[0]).toBe(2)
  })
  test('a long word has seven letters or more, letters only', () => {
    expect(count('ansøge ansøger tv-avis covid-1')).toEqual([4, 1])
  })
  test('a soft hyphen and a combining ring are no letters, a word broken at the line end is one', () => {
    expect(count('af\u00adslag pa\u030aklag registre-\nring')).toEqual([3, 1])
  })
  test('figures with letters are words, bare figures are none', () => {
    expect(count('12A 3x 2-årig 2025 1.000')).toEqual([3, 0])
  })
})

describe('law 1, for any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Du får ikke hjælp. ', 'bl.a. ', 'kr. ', '12.345,50 ', '§', '§§ 60, 66 og 67 ', 'stk. 1, ', 'den 3. ', 'maj ',
        'kl. ', '10.00-',
      '610180-1234', '+45', '\u00ad', '\u00a0', 'a\u030a', '-\n', '\r\n', '\r', '”', '„', '😀', '\ud83d', '\udc00',
        'www.', '@', 'https://',
      '...', 'A. ', 'LBK nr. ', '\u0301', 'ﬁ', 'ǅ', '𝒜', 'İ', '漢字',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const anyText = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''))
  /** Any text with gaps in it, in order and apart; as from a reader,
    none cuts a sign in two or parts it from its mark. */
  const gapped = fc.tuple(anyText, fc.array(fc.nat(200), { maxLength: 8 })).map(([text, cuts]) => {
    const places = cuts.map((cut) => Math.min(cut,
      text.length)).filter((cut) => !/[\u0300-\u036f\udc00-\udfff]/.test(text.charAt(cut)))
    const inside = [...new Set(places)].sort((a, b) => a - b)
    const gaps = []
    for (let at = 0; at + 1 < inside.length; at += 2) gaps.push({ start: inside[at]!, end: inside[at + 1]! })
    return { text, gaps }
  })

  test('tokens stand in order inside the block and never over each other or a gap', () => {
    fc.assert(
      fc.property(gapped, ({ text, gaps }) => {
        const { tokens } = readTokens(text, gaps)
        let reached = 0
        for (let row = 0; row < tokens.count; row++) {
          const [start, end] = [tokens.start[row]!, tokens.end[row]!]
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThan(start)
          expect(gaps.filter((gap) => gap.start < end && start < gap.end)).toEqual([])
          reached = end
        }
        expect(reached).toBeLessThanOrEqual(text.length)
      }),
      // A gap of a soft hyphen alone has no width in the clean copy.
      { numRuns: 300, examples: [[{ text: '§\u00ad610180-1234', gaps: [{ start: 1, end: 2 }] }]] },
    )
  })
  test('every letter outside the gaps lies in a token', () => {
    fc.assert(
      fc.property(gapped, ({ text, gaps }) => {
        const { tokens } = readTokens(text, gaps)
        const isCovered = new Uint8Array(text.length)
        for (const { start, end } of gaps) isCovered.fill(1, start, end)
        for (let row = 0; row < tokens.count; row++) isCovered.fill(1, tokens.start[row]!, tokens.end[row]!)
        const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)]
        expect(letters.filter(({ index }) => isCovered[index] === 0).map(({ 0: sign }) => sign)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  test('reading a text twice, or from the middle of a larger one, gives the same tokens', () => {
    fc.assert(
      fc.property(gapped, ({ text }) => {
        expect(printTokens(text)).toEqual(printTokens(text))
        const before = 'Kære Ida.\n\n'
        const { tokens } = readTokens(before + text, [{ start: 0, end: before.length }])
        expect(Array.from(tokens.start.subarray(0, tokens.count), (start) => start - before.length)).toEqual(
          Array.from(readTokens(text).tokens.start.subarray(0, tokens.count)))
      }),
      { numRuns: 300 },
    )
  })
  test('LF and CRLF give the same tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replace(/\r/g, '')
        expect(printTokens(plain.replace(/\n/g, '\r\n'))).toEqual(printTokens(plain))
      }),
      { numRuns: 300 },
    )
  })
})
