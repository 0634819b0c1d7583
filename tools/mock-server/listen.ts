import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type Answer = (request: Request) => Promise<Response>

/** The headers of our answers that a page of another origin needs to see. */
const exposed = 'date, etag, retry-after'

/** Answers over HTTP, to pages of every origin. */
export async function listen(answer: Answer, { port, host = 'localhost' }: Place) {
  const server = createServer((incoming, outgoing) => {
    respond(answer, incoming, outgoing).catch((error: unknown) => {
      // Whoever hung up wants no answer.
      if (outgoing.destroyed) return
      console.error(error)
      outgoing.writeHead(500).end()
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

interface Place {
  port: number
  host?: string
}

async function respond(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse) {
  const { method = 'GET', headers } = incoming
  outgoing.setHeader('access-control-allow-origin', '*')
  outgoing.setHeader('access-control-expose-headers', exposed)
  if (method === 'OPTIONS') {
    outgoing.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
    const asked = headers['access-control-request-headers']
    if (asked) outgoing.setHeader('access-control-allow-headers', asked)
    outgoing.setHeader('access-control-max-age', '600')
    outgoing.writeHead(204).end()
    return
  }
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const response = await answer(await requestOf(incoming, gone.signal))
  if (response.type === 'error') {
    incoming.socket.destroy()
    return
  }
  outgoing.writeHead(response.status, [...response.headers.entries()].flat())
  outgoing.end(response.body && Buffer.from(await response.arrayBuffer()))
}

async function requestOf(incoming: IncomingMessage, signal: AbortSignal) {
  const { method = 'GET', url = '/', headers } = incoming
  const given = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: given,
    signal,
    ...(method !== 'GET' && method !== 'HEAD' && { body: await buffer(incoming) }),
  })
}
