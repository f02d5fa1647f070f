import { docxOf, zipOf } from '../../packages/readers/src/docx/docx.fixture.ts'
import { pdfOf } from '../../packages/readers/src/pdf/pdf.fixture.ts'

const prose = 'Du får en ny cykel, fordi du skal bruge den til at komme på arbejde. Vi sender pengene til din konto i næste uge. '.repeat(4)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const p = (inner: string): string => `<w:p>${inner}</w:p>`
const r = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Relations of a Word file that point out of it. */
function outwards(targets: readonly string[]): string {
  const types = ['image', 'attachedTemplate', 'oleObject', 'aFChunk', 'subDocument', 'frame', 'hyperlink']
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.flatMap((target, at) =>
    types.map((type) => `<Relationship Id="x${at}${type}" Type="${office}/${type}" Target="${target}" TargetMode="External"/>`)).join('')}</Relationships>`
}

const linked = (at: number): string => `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:link="x${at}image"/></v:shape></w:pict></w:r>`
  + `<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="x${at}image"/></w:drawing></w:r><w:altChunk r:id="x${at}aFChunk"/><w:subDoc r:id="x${at}subDocument"/>`

/** A Word file with relations of its document, its whole XML where it is given, and further parts. */
function docxWith(body: string, relations: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${word} xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations, ...more,
  })
}

const odt = (content: string): Uint8Array => zipOf({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `<?xml version="1.0"?>${content}`,
})
const odtBody = (inner: string): string => `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${inner}</office:text></office:body></office:document-content>`

/**
 * Letters in all formats, by name: good ones, and files that point at a file, a device, another machine or a program by
 * every way that their format has, or that want to be unpacked where they should not. `targets` are what they point at.
 */
export function hostileLetters(targets: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const doctype = (root: string): string => `<!DOCTYPE ${root} [${targets.map((target, at) => `<!ENTITY e${at} SYSTEM "${target}">`).join('')}]>`
  const entities = targets.map((_, at) => `&e${at};`).join('')
  const places = ['../../../ud.txt', '/tmp/klarbrev-ud.txt', 'C:\\ud.txt', '..\\..\\ud.txt', 'word/../../ud.txt', '\0ud.txt']
  const scripts = targets.map((target) => `app.launchURL(${JSON.stringify(target)}); this.submitForm(${JSON.stringify(target)});`).join('')
  return new Map<string, Uint8Array>([
    ['a.txt', utf8(prose)],
    ['a.docx', docxOf(p(r(prose)))],
    ['a.odt', odt(odtBody(`<text:p>${prose}</text:p>`))],
    ['a.pdf', pdfOf([[[72, 700, 12, prose.slice(0, 90)], [72, 686, 12, prose.slice(0, 90)]]])],
    ['linked.docx', docxWith(p(r(prose)) + targets.map((_, at) => p(linked(at))).join(''), outwards(targets))],
    ['fields.docx', docxOf(p(targets.map((target) => `<w:fldSimple w:instr=" INCLUDETEXT &quot;${target}&quot; ">${r('x')}</w:fldSimple><w:fldSimple w:instr=" DDEAUTO cmd &quot;${target}&quot; ">${r('y')}</w:fldSimple>`).join('') + r(prose)))],
    ['doctype.docx', docxWith(p(r(prose)), outwards([]), { 'word/document.xml': `<?xml version="1.0"?>${doctype('w:document')}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(r(entities))}</w:body></w:document>` })],
    ['macro.docm', docxWith(p(r(prose)), outwards([]), { 'word/vbaProject.bin': utf8('Shell "touch ud.txt"'), 'word/embeddings/oleObject1.bin': utf8(targets.join()) })],
    ['places.docx', docxWith(p(r(prose)), outwards([]), Object.fromEntries(places.map((name) => [name, utf8('ud')])))],
    ['linked.odt', odt(odtBody(`<text:p>${prose}</text:p>${targets.map((target) => `<draw:frame><draw:image xlink:href="${target}"/><draw:object-ole xlink:href="${target}"/></draw:frame><text:section><text:section-source xlink:href="${target}"/></text:section>`).join('')}`))],
    ['doctype.odt', odt(`${doctype('office:document-content')}${odtBody(`<text:p>${entities}</text:p>`)}`)],
    ['linked.html', utf8(`<base href="${targets[0]}">${targets.map((target) => `<link rel=stylesheet href="${target}"><img src="${target}"><iframe src="${target}"></iframe><script src="${target}"></script><object data="${target}"></object><style>@import url("${target}")</style><meta http-equiv=refresh content="0;url=${target}">`).join('')}<p>${prose}`)],
    ['doctype.xhtml', utf8(`<?xml version="1.0"?>${doctype('html')}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${entities}${prose}</p></body></html>`)],
    ['linked.eml', utf8(`Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${prose}\r\n${targets.map((target) => `--b\r\nContent-Type: message/external-body; access-type=local-file; name="${target}"\r\n\r\nContent-Type: text/plain\r\n\r\n`).join('')}--b--\r\n`)],
    ['doctype.xml', utf8(`<?xml version="1.0"?>${doctype('Message')}<Message xmlns="https://DigitalPost.dk/MeMo-1">${entities}</Message>`)],
    ['actions.pdf', pdfOf([[[72, 700, 12, prose.slice(0, 90)]]], [
      `<< /S /JavaScript /JS (${scripts.replace(/[()\\]/g, '\\$&')}) >>`, ...targets.map((target) => `<< /S /Launch /F (${target}) >>`),
      ...targets.map((target) => `<< /S /GoToR /F << /FS /URL /F (${target}) >> >>`),
    ], '/OpenAction 4 0 R /AA << /WC 5 0 R >> /Names << /JavaScript << /Names [(a) 4 0 R] >> >>')],
  ])
}
