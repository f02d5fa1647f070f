import { describe, expect, test } from 'vitest'
import { readAny } from './any.ts'
import { docxOf, zipOf } from './docx/docx.fixture.ts'

declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const btoa: (text: string) => string
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

describe('mail', () => {
  const mail = (body: string): Promise<Awaited<ReturnType<typeof readAny>>> =>
    readAny(utf8(`From: a@x.dk\r\nSubject: Svar\r\nMIME-Version: 1.0\r\n${body.replaceAll('\n', '\r\n')}`), 'brev.eml')

  test('the HTML body where there is one; attachments are told of by name, pictures in the text are not', async () => {
    const { letter, problems } = await mail(`Content-Type: multipart/mixed; boundary=a

--a
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

K=E6re Maja
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<h1>Svar</h1><p>K=C3=A6re Maja</p>
--b--
--a
Content-Type: application/pdf; name="afgørelse <1>.pdf"
Content-Disposition: attachment; filename="afg <1>.pdf"

x
--a
Content-Type: image/png
Content-Disposition: inline

x
--a--
`)
    expect(letter.text).toBe('Svar\n\nKære Maja')
    expect(letter.blocks[0]?.kind).toBe('heading')
    expect(problems).toEqual([
      { code: 'vedhaeftet', message: 'Den vedhæftede fil ”afg ?1?.pdf” er ikke læst. Gem den, og tjek den for sig.' },
    ])
  })
  test('else the text, with soft line ends joined as the mail says', async () => {
    const { letter, problems } = await mail('Content-Type: text/plain; format=flowed\n\nVi har set paa \ndin sag.\n')
    expect([letter.text.trim(), problems]).toEqual(['Vi har set paa din sag.', []])
  })
  test('one without words says so', async () => {
    expect((await mail('\n')).problems.map(({ code }) => code)).toEqual(['ingen-tekst'])
  })
})

describe('messages of Digital Post', () => {
  const file = (format: string, name: string, bytes: Uint8Array, language = 'da'): string =>
    `<File><encodingFormat>${format}</encodingFormat><filename>${name}</filename><language>${language}</language><content>${base64(bytes)}</content></File>`
  const message = (files: string, more = '', prefix = ''): Uint8Array => {
    const plain = `<Message xmlns="https://DigitalPost.dk/MeMo-1" memoVersion="1.1"><MessageHeader><messageUUID>8C2EA15D-61FB</messageUUID>
      <label>HEMMELIG</label><Recipient><recipientID>2611740000</recipientID></Recipient></MessageHeader>
      <MessageBody><createdDateTime>2026-05-03T12:00:00Z</createdDateTime><MainDocument>${files}</MainDocument>${more}</MessageBody></Message>`
    return utf8(prefix === '' ? plain : plain.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`).replace('xmlns=', `xmlns:${prefix}=`))
  }
  const html = file('text/html', 'brev.html', utf8('<p>HTML</p>'))
  const docx = file('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'b.docx', docxOf('<w:p><w:r><w:t>DOCX</w:t></w:r></w:p>'))
  const txt = file('text/plain', 'b.txt', utf8('TXT'))

  test('the best of the files that say the same, whatever their order and the prefix', async () => {
    const textOf = async (files: string, prefix?: string): Promise<string> => (await readAny(message(files, '', prefix), 'a.xml')).letter.text
    expect(await textOf(txt + docx + html)).toBe('HTML')
    expect(await textOf(txt + docx, 'memo')).toBe('DOCX')
    expect(await textOf(txt, 'ns2')).toBe('TXT')
    expect(await textOf(file('text/html', 'x', utf8('<img>')) + txt)).toBe('TXT')
  })
  test('only its number and day are kept of the rest', async () => {
    const result = await readAny(message(html, `<AdditionalDocument>${txt}</AdditionalDocument><TechnicalDocument>${txt}</TechnicalDocument>`), 'a.xml')
    expect(result.letter.hints).toEqual({ id: '8C2EA15D-61FB', date: '2026-05-03' })
    expect(JSON.stringify(result)).not.toMatch(/HEMMELIG|2611740000|TXT/)
    expect(result.problems.map(({ code }) => code)).toEqual(['bilag'])
  })
  test('Danish files before others; another language is told', async () => {
    const english = file('text/html', 'x.html', utf8('<p>ENGLISH</p>'), 'en')
    expect((await readAny(message(english + txt), 'a.xml')).letter.text).toBe('TXT')
    expect((await readAny(message(english), 'a.xml')).letter).toMatchObject({ text: 'ENGLISH', hints: { language: 'en' } })
  })
  test('what is no message, holds nothing, is broken or has a DOCTYPE is refused', async () => {
    const code = async (bytes: Uint8Array): Promise<string | undefined> => (await readAny(bytes, 'a.xml')).problems[0]?.code
    expect(await code(utf8('<?xml version="1.0"?><a/>'))).toBe('format-ukendt')
    expect(await code(utf8('<Message/>'))).toBe('format-ukendt')
    expect(await code(message(''))).toBe('ingen-tekst')
    expect(await code(message('<File><encodingFormat>text/plain</encodingFormat><content>%%%</content></File>'))).toBe('beskadiget')
    expect(await code(utf8('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'))).toBe('doctype')
    expect(await code(message(file('text/plain', 'x', zipOf({ 'word/document.xml': new Uint8Array(30_000_000) }))))).toBe('for-stor')
  })
})

test('every other format goes to its reader, and what is not read says what to do', async () => {
  expect((await readAny(utf8('# Ja'), 'a.md')).letter.blocks[0]?.kind).toBe('heading')
  expect((await readAny(utf8('<p>Hej du'), 'a.HTM')).letter.text).toBe('Hej du')
  expect((await readAny(utf8('{\\rtf1'), 'a.txt')).problems[0]?.code).toBe('format-ukendt')
})
