/**
 * Serves the built page on loopback, and nothing but that one file: `node packages/web/build/serve.ts [port]`.
 * Every other static host does as well, and so does opening the file from its folder.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

const page = gzipSync(readFileSync(new URL('../dist/index.html', import.meta.url)))
const port = Number(process.argv[2] ?? 4173)

const server = createServer((request, response) => {
  const isPage = request.url === '/' || request.url === '/index.html'
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }
  response.writeHead(isPage ? 200 : 404, isPage ? headers : {})
  response.end(isPage ? page : undefined)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE'
  console.error(isTaken ? `Port ${port} er optaget. Prøv npm run web -- ${port + 1}.` : error.message)
  process.exitCode = 2
})
server.listen(port, '127.0.0.1', () => {
  const { port: found } = server.address() as AddressInfo
  console.log(`Klarbrev er klar på http://127.0.0.1:${found}/ – stop med Ctrl+C.`)
})
