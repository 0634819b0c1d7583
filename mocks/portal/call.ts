import type { Endpoint } from '#src/api/contract/endpoint.ts'
import type { ZodMiniType } from 'zod/mini'

/** A request whose parts do not fit the contract: the fields say where. */
export class Malformed extends Error {
  readonly fields: Record<string, string>
  constructor(fields: Record<string, string>) {
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
  throw new Malformed(
    Object.fromEntries(result.error.issues.map(({ path, message }) => [path.join('.'), message])),
  )
}
