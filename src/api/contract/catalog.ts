import * as z from 'zod/mini'
import { defineContract } from './endpoint.ts'
import { Id, Instant } from './shapes.ts'

export const OperatingSystem = z.enum(['windows', 'macos'])
export type OperatingSystem = z.infer<typeof OperatingSystem>

/** Where an app comes from: the catalogue that everybody shares, or the company itself. */
export const AppSource = z.enum(['catalog', 'custom'])
export type AppSource = z.infer<typeof AppSource>

export const AppId = z.string().check(z.regex(/^app-\d{5}$/))

export const CatalogApp = z.object({
  id: AppId,
  name: z.string(),
  vendor: z.string(),
  os: OperatingSystem,
  /** The newest first. */
  versions: z.array(z.string()),
  languages: z.array(z.string()),
  architectures: z.array(z.string()),
  source: AppSource,
  updatedAt: Instant,
  deployed: z.boolean(),
})
export type CatalogApp = z.infer<typeof CatalogApp>

export const AppSort = z.enum(['name', '-name', 'updated', '-updated'])
export type AppSort = z.infer<typeof AppSort>

/** Why nothing can be deployed at the moment. */
export const DeployObstacle = z.enum([
  'not_connected',
  'license_missing',
  'license_expired',
  'limit_reached',
])
export type DeployObstacle = z.infer<typeof DeployObstacle>

/** Any of several, each percent-encoded, since a vendor may have a comma in its name, with a comma between them. */
const anyOf = z.optional(
  z.string().check(
    z.refine((text) => {
      try {
        return listOf(text).length > 0
      } catch {
        return false
      }
    }),
  ),
)
export const listed = (values: readonly string[]) => values.map(encodeURIComponent).join(',')
export const listOf = (text: string) => text.split(',').map(decodeURIComponent)

const oneCompany = z.object({ companyId: Id })

export const catalog = defineContract({
  appList: {
    summary: 'A window of the apps that fit a search and filters',
    method: 'GET',
    path: '/companies/{companyId}/apps',
    params: oneCompany,
    query: z.object({
      search: z.optional(z.string()),
      sort: z.optional(AppSort),
      vendors: anyOf,
      languages: anyOf,
      architectures: anyOf,
      sources: anyOf,
      systems: anyOf,
      updatedFrom: z.optional(Instant),
      updatedBefore: z.optional(Instant),
      from: z.coerce.number<number>().check(z.int(), z.gte(0)),
      limit: z.coerce.number<number>().check(z.int(), z.gte(1), z.lte(200)),
    }),
    reply: z.object({ items: z.array(CatalogApp), total: z.int() }),
    permission: 'catalog.read',
    problems: ['not_connected'],
  },
  appFilterList: {
    summary: 'What the apps can be filtered by',
    method: 'GET',
    path: '/companies/{companyId}/app-filters',
    params: oneCompany,
    reply: z.object({
      vendors: z.array(z.string()),
      languages: z.array(z.string()),
      architectures: z.array(z.string()),
    }),
    permission: 'catalog.read',
    problems: ['not_connected'],
  },
  appGet: {
    summary: 'One app, and as what it is deployed, for whoever may see deployments',
    method: 'GET',
    path: '/companies/{companyId}/apps/{appId}',
    params: z.object({ companyId: Id, appId: AppId }),
    reply: z.object({
      app: CatalogApp,
      /** None without `deployments.read`. */
      deployments: z.array(z.object({ id: Id, name: z.string() })),
      obstacle: z.nullable(DeployObstacle),
    }),
    permission: 'catalog.read',
    problems: ['not_connected'],
  },
})
