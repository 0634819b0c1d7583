import { HttpResponse } from 'msw/http'
import { wait } from '#src/lib/wait.ts'
import { faultAt, parseFaults, type Fault } from '#mocks/world/faults.ts'
import { hash } from '#mocks/world/ids.ts'
import type { OperationName } from '#mocks/world/operation-names.ts'
import type { Store } from '#mocks/world/store.ts'
import { addressLike, type Answer, type Line } from './switchboard.ts'
import { traffic } from './traffic.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** How one family of services (the portal, Graph, sign-in) words a refusal with this status. */
export type Refuse = (status: number) => Response

/**
 * Makes simulated operations: each has a name, waits as long as the scenario says, and may meet a fault
 * of the script. Product rules know nothing of either.
 */
export function createOperations(store: Store, refuse: Refuse) {
  return function operation(
    name: OperationName,
    method: Method,
    url: string,
    answer: Answer,
  ): Line {
    return { method, address: addressLike(url), answer: perform }

    async function perform({ request, params }: Parameters<Answer>[0]) {
      const { fault, latency } = meet(store, name)
      const noted = traffic.begin(request, name, fault)
      try {
        await pause(latency, request.signal)
        const response = await undergo(
          fault,
          () => answer({ request: request.clone(), params }),
          refuse,
          request.signal,
        )
        // Pages count deadlines by the backend's time, which here is the simulated one.
        if (response.type !== 'error')
          response.headers.set('date', new Date(store.now()).toUTCString())
        noted(response)
        return response
      } catch (error) {
        noted(null)
        // Whoever has given up hears nothing any more, and nobody need be told of it.
        if (request.signal.aborted) return HttpResponse.error()
        throw error
      }
    }
  }
}

export type Operation = ReturnType<typeof createOperations>

/** Counts the call, and says what it meets. Without a fault script nothing is counted, so that nothing is written. */
function meet(store: Store, name: OperationName): { fault: Fault | null; latency: number } {
  const { conditions } = store.read()
  const latency = latencyOf(conditions.latency)
  if (!conditions.faults) return { fault: null, latency }
  const script = parseFaults(conditions.faults)
  if ('unreadable' in script)
    throw new Error(`The fault script holds an unreadable rule: ${script.unreadable}`)
  const n = store.change((world) => {
    const calls = (world.conditions.calls[name] ?? 0) + 1
    world.conditions.calls[name] = calls
    return calls
  })
  return { fault: faultAt(script.rules, name, n), latency }
}

let calls = 0

/** Spread over the range, yet the same from run to run. */
function latencyOf({ from, to }: { from: number; to: number }) {
  calls += 1
  return from + (to > from ? hash(String(calls)) % (to - from + 1) : 0)
}

async function undergo(
  fault: Fault | null,
  answer: () => Promise<Response> | Response,
  refuse: Refuse,
  signal: AbortSignal,
) {
  switch (fault?.kind) {
    case undefined:
      return answer()
    case 'status':
      return refuse(fault.status)
    case 'network':
      return HttpResponse.error()
    case 'timeout':
      return pause(Infinity, signal).then(() => HttpResponse.error())
    case 'delay':
      await pause(fault.ms, signal)
      return answer()
    case 'drop-reply':
      await answer()
      return HttpResponse.error()
    case 'duplicate':
      await answer()
      return answer()
    case 'malformed':
      return Response.json({ malformed: true })
  }
}

/** Where nothing is to be waited for, no timer stands in the way either. */
const pause = (ms: number, signal: AbortSignal) => (ms > 0 ? wait(ms, signal) : Promise.resolve())
