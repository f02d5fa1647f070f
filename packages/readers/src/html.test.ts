import { expect, test } from 'vitest'
import { printBlocks } from './check-blocks.ts'
import { readHtml } from './html.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const prose = 'Vi har set på din ansøgning om en cykel.'

function check(html: string, outline: string): void {
  const { letter, problems } = readHtml(utf8(html), 'brev.html')
  expect(problems).toEqual([])
  expect(printBlocks(letter)).toEqual(outline.split('\n').map((line) => line.trim()).filter((line) => line !== ''))
}

test('what a reader would see, and nothing else', () => {
  check(
    `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><script>alert(1)</script>
    <h1>Afslag på  cykel</h1><p hidden>skjult</p><p style="color:red; display: none">skjult</p><p>Vi har <b>set</b> p&aring;
    din ans&#248;gning om en cykel.<img src="https://x.dk/a.png" alt="x"></p><ul><li>din årsopgørelse<ol><li><p>lønsedler</p></li></ol></li></ul>
    <blockquote><p>§ 1. Loven gælder.</p></blockquote><table><tr><th>Husleje<td>4.200 kr.</table>
    <table><tr><td><p>Maja Holm</p><p>Skovvej 12</p></td></tr></table>Løs tekst i siden er også læst af borgeren.</body></html>`,
    `heading(1) Afslag på cykel
    paragraph ${prose}
    listItem(1) din årsopgørelse
    listItem(2) lønsedler
    quote § 1. Loven gælder.
    table Husleje | 4.200 kr.
    line Maja Holm
    line Skovvej 12
    paragraph Løs tekst i siden er også læst af borgeren.`,
  )
})

test('line breaks part lines, and two of them paragraphs; divs stand under each other', () => {
  check(`<div>Maja Holm</div><div>Skovvej 12<br>4000 Lillerup</div><p>${prose}<br><br>${prose}</p>`,
    `line Maja Holm\nline Skovvej 12\nline 4000 Lillerup\nparagraph ${prose}\nparagraph ${prose}`)
  const groups = readHtml(utf8('<div>Maja Holm</div><div>Skovvej 12</div><p>4000 Lillerup</p>'), 'a').letter.blocks
  expect(groups.map(({ group }) => group)).toEqual([0, 0, 1])
})

test('the encoding that a page names', () => {
  const text = (html: Uint8Array): string => readHtml(html, 'a').letter.text
  expect(text(latin('<meta charset="iso-8859-1"><p>Kære Åse \x96 ja'.replace('æ', '\xe6').replace('Å', '\xc5')))).toBe('Kære Åse – ja')
  expect(text(latin('<p>K\xe6re'))).toBe('Kære')
  expect(text(utf8('<meta charset="utf-8"><p>Kære'))).toBe('Kære')
})

test('definitions of its own are refused, also in XHTML; a page without words says so', () => {
  const xhtml = '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body>&x;</body></html>'
  expect(readHtml(utf8(xhtml), 'a.xhtml').problems[0]?.code).toBe('doctype')
  expect(readHtml(utf8('<img src=x>'), 'a').problems[0]?.code).toBe('ingen-tekst')
  expect(readHtml(utf8('<table>'.repeat(50_000)), 'a').problems).toHaveLength(1)
  expect(readHtml(utf8('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><p>Hej du'), 'a').letter.text).toBe('Hej du')
})
