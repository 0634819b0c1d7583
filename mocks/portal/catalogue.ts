import { can } from '#src/api/contract/access.ts'
import { listOf, type OperatingSystem } from '#src/api/contract/catalog.ts'
import { obstacleTo } from '#src/domain/deploying.ts'
import { appAt, appById, type App } from '#mocks/catalogue/apps.ts'
import { openCatalogue } from '#mocks/catalogue/find-apps.ts'
import { architectures, languages, ownVendor, vendors } from '#mocks/catalogue/words.ts'
import type { Company } from '#mocks/world/state.ts'
import {
  accessOf,
  companyOf,
  connectionOf,
  iso,
  Refusal,
  type Context,
  type In,
  type Out,
} from './context.ts'
import { deploymentsFor, deploymentsOf } from './usage.ts'

export function listApps(context: Context, { params, query }: In<'appList'>): Out<'appList'> {
  const company = connectedCompany(context, params.companyId)
  const found = catalogueOf(context.world.sizes.apps)({
    search: query.search ?? '',
    sort: query.sort ?? 'name',
    vendors: several(query.vendors),
    languages: several(query.languages),
    architectures: several(query.architectures),
    sources: consented(context, company) ? several(query.sources) : ['custom'],
    systems: several(query.systems),
    oldest: query.updatedFrom ? ageOf(context, query.updatedFrom) : Infinity,
    youngest: query.updatedBefore ? ageOf(context, query.updatedBefore) : -Infinity,
  })
  const deployed = deployedApps(context, company)
  return {
    items: found
      .slice(query.from, query.from + query.limit)
      .map((n) => shownApp(context, appAt(n), deployed)),
    total: found.length,
  }
}

export function listAppFilters(
  context: Context,
  { params }: In<'appFilterList'>,
): Out<'appFilterList'> {
  connectedCompany(context, params.companyId)
  return { vendors: [...vendors, ownVendor].toSorted(), languages, architectures }
}

export function showApp(context: Context, { params }: In<'appGet'>): Out<'appGet'> {
  const { world, caller } = context
  const company = connectedCompany(context, params.companyId)
  const access = accessOf(world, company, caller.oid)
  const app = appById(params.appId, world.sizes.apps)
  if (!app || (app.source === 'catalog' && !consented(context, company)))
    throw new Refusal('not_found')
  return {
    app: shownApp(context, app, deployedApps(context, company)),
    deployments:
      access && can(access, 'deployments.read')
        ? deploymentsOf(world, company)
            .filter(({ appId }) => appId === app.id)
            .map(({ id, name }) => ({ id, name }))
        : [],
    obstacle: obstacleAt(context, company, app.os),
  }
}

export const obstacleAt = (context: Context, company: Company, os: OperatingSystem) =>
  obstacleTo({
    connected: consented(context, company),
    license: company.environment.license,
    now: context.now,
    used: deploymentsFor(context.world, company, os).length,
  })

/** A connection that lost its consent still shows what is the company's own. */
export const consented = ({ world }: Context, company: Company) =>
  connectionOf(world, company) === 'connected'

function connectedCompany(context: Context, companyId: string): Company {
  const company = companyOf(context, companyId)
  if (!company.environment.connection) throw new Refusal('not_connected')
  return company
}

// One index serves as long as the catalogue keeps its size.
let open: { size: number; find: ReturnType<typeof openCatalogue> } | null = null

function catalogueOf(size: number) {
  if (open?.size !== size) open = { size, find: openCatalogue(size) }
  return open.find
}

const deployedApps = (context: Context, company: Company) =>
  new Set(deploymentsOf(context.world, company).map(({ appId }) => appId))

const shownApp = ({ world }: Context, { minutesOld, ...app }: App, deployed: Set<string>) => ({
  ...app,
  updatedAt: iso(world.startedAt - minutesOld * 60_000),
  deployed: deployed.has(app.id),
})

const ageOf = ({ world }: Context, instant: string) =>
  (world.startedAt - Date.parse(instant)) / 60_000

const several = (list: string | undefined) => (list ? listOf(list) : [])
