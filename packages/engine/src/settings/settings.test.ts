import { describe, expect, test } from 'vitest'
import { costsAtMost } from '../../../danish/src/work.fixture.ts'
import { defaultSettings, holdsRule, ruleCards } from '../index.ts'
import { dictionary, klarbrev, phrases, untrained } from '../klarbrev.fixture.ts'
import { createKlarbrev } from '../index.ts'
import * as settings from './index.ts'
import { describeProblem, mergeLayers, readSettings, readSidecar } from './index.ts'

test('the public list', () => {
  expect(Object.keys(settings).sort()).toEqual([
    'describeProblem', 'editSettings', 'mergeLayers', 'readSettings', 'readSidecar', 'settingsSchema', 'sidecarSchema',
  ])
})

/** The settings of files, the nearest first, and what is wrong with them in Danish. */
function read(...texts: readonly string[]): { settings: object; problems: string[] } {
  const files = texts.map((text, index) => readSettings(text, `${'../'.repeat(index)}.klarbrev.yaml`, ruleCards))
  const merged = mergeLayers(files.map(({ layer }) => layer))
  const all = [...files.flatMap(({ problems }) => problems), ...merged.problems]
  return { settings: merged.settings, problems: all.map((problem) => describeProblem(problem, 'da')) }
}

const full = `# Lillerups indstillinger
root: true
preset: streng
regler:
  passiv: fra
  papirord: fejl
ord: [Lillerup, Familiehuset]
erstatninger:
  - find: rette/v … henvendelse
    use: skrive
  - {find: ^hermed, use: ''}
  - find: blokdato
    use: [dato, dag]
fagord:
  helhedsplan: en plan for al den hjælp, du får
centre: [Center for Børn, Borgerservice]
center: Borgerservice
brevtype: afslag
`

describe('a file', () => {
  test('with every key', () => {
    expect(read(full)).toEqual({
      problems: [],
      settings: {
        preset: 'streng',
        rules: { passiv: 'fra', papirord: 'fejl' },
        words: ['Lillerup', 'Familiehuset'],
        replacements: [
          { find: 'rette/v … henvendelse', use: ['skrive'] }, { find: '^hermed', use: [''] },
          { find: 'blokdato', use: ['dato', 'dag'] },
        ],
        technicalTerms: [{ term: 'helhedsplan', explanation: 'en plan for al den hjælp, du får' }],
        centers: ['Center for Børn', 'Borgerservice'],
        center: 'Borgerservice',
        kind: 'afslag',
      },
    })
  })
  test.each([[''], ['# intet endnu\n'], ['\uFEFF---\n'], ['regler:\nord:\nfagord:\nerstatninger:\n']])('%j sets nothing', (text) => {
    expect(read(text)).toEqual({ settings: defaultSettings, problems: [] })
  })
})

describe('what cannot be used is told with file, line and remedy', () => {
  test.each([
    ['regler:\n  pasiv: fra\n', 2, '"pasiv" er ikke en regel. Mente du passiv?'],
    ['regler:\n  noget-andet: fra\n', 2, '"noget-andet" er ikke en regel. Se alle regler: klarbrev regler'],
    ['preest: streng\n', 1, '"preest" er ikke en indstilling. Mente du preset?'],
    ['preset: stræng\n', 1, 'værdien "stræng" kan ikke bruges her. Mente du streng? Brug grundregler eller streng.'],
    ['regler:\n  passiv: nej\n', 2, /^værdien "nej" kan ikke bruges her\. .*fra, forslag, advarsel eller fejl\.$/],
    ['brevtype: afslg\n', 1, 'værdien "afslg" kan ikke bruges her. Mente du afslag?'],
    ['root: ja\n', 1, '"root" skal være true eller false.'],
    ['ord: Lillerup\n', 1, /^"ord" skal være en liste\./],
    ['regler: passiv\n', 1, /^"regler" skal have linjer under sig/],
    ['centre:\n  - a: b\n', 2, /^"centre" skal være en kort tekst/],
    ['center:\n', 1, /^"center" skal være en kort tekst/],
    ['- passiv\n', 1, /^"\.klarbrev\.yaml" skal have linjer under sig/],
    ['erstatninger:\n  - find: x\n', 2, 'her mangler "use". Skriv "use: …" på en linje for sig.'],
    ['erstatninger:\n  - find: x\n    use: y\n    brug: z\n', 4, /^"brug" er ikke en indstilling\..*Brug find eller use\./],
    ['erstatninger:\n  - find: a, b\n    use: y\n', 2, /^"a, b" kan ikke findes/],
    ['erstatninger:\n  - find: sende/v klage/n\n    use: y\n', 2, /^"sende\/v klage\/n" kan ikke findes/],
    ['erstatninger:\n  - find: … x\n    use: y\n', 2, /kan ikke findes/],
    ['erstatninger:\n  - find: såfremt\n    use: Såfremt\n', 3, /^"såfremt" er det samme, som du vil finde/],
    ['fagord:\n  "a, b": y\n', 2, /kan ikke findes/],
    ['centre: [Børn, Unge]\ncenter: Bøn\n', 2, 'centret "Bøn" står ikke under centre. Mente du Børn? Ret navnet, eller skriv det på listen.'],
    ['preset: streng\npreset: grundregler\n', 2, 'navnet står her to gange. Slet det ene.'],
    ['regler:\n\tpassiv: fra\n', 2, 'linjen er rykket ind med tabulator. Brug mellemrum.'],
    ['ord: [a\n', 2, 'linjen kan ikke læses. Tjek indrykning, kolon og citationstegn.'],
    ['ord: "a\n', 2, /kan ikke læses/],
    ['--- \na: b\n---\nb: c\n', 3, /kan ikke læses/],
  ])('%j', (text, line, expected) => {
    const { problems } = read(text)
    expect(problems).toHaveLength(1)
    const [place, said] = [problems[0]!.slice(0, problems[0]!.indexOf(': ')), problems[0]!.slice(problems[0]!.indexOf(': ') + 2)]
    expect(place).toBe(`.klarbrev.yaml, linje ${line}`)
    if (typeof expected === 'string') expect(said.startsWith(expected)).toBe(true)
    else expect(said).toMatch(expected)
  })
  test('in English too, and no text is cut in the middle of a name', () => {
    const { problems } = readSettings(`${'x'.repeat(500)}: 1`, 'a.yaml', ruleCards)
    expect(describeProblem(problems[0]!, 'en')).toMatch(/^a\.yaml, line 1: "x{60}" is no setting\. Use root, preset/)
  })
})

