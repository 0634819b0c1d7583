import { can } from '#src/api/contract/access.ts'
import {
  contract,
  versionIn,
  type Operation,
  type PortalContract,
} from '#src/api/contract/contract.ts'
import {
  changesCompany,
  recentSignIn,
  type Endpoint,
  type Parsed,
  type Reply,
} from '#src/api/contract/endpoint.ts'
import { createOperations } from '#mocks/transport/operation.ts'
import { switchboard } from '#mocks/transport/switchboard.ts'
import { copy } from '#mocks/world/copy.ts'
import type { Answered, World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import type { ZodMiniType } from 'zod/mini'
import { codeOf, problem, respond } from './answers.ts'
import { Malformed, readCall, type Call } from './call.ts'
import { accessOf, companyOf, Refusal, type Caller, type Context } from './context.ts'
import { remember, repeated } from './once.ts'
import { letTimePass } from './passing-time.ts'
import { noteEdit, versionOf } from './versions.ts'

/** The backend owes an answer for every endpoint: a missing one, or one of a wrong shape, does not compile. */
export type Implementation = {
  [K in Operation]: () => Handler<K> | Promise<Handler<K>>
}

type Handler<K extends Operation> = Deciding<K> | Asking<K> | Reading<K>

type Deciding<K extends Operation> = (
  context: Context,
  input: Parsed<PortalContract[K]>,
) => Reply<PortalContract[K]>

/**
 * An operation that must ask elsewhere before it can decide. It asks with the world as it is, which may take
 * its time, and decides with the world as it is then.
 */
export interface Asking<K extends Operation> {
  ask: (
    context: Context,
    input: Parsed<PortalContract[K]>,
  ) => Promise<(then: Context) => Reply<PortalContract[K]>>
}

/** An operation that takes its time to look something up, and changes nothing: it needs no copy of the world. */
export interface Reading<K extends Operation> {
  read: (context: Context, input: Parsed<PortalContract[K]>) => Promise<Reply<PortalContract[K]>>
}

type Decide = (context: Context) => unknown

/** Who sends this request, if its token is genuine. */
export type Identify = (request: Request) => Promise<Caller | null>

/** Serves the contract from plain functions: everything that all endpoints share happens here, once. */
export function implement(store: Store, identify: Identify, implementation: Implementation) {
  const operation = createOperations(store, (status) => problem(codeOf(status)))

  const lines = (Object.entries(contract) as [Operation, Endpoint][]).map(([name, endpoint]) => {
    const url = `*/api${endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')}`
    return operation(name, endpoint.method, url, async ({ request, params }) => {
      try {
        const caller = await identify(request)
        if (!caller) throw new Refusal('unauthenticated')
        letTimePass(store)
        return await answer(name, caller, await readCall(endpoint, request, params))
      } catch (error) {
        if (error instanceof Refusal) return problem(error.code, { facts: error.facts })
        if (error instanceof Malformed) return problem('invalid_request', { fields: error.fields })
        throw error
      }
    })
  })
  return switchboard(lines)

  async function answer(name: Operation, caller: Caller, call: Call): Promise<Response> {
    const endpoint: Endpoint = contract[name]
    const contextOf = (world: World): Context => ({ world, caller, now: store.now() })
    const handler = await handlerOf(name)
    const edits = endpoint.edits as Operation | undefined
    const current = edits && (await showing(edits))
    /** Of which thing it is. What has no address of its own is the caller's. */
    const of = call.input.params ?? { oid: caller.oid }
    const check = (context: Context) => {
      guard(context, endpoint, call)
      if (!current) return
      requireSameVersion(call, versionOf(context.world, edits, of, current(context, call.input)))
    }

    if ('read' in handler) {
      const context = contextOf(store.read())
      check(context)
      return respond(cut(name, await handler.read(context, call.input)))
    }
    const asks = typeof handler !== 'function'
    let decide: Decide = asks ? nothing : (context) => handler(context, call.input)
    if (asks && !answered(store.read(), endpoint, name, caller, call)) {
      const context = contextOf(copy(store.read()))
      check(context)
      decide = await handler.ask(context, call.input)
    }

    const run = (world: World) => {
      const context = contextOf(world)
      check(context)
      const body = cut(name, decide(context))
      if (edits) noteEdit(world, edits, of)
      const shown = versionIn(name)
      return { body, etag: shown && versionOf(world, shown, of, body) }
    }
    const tell = ({ body, etag }: Pick<Answered, 'body' | 'etag'>) => respond(body, etag)
    if (endpoint.method === 'GET' && !asks) return tell(run(store.read()))
    return store.change((world) => {
      const first = answered(world, endpoint, name, caller, call)
      if (first) return tell(first)
      const answer = run(world)
      if (endpoint.once) remember(world.portal.answered, name, caller, call, answer)
      return tell(answer)
    })
  }

  async function handlerOf(name: Operation) {
    return (await implementation[name]()) as
      | ((context: Context, input: unknown) => unknown)
      | { ask: (context: Context, input: unknown) => Promise<Decide> }
      | { read: (context: Context, input: unknown) => Promise<unknown> }
  }

  /** What an operation shows, for whoever is about to edit it. */
  async function showing(shown: Operation) {
    const handler = await handlerOf(shown)
    if (typeof handler !== 'function') throw new Error(`${shown} cannot tell its version`)
    return (context: Context, input: unknown) => cut(shown, handler(context, input))
  }
}

function requireSameVersion({ ifMatch }: Call, version: string) {
  if (!ifMatch) throw new Refusal('precondition_required')
  if (ifMatch !== version) throw new Refusal('changed_meanwhile')
}

const nothing: Decide = () => null

/** The reply, cut to the contract. A reply that does not fit it is a mistake of the backend, not of the caller. */
function cut(name: Operation, result: unknown): unknown {
  const schema: ZodMiniType | null = contract[name].reply
  return schema ? schema.parse(result) : null
}

const answered = (world: World, endpoint: Endpoint, name: Operation, caller: Caller, call: Call) =>
  endpoint.once ? repeated(world.portal.answered, name, caller, call) : null

/** Membership, permission, the company of the session and the age of the sign-in: the same questions for every endpoint. */
function guard(context: Context, endpoint: Endpoint, { input }: Call) {
  if (!endpoint.permission) return
  const { world, caller } = context
  const company = companyOf(context, input.params?.companyId ?? '')
  const access = accessOf(world, company, caller.oid)
  if (!access) throw new Refusal('not_found')
  if (!can(access, endpoint.permission)) throw new Refusal('forbidden')
  const current = world.portal.companies.find(({ id }) => id === world.portal.sessions[caller.oid])
  if (changesCompany(endpoint) && current?.id !== company.id) {
    throw new Refusal('company_mismatch', { shown: company.name, current: current?.name ?? '' })
  }
  if (endpoint.lately && context.now - caller.signedInAt > recentSignIn)
    throw new Refusal('signed_in_long_ago')
}
