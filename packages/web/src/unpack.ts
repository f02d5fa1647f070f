import type { KlarbrevParts } from '@klarbrev/engine'
import { codeGraph } from './packing/graph-codec.ts'
import { NumberReader } from './packing/numbers.ts'
import { codeRules } from './packing/rule-codec.ts'

/** What the engine is made of, out of the two texts that the build packed. */
export async function unpack(dictionary: string, rules: string): Promise<KlarbrevParts> {
  const [graph, ruleData] = await Promise.all([inflate(dictionary), inflate(rules)])
  return {
    dictionary: codeGraph(new NumberReader(graph), null),
    ruleData: codeRules(new NumberReader(ruleData), null),
  }
}

/** The bytes behind a text in base 64 of deflated bytes. */
async function inflate(packed: string): Promise<Uint8Array> {
  const bytes = fromBase64(packed)
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const units = atob(text)
  const bytes = new Uint8Array(units.length)
  for (let at = 0; at < units.length; at++) bytes[at] = units.charCodeAt(at)
  return bytes
}
