import * as z from 'zod/mini'
import type { Config } from '#src/config/config.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'
import { companyPages, type CompanyPage } from '#src/paths.ts'
import { stateIn, writeState, type ConsentWay } from './consent-state.ts'
import { failureOf, type SignInFailure } from './failures.ts'

/** What this tab has asked an administrator for. It is kept until an answer comes, and then it is spent. */
const Attempt = z.object({
  id: z.string(),
  nonce: z.string(),
  companyId: z.string(),
  /** The page that asked, to come back to. */
  page: z.enum(companyPages),
})
export type Attempt = z.infer<typeof Attempt>

export interface ConsentAnswer {
  attempt: Attempt
  /** None: Microsoft says that it was granted. Whether that is so, the backend finds out. */
  failure: SignInFailure | null
  /** By which those who run the portal find the failure at Microsoft. */
  number: string | null
}

const attemptKey = 'holdfast.consent'

export function beginConsent(companyId: string, page: CompanyPage): Attempt {
  const attempt = { id: crypto.randomUUID(), nonce: crypto.randomUUID(), companyId, page }
  keepDraft(attemptKey, attempt)
  return attempt
}

/**
 * Microsoft's page on which an administrator grants all that the portal's registration asks for. It is that
 * of one tenant, so that no other can be let in by mistake.
 */
export const consentAddress = (
  config: Config,
  tenantId: string,
  { id, nonce, companyId }: Attempt,
  way: Exclude<ConsentWay, 'everybody'>,
): string =>
  pageFor(config, tenantId, {
    scope: 'https://graph.microsoft.com/.default',
    // A link goes to somebody else's browser: it names the company, and what it brings back is no proof here.
    state:
      way === 'link'
        ? writeState({ way, id: companyId, nonce: 'none' })
        : writeState({ way, id, nonce }),
  })

/**
 * Microsoft's page on which an administrator allows everybody in their tenant to sign in to the portal, and nothing
 * beyond that. Whoever waits for it has no account here yet, so nobody knows of which tenant.
 */
export const signInConsentAddress = (config: Config): string =>
  pageFor(config, config.signIn.authority.slice(config.signIn.authority.lastIndexOf('/') + 1), {
    scope: ['openid', 'profile', 'offline_access', ...config.api.scopes].join(' '),
    state: writeState({ way: 'everybody', id: 'portal', nonce: 'none' }),
  })

function pageFor({ signIn }: Config, tenantId: string, asked: { scope: string; state: string }) {
  const page =
    signIn.endpoints?.adminConsent ??
    `${new URL(signIn.authority).origin}/{tenantid}/v2.0/adminconsent`
  const url = new URL(page.replace('{tenantid}', tenantId), location.origin)
  const redirect = new URL('/redirect.html', location.origin).href
  const all = { client_id: signIn.clientId, redirect_uri: redirect, ...asked }
  for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value)
  return url.href
}

/**
 * Reads what came back from Microsoft. Only an answer to what this tab has asked last counts, and only once.
 * An error comes first: Microsoft says that consent was given even beside one. The tenant in the address is
 * not read at all, because anybody can write one there.
 */
export function takeAnswer(search: string): ConsentAnswer | null {
  const state = stateIn(search)
  const asked = Attempt.safeParse(readDraft(attemptKey))
  if (!asked.success || state?.id !== asked.data.id || state.nonce !== asked.data.nonce) return null
  keepDraft(attemptKey, null)
  return { attempt: asked.data, failure: failureIn(search), number: numberIn(search) }
}

export function failureIn(search: string): SignInFailure | null {
  const given = new URLSearchParams(search)
  const error = given.get('error')
  if (error) {
    const told = new Error(given.get('error_description') ?? '')
    return failureOf(Object.assign(told, { errorCode: error }))
  }
  return given.get('admin_consent')?.toLowerCase() === 'true' ? null : 'unexpected'
}

function numberIn(search: string): string | null {
  const told = new URLSearchParams(search).get('error_description') ?? ''
  return /Correlation ID: ([\da-f-]{36})/i.exec(told)?.[1] ?? null
}
