import { retention } from '#src/domain/events/timeline.ts'
import { activation } from '#mocks/portal/environments/activation.ts'
import { eventCatalogue as is } from '#mocks/portal/event-catalogue.ts'
import type { Company, World } from '#mocks/world/state.ts'
import { deployed } from './deployments.ts'
import { ana, type Told } from './told.ts'

/** How all that came to be with which a story begins, as far back as the record reaches. */
export const beginnings = (world: World, company: Company): Told[] =>
  [created(world, company), ...tried(world, company), ...deployed(world)].filter(
    ([ago]) => ago < retention,
  )

const created = ({ startedAt }: World, { name, region, createdAt }: Company): Told => [
  startedAt - createdAt,
  'owner',
  is.companyCreated({
    company: name,
    by: ana,
    description: `${ana} created the company ${name} with its data in the ${region} region.`,
  }),
]

/** A trial counts from when somebody began it. Other licenses count from when they were sold, and tell of nobody. */
function tried({ startedAt }: World, company: Company): Told[] {
  const { license } = company.environment
  if (!license?.trial) return []
  const text = activation(company, { by: ana, before: null, license })
  return [[startedAt - license.startedAt, 'owner', text]]
}
