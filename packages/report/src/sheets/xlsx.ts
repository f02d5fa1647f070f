import { strToU8, zipSync } from 'fflate'
import { guardFormula } from './formula-guard.ts'
import type { Sheet, SheetCell } from './sheet.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** The same moment in every file, so that the same numbers give the same bytes. */
const zipTime = new Date(1980, 0, 1)

/**
 * Tables as an Excel file, one sheet each, headings in bold and held in view. Every text is an inline string, which no
 * program reckons with; it is guarded like CSV besides, for those who save it as one.
 */
export function toXlsx(sheets: readonly Sheet[]): Uint8Array {
  const names = sheetNames(sheets)
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('workbook.xml', 'sheet.main') + override('styles.xml', 'styles') +
      sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet')).join('') + '</Types>',
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships">` +
      `<Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.map((name, at) =>
      `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="s${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${sheets.map((_, at) =>
      `<Relationship Id="s${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}` +
      `<Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
      '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<fills count="1"><fill><patternFill/></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>',
  }
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet)
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(declaration + text)]))
  return zipSync(bytes, { mtime: zipTime, level: 6 })
}

function override(part: string, type: string): string {
  const kind = `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`
  return `<Override PartName="/xl/${part}" ContentType="${kind}"/>`
}

function sheetXml({ columns, rows }: Sheet): string {
  const widths = columns.map((head, at) =>
    Math.min(60, Math.max(10, head.length, ...rows.map((row) => lengthOf(row[at])))))
  const cols = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width + 2}" customWidth="1"/>`)
  const lines = [columns, ...rows].map((cells, row) => {
    const own = cells.map((cell, column) => cellXml(cell, `${letter(column)}${row + 1}`, row === 0))
    return `<row r="${row + 1}">${own.join('')}</row>`
  })
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ` +
    `activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols>` +
    `<sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: SheetCell, place: string, isHead: boolean): string {
  const style = isHead ? ' s="1"' : ''
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"${style}><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${xml(guardFormula(cell))}</t></is></c>`
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26)
}

function lengthOf(cell: SheetCell | undefined): number {
  return typeof cell === 'string' ? cell.length : cell === null || cell === undefined ? 0 : 8
}

/** Names of sheets hold at most 31 signs, some signs never, and each name only once. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }, at) => {
    const plain = name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31).trim()
    const own = plain === '' || taken.has(plain.toLowerCase()) ? `Tabel ${at + 1}` : plain
    taken.add(own.toLowerCase())
    return own
  })
}

/** Text for XML 1.0: signs that it cannot hold become U+FFFD, so that one odd name does not spoil the file. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\r]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' })[sign]!)
}
