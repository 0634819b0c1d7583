import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { headersFor, parseHeaders } from './headers-file.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const COMPRESSED_ALREADY = new Set(['.ico', '.png', '.woff2'])

type Encoding = 'br' | 'gzip' | 'identity'
type Stored = { type: string; etag: string; bodies: Partial<Record<Encoding, Buffer>> }

/** Serves a built folder as its hosts will: with its own `_headers`, compressed, the app behind every address. */
export async function serve({ dir, port }: { dir: string; port: number }) {
  const rules = parseHeaders(await readFile(join(dir, '_headers'), 'utf8'))
  const files = new Map<string, Promise<Stored>>()

  async function respond(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) {
      response.setHeader(name, value)
    }

    const file = locate(dir, pathname)
    // As nginx answers: what is missing may be there in a moment.
    if (!file) return response.writeHead(404, { 'Cache-Control': 'no-store' }).end()

    const stored = await (files.get(file) ?? remember(file))
    const encoding = chooseEncoding(stored, request.headers['accept-encoding'])
    response.setHeader('ETag', stored.etag)
    response.setHeader('Vary', 'Accept-Encoding')
    if (request.headers['if-none-match'] === stored.etag) return response.writeHead(304).end()

    const body = stored.bodies[encoding]
    response.setHeader('Content-Type', stored.type)
    response.setHeader('Content-Length', body?.length ?? 0)
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    return response.end(request.method === 'HEAD' ? undefined : body)
  }

  function remember(file: string) {
    const stored = store(file)
    files.set(file, stored)
    return stored
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, 'localhost', listening)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** The file behind an address. Addresses without an extension are the app's own. */
function locate(dir: string, pathname: string) {
  const root = resolve(dir)
  const file = join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname))
  if (!file.startsWith(root + sep)) return undefined
  if (extname(file) === '') return join(root, 'app.html')
  return existsSync(file) ? file : undefined
}

async function store(file: string): Promise<Stored> {
  const body = await readFile(file)
  const extension = extname(file)
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    bodies: COMPRESSED_ALREADY.has(extension)
      ? { identity: body }
      : { identity: body, gzip: gzipSync(body), br: brotliCompressSync(body) },
  }
}

function chooseEncoding({ bodies }: Stored, accepted: string | string[] = ''): Encoding {
  const encodings: Encoding[] = ['br', 'gzip']
  return encodings.find((each) => bodies[each] && accepted.includes(each)) ?? 'identity'
}

if (process.argv[1] === import.meta.filename) {
  const [dir = 'dist', port = '4174'] = process.argv.slice(2)
  const { url } = await serve({ dir, port: Number(port) })
  console.log(`${dir} answers at ${url}/ until Ctrl+C.`)
}
