import type { Endpoint } from '#src/api/contract/endpoint.ts'
import { FieldFault } from '#src/api/contract/problem.ts'
import type { core, ZodMiniType } from 'zod/mini'

/** A request whose parts do not fit the contract: the fields say where. */
export class Malformed extends Error {
  readonly fields: Record<string, FieldFault>

  constructor(fields: Record<string, FieldFault>) {
    super('The request does not fit the contract')
    this.fields = fields
  }
}

/** A request, read and found to fit the contract. */
export interface Call {
  input: { params?: { companyId?: string }; body?: unknown }
  ifMatch: string | null
  key: string
}

export async function readCall(
  endpoint: Endpoint,
  request: Request,
  params: object,
): Promise<Call> {
  const key = request.headers.get('idempotency-key')
  if (endpoint.once && !key) throw new Malformed({ 'Idempotency-Key': 'required' })
  const body: unknown = endpoint.body ? await request.json().catch(() => undefined) : undefined
  return {
    input: {
      ...(endpoint.params && { params: parse(endpoint.params, params) as { companyId?: string } }),
      ...(endpoint.query && {
        query: parse(endpoint.query, Object.fromEntries(new URL(request.url).searchParams)),
      }),
      ...(endpoint.body && { body: parse(endpoint.body, body) }),
    },
    ifMatch: request.headers.get('if-match'),
    key: key ?? '',
  }
}

function parse(schema: ZodMiniType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  // Of several faults in one field the first is told, as a form does.
  throw new Malformed(Object.fromEntries(result.error.issues.flatMap(faultsOf).toReversed()))
}

/** What is wrong with which field. Where the contract has no word of its own, the value is just invalid. */
function faultsOf(issue: core.$ZodIssue): [string, FieldFault][] {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : null
  const { data: fault = 'invalid' } = FieldFault.safeParse(issue.message)
  return unknown
    ? unknown.map((key) => [[...issue.path, key].join('.'), fault])
    : [[issue.path.join('.'), fault]]
}
