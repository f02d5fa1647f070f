import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LayoutMemory, readMarkdown, readText } from './index.ts'

const pieces = [
  'Vi har behandlet din ansøgning og givet dig hjælp til huslejen fra den\nførste i måneden og et halvt år frem.', '\n\n', '\n',
  'Lejre Kommune\nBorgerservice\nPostboks 12\n4000 Lejre', '- et punkt\n- et til', '1. Det første\n2. Det andet',
  '3. Det tredje', '7. Om huslejen',
  '\n\n1. et lille punkt\n\n', '\n\n2. et lille punkt\n\n', '\n\n2. et lille punkt\n\n', '\n\nord\n\n', 'a) bogstav', '# Afgørelse', 'Sådan klager du', 'Kære Anna', 'Med venlig hilsen\nBo Holm',
  'Navn     Beløb\nAnna     12 kr.\nBo       14 kr.', '| a | b |\n|---|---|\n| 1 | 2 |', '---', '===', '> citat', '\r\n\r\n', '\r', '\u2028',
  '  ', '\t', ' ', 'x', '.', ':', 'og så videre', '1.', '§ 5', '',
  'En linje der er så lang at den ikke kan være brudt i hånden, fordi den bare bliver ved og ved uden at standse nogen steder, helt herud.',
]
/** What reaches over many lines is typed now and then, and taken away again. */
const far = fc.constantFrom('```', '<!-- klarbrev fra: passiv -- aftalt -->', '<!--', '-->')
const piece = fc.constantFrom(...pieces)
const text = fc.array(fc.oneof({ weight: 2, arbitrary: piece }, { weight: 1, arbitrary: fc.constant('\n\n') }), { minLength: 20, maxLength: 150, size: 'max' })
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof({ weight: 20, arbitrary: piece }, { weight: 4, arbitrary: fc.constant('\n\n') }, { weight: 1, arbitrary: far }),
})

test('a layout that is patched after every edit is that of the text laid out anew', () => {
  fc.assert(fc.property(text, fc.array(edit, { maxLength: 12 }), fc.boolean(), (begun, edits, markdown) => {
    const read = markdown ? readMarkdown : readText
    const memory = new LayoutMemory()
    let now = begun.join('')
    read(now, 'brev', memory)
    for (const { from, cut, put } of edits) {
      const at = Math.floor(from * now.length)
      const before = now
      now = now.slice(0, at) + put + now.slice(at + cut)
      expect(read(now, 'brev', memory)).toEqual(read(now, 'brev'))
      if (put !== '<!--' && put !== '```') continue
      now = before
      expect(read(now, 'brev', memory)).toEqual(read(now, 'brev'))
    }
  }), { numRuns: 300 })
})

test('an edit in a long text looks at the lines around it', () => {
  const paragraph = 'Vi har set på din sag.\nDer er kommet nye oplysninger.\n\nOm huslejen\n\n- et punkt\n- et til\n\n'
  const memory = new LayoutMemory()
  let now = paragraph.repeat(400)
  memory.layOut({ text: now, markdown: false, meter: { steps: 0 } }, 0)
  now = `${now.slice(0, 20_000)}æ${now.slice(20_000)}`
  const meter = { steps: 0 }
  const blocks = memory.layOut({ text: now, markdown: false, meter }, 0)
  expect(blocks).toEqual(readText(now, 'brev').letter.blocks)
  expect(meter.steps).toBeLessThan(20_000)
})

test('a few lines that are longer by chance do not set the width of a long text', () => {
  const wrapped = 'Vi har set på din sag og de oplysninger, som du selv har sendt os, og som vi\nhar fået fra din læge.\n\n'
  const long = 'Her er en linje, som er noget længere end alle de andre, fordi nogen skriver i\nden.\n\n'
  const memory = new LayoutMemory()
  let now = wrapped.repeat(400) + long.repeat(3) + wrapped.repeat(20)
  memory.layOut({ text: now, markdown: false, meter: { steps: 0 } }, 0)
  for (const word of ['lige ', 'nu ', 'da ']) {
    const at = now.indexOf('længere')
    now = `${now.slice(0, at)}${word}${now.slice(at)}`
    const meter = { steps: 0 }
    expect(memory.layOut({ text: now, markdown: false, meter }, 0)).toEqual(readText(now, 'brev').letter.blocks)
    expect(meter.steps).toBeLessThan(20_000)
  }
})
