/** The bytes behind a text that the build packed: deflated, then written in base 64. */
export async function unpack(packed: string): Promise<Uint8Array> {
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
