import { createSignal } from '#src/lib/signal.ts'
import { nameOf, type Fault } from '#mocks/world/faults.ts'
import type { OperationName } from '#mocks/world/operation-names.ts'
import { redactAddress, redactBody, redactHeaders } from './redact.ts'

/** One simulated call and what came of it. Secrets are taken out before anything is kept. */
export interface Exchange {
  id: number
  /** `null`: nothing in the simulated world answers such a call. */
  operation: OperationName | null
  method: string
  url: string
  /** The machine's time, not the simulated one. */
  at: number
  fault: string | null
  request: Message | null
  /** `null`: still on its way. */
  outcome: Outcome | null
  reply: Message | null
}

export interface Message {
  headers: [name: string, value: string][]
  body: string
}

/** Status 0: the caller got no answer at all. */
interface Outcome {
  status: number
  ms: number
}

const most = 200
/** A list of a thousand rows is not read in a log. */
const longest = 20_000

/** The calls of this page, the newest last: as many as somebody may want to look through. */
export function createTraffic() {
  let exchanges: readonly Exchange[] = []
  let serial = 0
  let recording = false
  const { tell, subscribe } = createSignal()

  function set(next: readonly Exchange[]) {
    exchanges = next.slice(-most)
    tell()
  }

  const complete = (id: number, facts: Partial<Exchange>) => {
    set(exchanges.map((exchange) => (exchange.id === id ? { ...exchange, ...facts } : exchange)))
  }

  return {
    /** From now on calls are kept. Only a demo does so: other pages would pay for what nobody reads. */
    record() {
      recording = true
    },

    /** Notes a call on its way. Returns what is to be told of its answer, or of there being none. */
    begin(request: Request, operation: OperationName | null, fault: Fault | null) {
      if (!recording) return ignore
      const id = (serial += 1)
      const since = performance.now()
      const { method, url } = request
      const call = { id, operation, method, url: redactAddress(url), at: Date.now() }
      const unknown = { request: null, outcome: null, reply: null }
      set([...exchanges, { ...call, fault: fault && nameOf(fault), ...unknown }])
      void messageOf(request).then((message) => {
        complete(id, { request: message })
      })
      return (response: Response | null) => {
        const answered = response !== null && response.type !== 'error'
        const ms = Math.round(performance.now() - since)
        complete(id, { outcome: { status: answered ? response.status : 0, ms } })
        if (!answered) return
        void messageOf(response).then((reply) => {
          complete(id, { reply })
        })
      }
    },

    read: () => exchanges,
    clear() {
      set([])
    },
    subscribe,
  }
}

const ignore = (_response: Response | null) => {}

/** A file is not read in a log, and to copy it would cost as much as it is long. */
const readable = /json|x-www-form-urlencoded|text\/(?:html|plain)/

async function messageOf(message: Request | Response): Promise<Message> {
  const { headers } = message
  const type = headers.get('content-type')
  const text = readable.test(type ?? '') ? await message.clone().text() : ''
  const body = text && redactBody(text, type)
  return {
    headers: redactHeaders(headers),
    body: body.length > longest ? `${copied(body.slice(0, longest))}\n…` : body,
  }
}

/** A piece of a text keeps the whole of it in memory. A copy does not. */
const copied = (piece: string) => new TextDecoder().decode(new TextEncoder().encode(piece))

/** Both transports answer in the page, so that one log holds what goes through either. */
export const traffic = createTraffic()

/** The call as a command for a shell. */
export function curlOf({ method, url, request }: Exchange): string {
  const headers = (request?.headers ?? []).map(
    ([name, value]) => `-H ${quoted(`${name}: ${value}`)}`,
  )
  const body = request?.body ? [`--data-raw ${quoted(request.body)}`] : []
  return [`curl -X ${method} ${quoted(url)}`, ...headers, ...body].join(' \\\n  ')
}

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`
