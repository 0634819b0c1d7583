import { can } from '#src/api/contract/access.ts'
import { contract, type Operation, type PortalContract } from '#src/api/contract/contract.ts'
import { changesCompany, type Endpoint, type Parsed, type Reply } from '#src/api/contract/endpoint.ts'
import { problemStatus, type ProblemCode } from '#src/api/contract/problem.ts'
import { createOperations } from '#mocks/transport/operation.ts'
import { hash, idFrom } from '#mocks/world/ids.ts'
import type { Store } from '#mocks/world/store.ts'
import { HttpResponse } from 'msw/http'
import type { ZodMiniType } from 'zod/mini'
import { accessOf, companyOf, Refusal, type Caller, type Context } from './context.ts'

/** The backend owes an answer for every endpoint: a missing one, or one of a wrong shape, does not compile. */
export type Implementation = {
  [K in Operation]: (context: Context, input: Parsed<PortalContract[K]>) => Reply<PortalContract[K]>
}

/** Who sends this request, if its token is genuine. */
export type Identify = (request: Request) => Promise<Caller | null>

/** A request whose parts do not fit the contract: the fields say where. */
class Malformed extends Error {
  readonly fields: Record<string, string>
  constructor(fields: Record<string, string>) {
    super('The request does not fit the contract')
    this.fields = fields
  }
}

/** Serves the contract from plain functions: everything that all endpoints share happens here, once. */
export function implement(store: Store, identify: Identify, implementation: Implementation) {
  const operation = createOperations(store, (status) => problem(codeOf(status)))

  return Object.entries(contract).map(([name, endpoint]) =>
    operation(name, methodOf(endpoint), `*/api${endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')}`, async ({ request, params }) => {
      try {
        const caller = await identify(request)
        if (!caller) throw new Refusal('unauthenticated')
        return answer(store, name as Operation, caller, await readCall(endpoint, request, params))
      } catch (error) {
        if (error instanceof Refusal) return problem(error.code, { facts: error.facts })
        if (error instanceof Malformed) return problem('invalid_request', { fields: error.fields })
        throw error
      }
    }),
  )

  function answer(store: Store, name: Operation, caller: Caller, call: Call): Response {
    const endpoint: Endpoint = contract[name]
    const run = (world: Context['world']) => {
      const context: Context = { world, caller, now: store.now() }
      guard(context, endpoint, call)
      if (endpoint.edits) requireSameVersion(context, endpoint.edits as Operation, call)
      return reply(context, name, call)
    }
    if (endpoint.method === 'GET') return respond(run(store.read()), versioned.has(name))
    return store.change((world) => {
      const answered = endpoint.once ? repeated(world.portal.answered, name, caller, call) : null
      const body = answered ? answered.body : run(world)
      if (endpoint.once && !answered) remember(world.portal.answered, name, caller, call, body)
      return respond(body, versioned.has(endpoint.edits ?? name))
    })
  }

  /** The reply, cut to the contract. A reply that does not fit it is a mistake of the backend, not of the caller. */
  function reply(context: Context, name: Operation, call: Call): unknown {
    const handler = implementation[name] as (context: Context, input: unknown) => unknown
    const result = handler(context, call.input)
    const schema: ZodMiniType | null = contract[name].reply
    return schema ? schema.parse(result) : null
  }

  function requireSameVersion(context: Context, shown: Operation, call: Call) {
    if (!call.ifMatch) throw new Refusal('precondition_required')
    if (call.ifMatch !== etagOf(reply(context, shown, call))) throw new Refusal('changed_meanwhile')
  }
}

/** What endpoints show that others edit: these replies carry an ETag. */
const versioned = new Set<string>(Object.values<Endpoint>(contract).flatMap(({ edits }) => edits ?? []))

interface Call {
  input: { params?: { companyId?: string }; body?: unknown }
  ifMatch: string | null
  key: string
}

async function readCall(endpoint: Endpoint, request: Request, params: object): Promise<Call> {
  const key = request.headers.get('idempotency-key')
  if (endpoint.once && !key) throw new Malformed({ 'Idempotency-Key': 'required' })
  const body: unknown = endpoint.body ? await request.json().catch(() => undefined) : undefined
  return {
    input: {
      ...(endpoint.params && { params: parse(endpoint.params, params) as { companyId?: string } }),
      ...(endpoint.query && { query: parse(endpoint.query, Object.fromEntries(new URL(request.url).searchParams)) }),
      ...(endpoint.body && { body: parse(endpoint.body, body) }),
    },
    ifMatch: request.headers.get('if-match'),
    key: key ?? '',
  }
}

function parse(schema: ZodMiniType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new Malformed(Object.fromEntries(result.error.issues.map(({ path, message }) => [path.join('.'), message])))
}

/** Membership, permission and the company of the session: the same three questions for every endpoint. */
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
}

type AnsweredCalls = Context['world']['portal']['answered']

/** The first answer to this key, if there was one. The same key with other content is a mistake of the caller. */
function repeated(answered: AnsweredCalls, name: string, caller: Caller, call: Call) {
  const first = answered[`${caller.oid}/${call.key}`]
  if (!first) return null
  if (first.operation !== name || first.fingerprint !== fingerprint(call)) throw new Refusal('idempotency_key_reused')
  return first
}

function remember(answered: AnsweredCalls, name: string, caller: Caller, call: Call, body: unknown) {
  answered[`${caller.oid}/${call.key}`] = { operation: name, fingerprint: fingerprint(call), body }
}

const fingerprint = ({ input }: Call) => hash(JSON.stringify(input)).toString(16)

const etagOf = (body: unknown) => `"${hash(JSON.stringify(body)).toString(16)}"`

function respond(body: unknown, withVersion: boolean): Response {
  if (body === null) return new HttpResponse(null, { status: 204 })
  return HttpResponse.json(body as object, withVersion ? { headers: { etag: etagOf(body) } } : {})
}

let problems = 0

function problem(code: ProblemCode, more: { fields?: Record<string, string>; facts?: Record<string, string> } = {}) {
  const status = problemStatus[code]
  problems += 1
  return HttpResponse.json(
    { type: `/problems/${code}`, title: code.replaceAll('_', ' '), status, code, requestId: idFrom(`problem/${String(problems)}`), ...more },
    { status, headers: { 'content-type': 'application/problem+json', ...(status === 429 && { 'retry-after': '2' }) } },
  )
}

/** A fault of the script names only a status; this is the problem that a person would most likely meet with it. */
function codeOf(status: number): ProblemCode {
  const codes = Object.keys(problemStatus) as ProblemCode[]
  return codes.find((code) => problemStatus[code] === status) ?? 'server_error'
}

const methodOf = ({ method }: Endpoint) => method.toLowerCase() as Lowercase<Endpoint['method']>
