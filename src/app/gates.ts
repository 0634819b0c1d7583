import { redirect, type LoaderFunctionArgs, type MiddlewareFunction } from 'react-router'
import { query } from '#src/api/query.ts'
import { SignedOut } from '#src/auth/signed-out.ts'
import { startingPoint } from '#src/domain/starting-point.ts'
import { companyListQuery } from '#src/features/companies/company-list-query.ts'
import { rememberedCompany } from '#src/features/companies/remembered.ts'
import { pathOfClaim } from '#src/features/recovery/path-of-claim.ts'
import { paths, type CompanyPage } from '#src/paths.ts'
import { portalOf } from './portal-context.ts'

/** Only somebody who is signed in comes past here. */
export const needAccount: MiddlewareFunction = async ({ context }, next) => {
  const { session } = await portalOf(context)
  if (!session.account) throw new SignedOut(session.failure, session.failureNumber)
  return next()
}

/** Before the choice: after a fresh sign-in it may not be needed, and with nothing to choose from it never is. */
export async function chooseCompany({ context, request }: LoaderFunctionArgs) {
  const { cache, session } = await portalOf(context)
  const list = await cache.fetchQuery({ ...companyListQuery(), staleTime: 0 })
  const start = startingPoint(list, rememberedCompany(session.account?.id ?? ''))
  if (start.kind === 'create') return redirect(paths.newCompany())
  if (!new URL(request.url).searchParams.has('arriving')) return null
  return redirect(start.kind === 'company' ? paths.company(start.id) : paths.companies())
}

/**
 * Opening a company's address signs in to it: the person chose it by the link. Moving about inside it does
 * not, or a tab left behind would silently take the session back from the tab in use.
 */
export const openCompany: MiddlewareFunction = async (
  { context, request: { signal }, params: { companyId = '' } },
  next,
) => {
  const { cache, call } = await portalOf(context)
  const { queryKey } = query('companyOverview', { params: { companyId } })
  if (!cache.getQueryData(queryKey)) {
    const overview = await call('companySignIn', { params: { companyId } }, signal)
    // Whoever has chosen another company in the meantime is signed in to that one.
    signal.throwIfAborted()
    // Signing in here is signing out of wherever the person was before.
    cache.removeQueries({ queryKey: ['companyOverview'] })
    await cache.invalidateQueries({ queryKey: ['companyList'], refetchType: 'none' })
    cache.setQueryData(queryKey, overview)
  }
  return next()
}

/** A claim has one step at a time. Whoever asks for another one, by the back button or an old link, comes to it. */
export async function openClaim({
  context,
  request,
  params: { claimId = '' },
}: LoaderFunctionArgs) {
  const { cache } = await portalOf(context)
  const asked = query('claimGet', { params: { claimId } })
  const known = cache.getQueryData(asked.queryKey)
  // What the backend has answered this moment is not asked for again: the result is waited for.
  const claim = await cache.fetchQuery({ ...asked, staleTime: 1000 }).catch((error: unknown) => {
    // What was known before suffices to go on. Should it be out of date, the next answer says so.
    if (known) return known
    throw error
  })
  const { pathname } = new URL(request.url)
  // Nobody but the wizard knows whether a claim without a verdict is at its first or second step.
  if (claim.state.kind === 'open' && pathname.endsWith('/user-info')) return null
  const path = pathOfClaim(claim)
  return path === pathname ? null : redirect(path)
}

/** A page's address without a company, as people write it by hand, leads to the company that is signed in to, with all that it asks for. */
export const ownCompany =
  (page: CompanyPage) =>
  async ({ context, request }: LoaderFunctionArgs) => {
    const { cache, session } = await portalOf(context)
    const list = await cache.fetchQuery({ ...companyListQuery(), staleTime: 0 })
    const current = list.items.find(({ choice }) => choice.kind === 'member' && choice.signedIn)
    const start = startingPoint(list, rememberedCompany(session.account?.id ?? ''))
    const companyId = current?.id ?? (start.kind === 'company' ? start.id : null)
    const { search } = new URL(request.url)
    return redirect(companyId ? paths.page(companyId, page) + search : paths.companies())
  }
