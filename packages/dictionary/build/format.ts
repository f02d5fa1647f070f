import type {Forms} from './collect.ts'
import type {Graph} from './graph.ts'
import {tagNames} from './tags.ts'

/**
 * The file, all little-endian, every section at a multiple of four:
 *
 *   Uint32 x 20   header: magic "KBW1", then offset and length (in items) of the sections below, then the root cell
 *   Uint32[]      cells: a final state begins with its reading set (bit 31: edges follow); an edge is
 *                 label << 24 | last << 23 | target is final << 22 | offset of the target
 *   Uint32[]      set tags: the union of the tags of a reading set
 *   Uint32[]      set heads: first reading << 8 | places; the next head tells where the readings end
 *   Uint32[]      set readings: numbers of readings
 *   Uint32[]      readings: two words each, tags and then prefix << 28 | strip << 16 | suffix
 *   Uint32[]      suffix starts: where in the text a suffix begins; the next one tells where it ends
 *   Uint16[]      text of all suffixes in UTF-16
 *   Uint16[]      alphabet: UTF-16 unit of each label
 *   Uint16[]      names of the tag bits, joined by commas
 */
export const MAGIC = 0x3157424b

/** The finished bytes of the file. */
export function toBytes(forms: Forms, graph: Graph): Uint8Array {
  const setTags: number[] = []
  const setHeads: number[] = []
  const setReadings: number[] = []
  for (const {places, readings} of forms.sets) {
    let union = 0
    for (const id of readings) union |= forms.readings[id]!.tags
    setTags.push(union >>> 0)
    setHeads.push(((setReadings.length << 8) | places) >>> 0)
    setReadings.push(...readings)
  }
  setHeads.push((setReadings.length << 8) >>> 0)

  const suffixes = [...new Set(forms.readings.map((reading) => reading.suffix))].sort()
  const suffixId = new Map(suffixes.map((suffix, i) => [suffix, i]))
  const readings: number[] = []
  for (const {prefix, strip, suffix, tags} of forms.readings) {
    if (prefix > 15 || strip > 4095 || suffixes.length > 65535) throw new Error('a lemma code does not fit its bits')
    readings.push(tags, ((prefix << 28) | (strip << 16) | suffixId.get(suffix)!) >>> 0)
  }
  const starts = [0]
  for (const suffix of suffixes) starts.push(starts.at(-1)! + suffix.length)

  const sections: (Uint32Array | Uint16Array)[] = [
    graph.cells, Uint32Array.from(setTags), Uint32Array.from(setHeads), Uint32Array.from(setReadings),
    Uint32Array.from(readings), Uint32Array.from(starts), units(suffixes.join('')), graph.alphabet,
    units(tagNames.join()),
  ]
  return layOut(sections, graph.root)
}

function layOut(sections: readonly (Uint32Array | Uint16Array)[], root: number): Uint8Array {
  const header = [MAGIC]
  let offset = 4 * 20
  for (const section of sections) {
    header.push(offset, section.length)
    offset += Math.ceil(section.byteLength / 4) * 4
  }
  header.push(root)
  const bytes = new Uint8Array(offset)
  const view = new DataView(bytes.buffer)
  header.forEach((value, i) => view.setUint32(4 * i, value, true))
  sections.forEach((section, s) => {
    const wide = section.BYTES_PER_ELEMENT === 4
    section.forEach((value, i) => {
      const at = header[1 + 2 * s]! + i * section.BYTES_PER_ELEMENT
      if (wide) view.setUint32(at, value, true)
      else view.setUint16(at, value, true)
    })
  })
  return bytes
}

function units(text: string): Uint16Array {
  return Uint16Array.from({length: text.length}, (_, i) => text.charCodeAt(i))
}
