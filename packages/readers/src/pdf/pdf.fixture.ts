/** A line of a page: points from the left and from below, type size, text. */
export type Placed = readonly [x: number, y: number, size: number, text: string]

/** A PDF in Helvetica with these lines on its pages; `more` are further objects, numbered from 4 on. */
export function pdfOf(pages: readonly (readonly Placed[])[], more: readonly string[] = [], catalog = ''): Uint8Array {
  const objects = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>', ...more]
  const kids: number[] = []
  for (const page of pages) {
    const content = page.map(([x, y, size, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`).join('\n')
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    const at = objects.length
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`)
    kids.push(at + 1)
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  return assemble(objects)
}

/** A PDF of these objects, the first of which is the catalogue. */
export function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0))
}
