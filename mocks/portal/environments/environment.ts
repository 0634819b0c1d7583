import type { Environment as Reply } from '#src/api/contract/environments.ts'
import type { Company, License, World } from '#mocks/world/state.ts'
import { companyOf, iso, missingIn, type Context, type In, type Out } from '../context.ts'
import { eventCatalogue } from '../event-catalogue.ts'
import { record } from '../records.ts'
import { licenseId, trialFor } from './known-licenses.ts'

export const showEnvironment = (
  context: Context,
  { params }: In<'environmentGet'>,
): Out<'environmentGet'> => shown(context.world, companyOf(context, params.companyId))

export function renameEnvironment(
  context: Context,
  { params, body }: In<'environmentRename'>,
): Out<'environmentRename'> {
  const company = companyOf(context, params.companyId)
  const { environment } = company
  const before = environment.name
  if (body.name === before) return shown(context.world, company)
  environment.name = body.name
  record(
    context,
    company.id,
    eventCatalogue.environmentRenamed({
      environment: body.name,
      before,
      description: `${context.caller.email} renamed the environment ${before} to ${body.name}.`,
    }),
  )
  return shown(context.world, company)
}

export function shown(world: World, company: Company): Reply {
  const { id, name, createdAt, connection, license, otherLicenses } = company.environment
  return {
    id,
    name,
    createdAt: iso(createdAt),
    connection: connection && {
      tenantIdEnd: connection.tenantId.slice(-5),
      connectedAt: iso(connection.connectedAt),
      missing: missingIn(world, connection.tenantId),
    },
    license: license && licenseShown(license),
    otherLicenses: otherLicenses.map(licenseShown),
    trial: trialFor(world, company),
  }
}

const licenseShown = (license: License) => ({
  id: licenseId(license),
  type: license.type,
  trial: license.trial,
  keyEnd: license.key.slice(-4),
  startedAt: iso(license.startedAt),
  expiresAt: iso(license.expiresAt),
  devices: license.devices ?? null,
})
