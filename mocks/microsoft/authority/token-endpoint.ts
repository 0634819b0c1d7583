import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import { applicationById } from '../publishers.ts'
import { toBase64Url } from '../base64url.ts'
import { accountById, isGranted } from '../directory.ts'
import { readScopes } from '../scopes.ts'
import { issueTokens } from './issue.ts'
import { describe, type Problem } from './problems.ts'
import { readTicket, type Code } from './tickets.ts'

/** Answers a form sent to the token endpoint. Administrators may have changed the world since sign-in. */
export async function answerTokenRequest(store: Store, form: URLSearchParams): Promise<Response> {
  const clientId = form.get('client_id') ?? ''
  if (!applicationById(clientId)) return refuse('unauthorized_client', 700016, 400, clientId)
  switch (form.get('grant_type')) {
    case 'authorization_code':
      return redeemCode(store, clientId, form)
    case 'refresh_token':
      return refresh(store.read(), clientId, form)
    default:
      return refuse('unsupported_grant_type', 70003)
  }
}

async function redeemCode(store: Store, clientId: string, form: URLSearchParams) {
  const code = readTicket('code', form.get('code') ?? '')
  if (code?.clientId !== clientId) return refuse('invalid_grant', 70000)
  if (code.until < now()) return refuse('invalid_grant', 70008)
  if (code.redirectUri !== form.get('redirect_uri')) return refuse('invalid_grant', 50011)
  const challenge = await challengeOf(form.get('code_verifier') ?? '')
  if (code.challenge !== challenge) return refuse('invalid_grant', 501481)
  if (!store.change((world) => spend(world, code))) return refuse('invalid_grant', 54005)
  const { oid, scope, nonce, provedAt } = code
  return issue(store.read(), { oid, clientId, scope, nonce, provedAt })
}

/** A code counts once, whichever window comes first with it. */
function spend({ microsoft }: World, { id, until }: Code): boolean {
  const spent = (microsoft.spentCodes ?? []).filter((code) => code.until >= now())
  if (spent.some((code) => code.id === id)) return false
  microsoft.spentCodes = [...spent, { id, until }]
  return true
}

function refresh(world: World, clientId: string, form: URLSearchParams) {
  const token = readTicket('refresh', form.get('refresh_token') ?? '')
  if (token?.clientId !== clientId) return refuse('invalid_grant', 70000)
  if (token.until < now()) return refuse('invalid_grant', 700084)
  const { oid, until, provedAt } = token
  const scope = form.get('scope') ?? ''
  return issue(world, { oid, clientId, scope, provedAt, refreshUntil: until })
}

interface Claim {
  oid: string
  clientId: string
  scope: string
  nonce?: string
  refreshUntil?: number
  provedAt: number | undefined
}

async function issue(world: World, { oid, ...order }: Claim) {
  const account = accountById(world, oid)
  if (!account?.enabled) return refuse('interaction_required', 50057)
  if (!world.microsoft.sessions.includes(oid)) return refuse('interaction_required', 50058)
  const { permissions, mixed } = readScopes(order.scope, order.clientId)
  if (mixed) return refuse('invalid_request', 28000)
  if (!isGranted(world, account, order.clientId, permissions)) {
    return refuse('interaction_required', 65001, 400, '', 'consent_required')
  }
  return Response.json(await issueTokens({ account, ...order }))
}

/** A refusal as Microsoft words it. */
export function refuse(error: string, problem: Problem, status = 400, detail = '', suberror = '') {
  return Response.json(
    {
      error,
      error_description: describe(problem, detail),
      error_codes: [problem],
      timestamp: new Date().toISOString(),
      trace_id: crypto.randomUUID(),
      correlation_id: crypto.randomUUID(),
      ...(suberror && { suberror }),
    },
    { status },
  )
}

const now = () => Date.now() / 1000

async function challengeOf(verifier: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return toBase64Url(new Uint8Array(digest))
}
