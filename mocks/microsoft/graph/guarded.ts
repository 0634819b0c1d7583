import type { Store } from '#mocks/world/store.ts'
import * as z from 'zod/mini'
import { DirectoryRefusal, type Act } from '../applications/act.ts'
import { accountById } from '../directory.ts'
import { graphResource } from '../scopes.ts'
import { bearerOf, type Claims } from '../tokens.ts'
import { refuse } from './refusals.ts'
import { hasArrived } from './replication.ts'

interface Incoming {
  request: Request
  params: Record<string, string | readonly string[] | undefined>
}

/** A call whose token has been found good. `id` is the one that the path names, if it names one. */
export interface Call {
  claims: Claims
  request: Request
  id: string
  params: Incoming['params']
}

/** Answers only those who bring a good token with one of these permissions, be it delegated or the application's own. */
export const guarded =
  (
    permissions: readonly string[],
    answer: (call: Call) => Response | Promise<Response>,
    missing: DirectoryRefusal['code'] = 'Authorization_RequestDenied',
  ) =>
  async ({ request, params }: Incoming): Promise<Response> => {
    const claims = await bearerOf(request, graphResource)
    if (!claims) return refuse('InvalidAuthenticationToken')
    const held = [...(claims.scp?.split(' ') ?? []), ...(claims.roles ?? [])]
    if (!permissions.some((it) => held.includes(it))) return refuse(missing)
    try {
      return await answer({ claims, request, id: String(params.id ?? ''), params })
    } catch (error) {
      if (error instanceof DirectoryRefusal) return refuse(error.code)
      throw error
    }
  }

/** Lets the signed-in person change their directory: all of the change happens, or none of it. */
export const changing = <Body extends z.ZodMiniType>(
  store: Store,
  permission: string,
  body: Body,
  change: (act: Act, call: Omit<Call, 'claims'> & { body: z.output<Body> }) => Response,
) =>
  guarded([permission], async ({ claims, request, id, params }) => {
    const read = body.safeParse(await contentOf(request))
    if (!read.success) throw new DirectoryRefusal('Request_BadRequest')
    return store.change((world) => {
      const actor = accountById(world, claims.oid)
      if (!actor?.enabled) throw new DirectoryRefusal('Authorization_RequestDenied')
      // A denial is an answer and no refusal, for it must leave a trace: it is counted.
      if (!hasArrived(world, id)) return refuse('Request_ResourceNotFound')
      return change({ world, actor, now: store.now() }, { id, params, body: read.data, request })
    })
  })

/** For calls that carry nothing but their address. */
export const noBody = z.undefined()

async function contentOf(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    throw new DirectoryRefusal('Request_BadRequest')
  }
}
