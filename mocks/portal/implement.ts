import { can } from '#src/api/contract/access.ts'
import { contract, type Operation, type PortalContract } from '#src/api/contract/contract.ts'
import {
  changesCompany,
  type Endpoint,
  type Parsed,
  type Reply,
} from '#src/api/contract/endpoint.ts'
import { createOperations } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import type { ZodMiniType } from 'zod/mini'
import { codeOf, etagOf, problem, respond } from './answers.ts'
import { Malformed, readCall, type Call } from './call.ts'
import { accessOf, companyOf, Refusal, type Caller, type Context } from './context.ts'
import { remember, repeated } from './once.ts'

/** The backend owes an answer for every endpoint: a missing one, or one of a wrong shape, does not compile. */
export type Implementation = {
  [K in Operation]: (context: Context, input: Parsed<PortalContract[K]>) => Reply<PortalContract[K]>
}

/** Who sends this request, if its token is genuine. */
export type Identify = (request: Request) => Promise<Caller | null>

/** Serves the contract from plain functions: everything that all endpoints share happens here, once. */
export function implement(store: Store, identify: Identify, implementation: Implementation) {
  const operation = createOperations(store, (status) => problem(codeOf(status)))

  return (Object.entries(contract) as [Operation, Endpoint][]).map(([name, endpoint]) =>
    operation(
      name,
      methodOf(endpoint),
      `*/api${endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      async ({ request, params }) => {
        try {
          const caller = await identify(request)
          if (!caller) throw new Refusal('unauthenticated')
          return answer(store, name, caller, await readCall(endpoint, request, params))
        } catch (error) {
          if (error instanceof Refusal) return problem(error.code, { facts: error.facts })
          if (error instanceof Malformed)
            return problem('invalid_request', { fields: error.fields })
          throw error
        }
      },
    ),
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
const versioned = new Set<string>(
  Object.values<Endpoint>(contract).flatMap(({ edits }) => edits ?? []),
)

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

const methodOf = ({ method }: Endpoint) => method.toLowerCase() as Lowercase<Endpoint['method']>
