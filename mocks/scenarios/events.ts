import { personByKey } from '#mocks/microsoft/people.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { World } from '#mocks/world/state.ts'
import { companyIn } from './base.ts'
import { access } from './events/access.ts'
import { apps } from './events/apps.ts'
import { beginnings } from './events/beginnings.ts'
import { nightly, redeployed } from './events/deployments.ts'
import { devices } from './events/devices.ts'
import { settings } from './events/settings.ts'
import type { Told } from './events/told.ts'

/** What the record of a company holds in which nothing else has happened. */
export const addBeginnings = (world: World) => write(world, [])

/** The last thirty days of Contoso, as somebody who works there would tell them: sixty events. */
export const addEvents = (world: World) =>
  write(world, [
    ...access(world),
    ...settings(world, companyIn(world, 'contoso')),
    ...redeployed(world),
    ...nightly(world),
    ...apps(),
    ...devices(),
  ])

function write(world: World, told: Told[]) {
  const contoso = companyIn(world, 'contoso')
  world.portal.events.push(
    ...[...beginnings(world, contoso), ...told]
      .toSorted(([a], [b]) => b - a)
      .map(([ago, by, text], n) => ({
        id: idFrom(`event/contoso/${String(n)}`),
        companyId: contoso.id,
        at: world.startedAt - ago,
        actor: typeof by === 'string' ? personByKey(by).upn : by.email,
        ...text,
      })),
  )
}
