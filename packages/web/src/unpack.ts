import type { KlarbrevParts } from '@klarbrev/engine'
import { codeEnglish } from './packing/english-codec.ts'
import { codeGraph } from './packing/graph-codec.ts'
import { NumberReader } from './packing/numbers.ts'
import { codeRules } from './packing/rule-codec.ts'
import type { PartName } from './report.ts'

/** Gathers the data as they come: one is taken apart while the page still reads the next. */
export class Supplies {
  private dictionary: Promise<Uint8Array> | null = null
  private ruleData: Promise<KlarbrevParts['ruleData']> | null = null
  private english: Promise<NonNullable<KlarbrevParts['englishDictionary']>> | null = null

  /** Takes a text that the build packed. What the engine is made of when all have come; null while one is missing. */
  async take(part: PartName, packed: string): Promise<KlarbrevParts | null> {
    switch (part) {
      case 'dictionary':
        this.dictionary = inflate(packed).then((bytes) => codeGraph(new NumberReader(bytes), null))
        break
      case 'rule-data':
        this.ruleData = inflate(packed).then((bytes) => codeRules(new NumberReader(bytes), null))
        break
      case 'english':
        // Taken apart only when the first English letter is spelt.
        this.english = inflate(packed).then((bytes) => () => codeEnglish(new NumberReader(bytes), null))
    }
    if (this.dictionary === null || this.ruleData === null || this.english === null) return null
    const [dictionary, ruleData, english] = await Promise.all([this.dictionary, this.ruleData, this.english])
    return { dictionary, ruleData, englishDictionary: english }
  }
}

/** The bytes behind a text in base 64 of deflated bytes. */
async function inflate(packed: string): Promise<Uint8Array> {
  const bytes = fromBase64(packed)
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}

/** Newer browsers do this themselves, in a tenth of the time. */
interface OwnDecoder {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const own = Uint8Array as OwnDecoder
  if (own.fromBase64 !== undefined) return own.fromBase64(text)
  const units = atob(text)
  const bytes = new Uint8Array(units.length)
  for (let at = 0; at < units.length; at++) bytes[at] = units.charCodeAt(at)
  return bytes
}
