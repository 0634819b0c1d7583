import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi'
import * as z from 'zod/mini'
import * as accessRequests from '#src/api/contract/access-requests.ts'
import * as access from '#src/api/contract/access.ts'
import * as catalog from '#src/api/contract/catalog.ts'
import * as claims from '#src/api/contract/claims.ts'
import * as companies from '#src/api/contract/companies.ts'
import * as company from '#src/api/contract/company.ts'
import { contract, versionIn, type Operation } from '#src/api/contract/contract.ts'
import * as deployments from '#src/api/contract/deployments.ts'
import { problemsOf, type Endpoint } from '#src/api/contract/endpoint.ts'
import * as environments from '#src/api/contract/environments.ts'
import * as eventKinds from '#src/api/contract/event-kinds.ts'
import * as events from '#src/api/contract/events.ts'
import * as groups from '#src/api/contract/groups.ts'
import * as invitations from '#src/api/contract/invitations.ts'
import * as person from '#src/api/contract/person.ts'
import * as problem from '#src/api/contract/problem.ts'
import * as settings from '#src/api/contract/settings.ts'
import * as shapes from '#src/api/contract/shapes.ts'
import * as support from '#src/api/contract/support.ts'
import * as users from '#src/api/contract/users.ts'

const { Problem, problemStatus } = problem

// What the contract exports becomes a component under its own name. Named here, so that no page load pays for it.
for (const room of [
  access,
  catalog,
  accessRequests,
  claims,
  companies,
  company,
  environments,
  deployments,
  eventKinds,
  events,
  groups,
  invitations,
  person,
  problem,
  settings,
  shapes,
  support,
  users,
]) {
  for (const [id, value] of Object.entries<unknown>(room)) {
    if (value instanceof z.ZodMiniType) z.globalRegistry.add(value, { id })
  }
}

/** The contract as an OpenAPI 3.1 document, for everybody who does not read TypeScript. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {}
  for (const [name, endpoint] of Object.entries(contract) as [Operation, Endpoint][]) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operationOf(name, endpoint),
    }
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Holdfast portal API',
      version: '1',
      description:
        'Refusals are problem details (RFC 9457) with closed codes. All instants are UTC.',
    },
    servers: [{ url: '/api' }],
    security: [{ microsoft: [] }],
    components: {
      securitySchemes: { microsoft: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
    paths,
  })
}

function operationOf(name: Operation, endpoint: Endpoint): ZodOpenApiOperationObject {
  const { summary, params, query, body, reply, file, permission, once, edits } = endpoint
  const headers = {
    ...(once && { 'Idempotency-Key': z.string() }),
    ...(edits && { 'If-Match': z.string() }),
  }
  return {
    operationId: name,
    summary,
    ...(permission && { description: `Needs the permission \`${permission}\` in the company.` }),
    requestParams: {
      ...(params && { path: params }),
      ...(query && { query }),
      ...(Object.keys(headers).length > 0 && { header: z.object(headers) }),
    },
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: {
      ...(reply
        ? {
            200: {
              description: 'Done',
              ...(versionIn(name) && { headers: z.object({ ETag: z.string() }) }),
              content: file
                ? { [file]: { schema: { type: 'string' } } }
                : { 'application/json': { schema: reply } },
            },
          }
        : { 204: { description: 'Done' } }),
      ...refusalsOf(endpoint),
    },
  }
}

/** One response a status, which names the codes that it may carry. */
function refusalsOf(endpoint: Endpoint) {
  const byStatus = Map.groupBy(problemsOf(endpoint), (code) => problemStatus[code])
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.join(', '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  )
}
