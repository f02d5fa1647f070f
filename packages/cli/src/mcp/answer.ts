import type { McpTexts } from './mcp-texts.ts'
import type { Tools } from './tools.ts'
import { callTool, describeTools, isRecord, WrongArguments } from './tools.ts'

/** Versions of the protocol that are spoken, the newest first. */
const versions = ['2025-06-18', '2025-03-26', '2024-11-05']

/** Error numbers of JSON-RPC. */
const code = { notJson: -32700, notARequest: -32600, unknownMethod: -32601, wrongArguments: -32602, broke: -32603 }

/** What the server is and speaks. */
export interface Server {
  readonly tools: Tools
  readonly says: McpTexts
  readonly version: string
}

type Id = string | number | null

/** Answers one message, given as the bytes of its line; null where nothing is to be answered. Never rejects. */
export async function answerLine(line: Uint8Array, server: Server): Promise<object | null> {
  let message: unknown
  try {
    message = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    // The error would quote the letter.
    return failure(null, code.notJson, server.says.notJson)
  }
  return answerMessage(message, server)
}

/** Answers a line that was longer than any request. */
export function refuseLine({ says }: Pick<Server, 'says'>): object {
  return failure(null, code.notARequest, says.lineTooLong)
}

async function answerMessage(message: unknown, server: Server): Promise<object | null> {
  const { says } = server
  if (!isRecord(message)) return failure(null, code.notARequest, says.notARequest)
  const { jsonrpc, method, id, params } = message
  // The server asks for nothing, so an answer is to nobody's question.
  if (method === undefined && ('result' in message || 'error' in message)) return null
  const isNamed = typeof id === 'string' || Number.isInteger(id)
  if (jsonrpc !== '2.0' || typeof method !== 'string' || (id !== undefined && !isNamed)) {
    return failure(isNamed ? (id as Id) : null, code.notARequest, says.notARequest)
  }
  // A message without an id is a notification: nothing that it says changes the little that the server does.
  if (id === undefined) return null
  const asked = isRecord(params) ? params : {}
  try {
    return await answerRequest(id as Id, method, asked, server)
  } catch (error) {
    if (error instanceof WrongArguments) return failure(id as Id, code.wrongArguments, error.message)
    return failure(id as Id, code.broke, says.broke)
  }
}

async function answerRequest(
  id: Id,
  method: string,
  params: Readonly<Record<string, unknown>>,
  server: Server,
): Promise<object> {
  const { tools, says } = server
  switch (method) {
    case 'initialize':
      return success(id, greet(params['protocolVersion'], server))
    case 'ping':
      return success(id, {})
    case 'tools/list':
      return success(id, { tools: describeTools(tools) })
    case 'tools/call': {
      const name = params['name']
      if (typeof name !== 'string' || !Object.hasOwn(tools, name)) {
        throw new WrongArguments(says.unknownTool(Object.keys(tools)))
      }
      return success(id, await callTool(tools[name as keyof Tools], params['arguments'], says))
    }
    default:
      return failure(id, code.unknownMethod, says.unknownMethod)
  }
}

/** A client that speaks a version we do not is offered our newest, and decides for itself. */
function greet(wanted: unknown, { says, version }: Server): object {
  if (typeof wanted !== 'string') throw new WrongArguments(says.noVersion)
  return {
    protocolVersion: versions.includes(wanted) ? wanted : versions[0],
    capabilities: { tools: {} },
    serverInfo: { name: 'klarbrev', title: 'Klarbrev', version },
    instructions: says.instructions,
  }
}

function success(id: Id, result: object): object {
  return { jsonrpc: '2.0', id, result }
}

function failure(id: Id, number: number, message: string): object {
  return { jsonrpc: '2.0', id, error: { code: number, message } }
}
