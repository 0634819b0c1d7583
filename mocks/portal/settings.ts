import { countAccessManagers } from '#src/domain/access-managers.ts'
import { hours } from '#mocks/world/clock.ts'
import type { Company } from '#mocks/world/state.ts'
import { Malformed } from './call.ts'
import {
  companyOf,
  holdingsOf,
  iso,
  Refusal,
  signOutStrangers,
  tenantDomains,
  type Context,
  type In,
  type Out,
} from './context.ts'
import { eventCatalogue, supportAccess } from './event-catalogue.ts'
import { record } from './records.ts'
import { usageOf } from './usage.ts'

/** What can be tried out at the moment. */
const previewFeatures = ['Home page', 'Deployment templates', 'Discovery of installed apps']

export function showSettings(
  context: Context,
  { params }: In<'companySettingsGet'>,
): Out<'companySettingsGet'> {
  const company = companyOf(context, params.companyId)
  const { id, name, billingEmail, country, region, recovery, previews, support } = company
  return {
    id,
    name,
    billingEmail,
    country,
    region,
    recovery,
    previews: {
      enabled: previews.enabled,
      features: previewFeatures.map((feature) => ({
        name: feature,
        on: previews.features.includes(feature),
      })),
    },
    support: support && { role: support.role, until: iso(support.until) },
    connected: company.environment.connection !== null,
  }
}

export function updateCompany(
  context: Context,
  { params, body }: In<'companyUpdate'>,
): Out<'companyUpdate'> {
  const company = companyOf(context, params.companyId)
  updateFacts(context, company, body)
  updatePreviews(context, company, body.previews)
  if (body.support !== 'keep') updateSupport(context, company, body)
  return showSettings(context, { params })
}

type Update = In<'companyUpdate'>['body']

function updateFacts(context: Context, company: Company, body: Update) {
  const { name, billingEmail, country, recovery } = body
  const changes = [
    change('Company Name', company.name, name),
    change('Billing Email', company.billingEmail, billingEmail),
    change('Country', company.country, country),
    change('Company Recovery', onOff(company.recovery), onOff(recovery)),
  ].flat()
  if (changes.length === 0) return
  Object.assign(company, { name, billingEmail, country, recovery })
  const by = context.caller.email
  record(
    context,
    company.id,
    eventCatalogue.companyUpdated({
      company: name,
      by,
      description: `${by} changed the settings of ${name}: ${changes.map((one) => one.name).join(', ')}.`,
      changes,
    }),
  )
}

function updatePreviews(context: Context, company: Company, enabled: boolean) {
  const { previews } = company
  if (previews.enabled === enabled) return
  previews.enabled = enabled
  if (enabled) previews.features = previewFeatures
  const by = context.caller.email
  record(
    context,
    company.id,
    eventCatalogue.previewFeaturesUpdated({
      by,
      on: enabled,
      description: `${by} switched the preview features of ${company.name} ${enabled ? 'on' : 'off'}.`,
    }),
  )
}

function updateSupport(context: Context, company: Company, body: Update) {
  const before = supportAccess(company.support)
  company.support =
    body.support === 'grant' && body.supportRole
      ? { role: body.supportRole, until: context.now + hours(Number(body.supportPeriod)) }
      : null
  const after = supportAccess(company.support)
  if (before === after) return
  record(
    context,
    company.id,
    eventCatalogue.supportSettingsUpdated({
      company: company.name,
      before,
      after,
      description: `${context.caller.email} changed what the support may do at ${company.name}.`,
    }),
  )
}

export function showUsage(
  context: Context,
  { params }: In<'companyUsageGet'>,
): Out<'companyUsageGet'> {
  const company = companyOf(context, params.companyId)
  const { license, connection } = company.environment
  return {
    license: license && { type: license.type, trial: license.trial },
    // As many as Intune counts in the story.
    devices: connection ? 1_240 : 0,
    ...usageOf(context.world, company),
  }
}

export function deleteCompany(
  context: Context,
  { params }: In<'companyDelete'>,
): Out<'companyDelete'> {
  const company = companyOf(context, params.companyId)
  if (company.environment.connection) throw new Refusal('connection_exists')
  const { portal } = context.world
  const elsewhere = ({ companyId }: { companyId: string | null }) => companyId !== company.id
  portal.companies = portal.companies.filter(({ id }) => id !== company.id)
  portal.users = portal.users.filter(elsewhere)
  portal.groupRoles = portal.groupRoles.filter(elsewhere)
  portal.approvals = portal.approvals.filter(elsewhere)
  portal.invitations = portal.invitations.filter(elsewhere)
  portal.deployments = portal.deployments.filter(elsewhere)
  portal.branding = portal.branding.filter(elsewhere)
  portal.notifications = portal.notifications.filter(elsewhere)
  portal.accessRequests = portal.accessRequests.filter(elsewhere)
  portal.claims = portal.claims.filter(elsewhere)
  portal.events = portal.events.filter(elsewhere)
  portal.sessions = Object.fromEntries(
    Object.entries(portal.sessions).filter(([, companyId]) => companyId !== company.id),
  )
  // What is kept for a person and a company has both in its name.
  for (const kept of [portal.seenNotices, portal.attempts, portal.edits ?? {}])
    for (const key of Object.keys(kept)) if (key.includes(company.id)) delete kept[key]
  return null
}

export function listDomains(context: Context, { params }: In<'domainList'>): Out<'domainList'> {
  const company = companyOf(context, params.companyId)
  const available = tenantDomains(context.world, company)
  return {
    items: [...new Set([...available, ...company.domains])].map((name) => ({
      name,
      enabled: company.domains.includes(name),
      available: available.includes(name),
    })),
  }
}

export function updateDomains(
  context: Context,
  { params, body }: In<'domainsUpdate'>,
): Out<'domainsUpdate'> {
  const company = companyOf(context, params.companyId)
  const known = listDomains(context, { params }).items.map(({ name }) => name)
  const managers = (domains: string[]) =>
    countAccessManagers(holdingsOf(context.world, { ...company, domains }))
  if (managers(company.domains) > 0 && managers(body.enabled) === 0)
    throw new Refusal('last_access_manager')
  if (!body.enabled.every((name) => known.includes(name)))
    throw new Malformed({ enabled: 'invalid' })
  const changes = change('Domains', company.domains.join(', '), body.enabled.join(', '))
  company.domains = body.enabled
  signOutStrangers(context.world, company)
  const by = context.caller.email
  if (changes.length > 0)
    record(
      context,
      company.id,
      eventCatalogue.companyUpdated({
        company: company.name,
        by,
        description: `${by} changed whose mail domains see ${company.name}.`,
        changes,
      }),
    )
  return listDomains(context, { params })
}

const onOff = (on: boolean) => (on ? 'On' : 'Off')

const change = (name: string, before: string, after: string) =>
  before === after ? [] : [{ name, before, after }]