describe('YAML is data and nothing more', () => {
  test.each([
    ['!!js/function "function () {}"'], ['!!str x'], ['!egen x'], ['&a x'], ['*a'], ['!<tag:yaml.org,2002:str> x'],
  ])('preset: %s is refused', (value) => {
    expect(read(`preset: ${value}\n`).problems).toEqual([
      '.klarbrev.yaml, linje 1: filen må kun holde navne, tekster og lister. Slet det, der begynder med &, * eller !.',
    ])
  })
  test('a bomb of aliases is refused', () => {
    const bomb = ['a: &a [x, x]', ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [*${'abcdefg'[i]}, *${'abcdefg'[i]}]`)]
    expect(read(bomb.join('\n')).problems.length).toBeGreaterThan(0)
  })
  test.each([
    ['brackets', '['.repeat(50_000)], ['braces', '{a: '.repeat(10_000)], ['dashes', '- '.repeat(20_000)],
    ['questions', '? '.repeat(20_000)], ['indentation', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['length', 'a'.repeat(60_001)], ['names', Array.from({ length: 6000 }, (_, at) => `a${at}:`).join('\n')],
    ['quotes', '"'.repeat(60_000)], ['commas', `[${','.repeat(59_000)}`], ['anchors', '&a '.repeat(20_000)],
  ])('%s without end are told, and four times as many cost at most eight times the work', (_, text) => {
    expect(read(text).problems.length).toBeGreaterThan(0)
    const quarter = text.slice(0, text.length / 4)
    expect(costsAtMost(8, () => read(quarter), () => read(text))).toBe(true)
  })
  test('a merge key is a name like any other', () => {
    expect(read('<<: {preset: streng}\n').problems[0]).toMatch(/"<<" er ikke en indstilling/)
  })
})

describe('files that hold together', () => {
  test('of single values and rules the nearest holds, lists are put together', () => {
    const near = 'regler: {passiv: fra}\nord: [a]\nerstatninger: [{find: x, use: near}]\nfagord: {f: near}\n'
    const far = 'preset: streng\nregler: {passiv: fejl, kliche: fejl}\nord: [b, a]\nbrevtype: svar\n' +
      'erstatninger: [{find: X, use: far}, {find: y, use: far}]\nfagord: {F: far, g: far}\n'
    expect(read(near, far).settings).toMatchObject({
      preset: 'streng',
      kind: 'svar',
      rules: { passiv: 'fra', kliche: 'fejl' },
      words: ['a', 'b'],
      replacements: [{ find: 'x', use: ['near'] }, { find: 'y', use: ['far'] }],
      technicalTerms: [{ term: 'f', explanation: 'near' }, { term: 'g', explanation: 'far' }],
    })
  })
  test('nothing above a root is asked', () => {
    const { settings: merged } = read('ord: [a]\n', 'root: true\nord: [b]\n', 'preset: streng\nord: [c]\n')
    expect(merged).toMatchObject({ preset: 'grundregler', words: ['a', 'b'] })
  })
  test('a centre is looked up among the centres of all files', () => {
    expect(read('center: Børn\n', 'centre: [Børn]\n').problems).toEqual([])
    expect(read('center: Bøn\n', 'centre: [Børn]\n').problems).toHaveLength(1)
  })
})

describe('presets', () => {
  const card = (stage: 'fast' | 'proeve' | 'kladde', category: 'sprog' | 'jura' | 'persondata' | 'stavning') => ({ stage, category })
  test('follow from stage and category', () => {
    const table = (['fast', 'proeve', 'kladde'] as const).flatMap((stage) =>
      (['sprog', 'stavning', 'jura', 'persondata'] as const).map((category) =>
        `${stage} ${category} ${Number(holdsRule('grundregler', card(stage, category)))}${Number(holdsRule('streng', card(stage, category)))}`))
    expect(table).toEqual([
      'fast sprog 11', 'fast stavning 11', 'fast jura 11', 'fast persondata 11',
      'proeve sprog 01', 'proeve stavning 01', 'proeve jura 11', 'proeve persondata 11',
      'kladde sprog 00', 'kladde stavning 00', 'kladde jura 00', 'kladde persondata 00',
    ])
  })
})

describe('the linter with settings', () => {
  const ruleData = { version: 'x', phrases, letters: untrained }
  const sentence =
    'Såfremt du vil fremsende din klage, skal du rette din skriftlige henvendelse til os. Lillerupperen svarer dig snart.'
  const letter = {
    path: 'a.txt',
    text: sentence,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: sentence.length, level: 0, gaps: [], group: 0, indent: 0 }],
    hints: { language: 'da' },
  }
  const found = (text: string): string[] => {
    const { layer, problems } = readSettings(text, 'x', ruleCards)
    expect(problems).toEqual([])
    const linter = createKlarbrev({ dictionary, ruleData, settings: mergeLayers([layer]).settings })
    return linter.lint(letter).messages
      .filter(({ rule, shown }) => shown && (rule === 'egne-erstatninger' || rule === 'papirord'))
      .map(({ rule, start, end, fixes }) => `${rule}: ${sentence.slice(start, end)} > ${fixes[0]?.edits[0]?.text ?? '-'}`)
  }
  test('finds own wordings in every form, with a gap, and before the list that lies under them', () => {
    const own = found('erstatninger:\n- {find: såfremt, use: når}\n- {find: fremsende/v, use: sende/v}\n- {find: rette/v … henvendelse til, use: skrive til}\n')
    expect(own).toEqual([
      'egne-erstatninger: Såfremt > Når', 'egne-erstatninger: fremsende > sende',
      'egne-erstatninger: rette din skriftlige henvendelse til > -',
    ])
    expect(found('')).toContain('papirord: Såfremt > Hvis')
  })
  test('takes a severity or fra for them as for any rule', () => {
    const text = 'regler: {egne-erstatninger: fra}\nerstatninger: [{find: din klage, use: klagen}]\n'
    expect(found(text)).not.toContain('egne-erstatninger: din klage > klagen')
  })
  test('leaves the score as it is', () => {
    const longer = { ...letter, text: `${sentence} `.repeat(4), blocks: [{ ...letter.blocks[0]!, end: sentence.length * 4 + 3 }] }
    const own = createKlarbrev({ dictionary, ruleData, settings: { replacements: [{ find: 'skal du', use: ['kan du'] }] } })
    expect(own.lint(longer).score).toEqual(klarbrev.lint(longer).score)
    expect(own.lint(longer).messages.length).toBeGreaterThan(klarbrev.lint(longer).messages.length)
  })
})

describe('the file beside a letter', () => {
  const entry = `fra:\n  - regel: passiv\n    aftryk: ${'0123456789abcdef'.repeat(2)}\n    grund: loven bruger ordet\n`
  test('with every key, comments, quotes and CRLF', () => {
    const text = `# om brevet\r\nbrevtype: afslag\r\n\r\ncenter: "Børn: unge"  # center\nbrevsprog: da # dansk\n${entry}`
    expect(readSidecar(text, 'a')).toEqual({
      hints: { kind: 'afslag', center: 'Børn: unge', language: 'da' },
      aside: [{ rule: 'passiv', hash: '0123456789abcdef'.repeat(2), line: 7 }],
      problems: [],
    })
  })
  test.each([
    ['brevtypen: afslag\n', 'linje 1: "brevtypen" er ikke en indstilling. Mente du brevtype?'],
    ['brevtype: afslagg\n', 'linje 1: værdien "afslagg" kan ikke bruges her. Mente du afslag?'],
    ['bare tekst\n', 'linje 1: "a" skal have linjer under sig'],
    ['center:\n', 'linje 1: "center" skal være en kort tekst'],
    [entry.replace(/ {4}grund.*\n/, ''), 'linje 2: her mangler "grund"'],
    [entry.replace(/grund: .*/, 'grund: ""'), 'linje 4: "grund" skal være en kort tekst'],
    [entry.replace('0123', 'XYZ'), 'linje 3: "XYZ456789abcdef0123456789abcdef" er ikke et aftryk. Tag det fra sarif-filen'],
  ])('%j', (text, expected) => {
    const { problems, aside } = readSidecar(text, 'a')
    expect(problems.map((problem) => describeProblem(problem, 'da').slice(3, expected.length + 3))).toEqual([expected])
    expect(aside).toEqual([])
  })
})
