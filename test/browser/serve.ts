import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on loopback, and where it is. */
export interface Serving {
  readonly server: Server
  readonly origin: string
  /** The paths that were asked for, in order. */
  readonly served: readonly string[]
}

/** Serves what is in the map and nothing else, on a port that the system picks. */
export async function serve(files: ReadonlyMap<string, string | Uint8Array>): Promise<Serving> {
  const served: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    served.push(path)
    const body = files.get(path)
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': contentType(path) })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, served }
}

function contentType(path: string): string {
  if (path === '/' || path.endsWith('.html')) return 'text/html; charset=utf-8'
  return path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/octet-stream'
}
