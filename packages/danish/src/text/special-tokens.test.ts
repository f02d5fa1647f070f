import { describe, expect, test } from 'vitest'
import { checkTokens, printTokens } from '../check-tokens.ts'

/** Checks that each text is one token of the kind. */
function checkOne(kind: string, ...texts: readonly string[]): void {
  expect(texts.map((text) => printTokens(text).join(' | '))).toEqual(texts.map((text) => `${kind}:${text}`))
}

/** The tokens of a text that are more than words, as `kind:text`. */
function specials(text: string): readonly string[] {
  return printTokens(text).filter((one) => !/^(?:word|punctuation|symbol|number):/.test(one))
}

describe('dates', () => {
  test('spans with a dash are one', () => {
    checkOne('date', '11.-12. juni', 'den 11.-12. juni', '1. maj – 30. juni 2025', '1/1-31/12 2024', '5/8-20/12',
      '01.01.2025-31.12.2025')
  })
  test('hold this year and last month', () => {
    checkOne('date', '17. marts d.å.', 'den 30. ds.', '17. f.m.', 'den 2. d.m.')
  })
  test('are also days without their month', () => {
    checkOne('date', 'd. 1.', 'den 9.', 'd.16/2', 'd. 2.12.')
    expect(specials('Den 1. viceborgmester kom.')).toEqual([])
    expect(specials('fra 5. til 19. maj')).toEqual(['date:5.', 'date:19. maj'])
    expect(specials('den 10., 15. og 17. maj')).toEqual(['date:den 10.', 'date:15.', 'date:17. maj'])
    expect(specials('pr. 31.12. var der 3, og pkt. 7.3. er nyt')).toEqual(['date:31.12.'])
  })
  test('are neither fractions nor days that are none', () => {
    expect(specials('1/2 time, 3/4 af prisen, 32.13.24, 2024/25')).toEqual([])
  })
})

describe('times', () => {
  test('are one token in every form', () => {
    checkOne('time', 'klokken 11.15', 'kl.10', 'kl. 0900-1500', '10:30', 'kl. 10 – 15')
  })
  test('in words are two', () => {
    expect(specials('mellem kl. 9 og 12')).toEqual(['time:kl. 9', 'time:12'])
    expect(specials('fra 8.30 til 9.30')).toEqual(['time:8.30', 'time:9.30'])
    expect(specials('kl. 9 og 12 børn')).toEqual(['time:kl. 9'])
  })
})

describe('amounts', () => {
  test('are one token with scale, span and foreign currency', () => {
    checkOne('amount', '1,2 mio. kr.', '425 t.kr.', '200-300 kr.', 'kr. 14.872,-', '500,-', '€ 1.150', '100 euro',
      'tkr. 425', '500kr.',
      '0,485 kr.', '1.000 danske kroner', 'kr. 1,2 mio.')
  })
})

describe('statute references', () => {
  test('are parts without their section, and articles', () => {
    checkOne('statuteRef', 'stk. 3', 'litra b', '2. pkt.', 'artikel 6, stk. 1, litra e', 'nr. 3, litra b',
      '§ 10, stk. 1, 2. pkt., og stk. 3',
      '§ 82 a-c', '§ 60, 1. og 2. pkt.', '§ 15, stk. 2, sidste pkt.')
  })
  test('are no pieces and no numbers of other things', () => {
    expect(specials('2 stk. 40, pr. stk. 5, bil nr. 3')).toEqual([])
    expect(specials('§ 8, stk. 2, 14 dage efter')).toEqual(['statuteRef:§ 8, stk. 2'])
    expect(specials('§ 4, stk. 1 og 3 børn')).toEqual(['statuteRef:§ 4, stk. 1'])
  })
  test('are orders in every spelling', () => {
    checkOne('statuteRef', 'bek. nr. 1247 af 13. nov. 2017', 'BEK nr 1432 af 23/12/2012',
      'forordning (EU) 2016/679 af 27. april 2016',
      'cirkulære nr. 74 af 1. juni 1987')
  })
})

describe('numbers of cases, people and phones', () => {
  test('cases are told by their shape', () => {
    checkOne('caseNumber', '32.24.04-G01-417-26', 'LKJ-2025/0417', 'EMN-2025-00391', '2025-14-0077', '19/44120')
  })
  test('and by the words before them', () => {
    expect(specials('sagsnr. 123456, j.nr. 24/812')).toEqual(['caseNumber:123456', 'caseNumber:24/812'])
    expect(specials('skoleåret 2024/2025, faktura nr. 2025-30177, uge 12-2025, 1500-2000 m')).toEqual([])
  })
  test('eight figures are a phone where the words say so', () => {
    expect(specials('ring på 55124099')).toEqual(['phone:55124099'])
    expect(specials('CVR-nr. 55124099, faktura 44100825')).toEqual([])
  })
  test('person numbers may be hidden', () => {
    checkOne('personNumber', '010203-XXXX', '010203xxxx', '010203-****')
  })
})

describe('addresses', () => {
  test('hold capitals behind their full stops, and line signs', () => {
    checkOne('email', 'Ida.Holm@nyby.dk', 'ida_holm@ny-by.dk')
    checkTokens('Se www.Nyby.dk.', 'word:Se | url:www.Nyby.dk | punctuation:.')
  })
})
