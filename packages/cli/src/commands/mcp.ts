import { complain } from '../complain.ts'
import { configure } from '../configuration.ts'
import { exitCode } from '../exit-code.ts'
import { answerLine, refuseLine } from '../mcp/answer.ts'
import { linesOf } from '../mcp/lines.ts'
import { mcpInDanish, mcpInEnglish } from '../mcp/mcp-texts.ts'
import { createTools } from '../mcp/tools.ts'
import type { Options } from '../options.ts'
import type { Product } from '../product.ts'
import type { Texts } from '../texts/texts.ts'
import type { World } from '../world.ts'

const misused = { isMisused: true, isUnread: false, isFailing: false, isInterrupted: false }
/** Bytes: room for the longest text with every sign written as an escape. */
const longestLine = 2 * 1024 * 1024

/**
 * `mcp`: serves the tools `tjek` and `forklar` to a writing assistant, by the Model Context Protocol over standard
 * input and output, until the input ends. Gives the exit code.
 */
export async function runMcp(options: Options, world: World, product: Product, texts: Texts): Promise<number> {
  const says = options.lang === 'en' ? mcpInEnglish : mcpInDanish
  if (options.paths.length > 0) {
    complain(world, says.noPaths)
    return exitCode(misused)
  }
  const source = { path: '-', isStdin: true }
  const configuration = await configure([source], options, world, product, texts)
  if (configuration === null) return exitCode(misused)
  const configured = configuration(source)
  const tools = createTools({ room: { options, world, product, texts }, configured, says })
  const server = { tools, says, version: product.versions.engine }
  for await (const line of linesOf(world.stdinParts(), longestLine)) {
    if (line !== 'too-long' && isBlank(line.bytes)) continue
    const answer = line === 'too-long' ? refuseLine(server) : await answerLine(line.bytes, server)
    if (answer !== null) world.out.write(`${JSON.stringify(answer)}\n`)
  }
  return 0
}

/** Blanks, tabs and the rest of a CRLF. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
