import { idFrom } from '#mocks/world/ids.ts'
import type { World } from '#mocks/world/state.ts'
import { companyIdOf } from './companies.ts'

/** What people at Contoso see on their devices: the company's own look, and two messages around an installation. */
export function addBranding(world: World) {
  const companyId = companyIdOf('contoso')
  const id = (name: string) => idFrom(`branding/${name}`)
  world.portal.branding.push(
    {
      id: id('default'),
      companyId,
      name: 'Contoso',
      kind: 'default',
      banner: 'contoso-harbour.png',
    },
    {
      id: id('kiosk'),
      companyId,
      name: 'Warehouse kiosks',
      kind: 'custom',
      banner: 'warehouse.png',
    },
    { id: id('board'), companyId, name: 'Board room', kind: 'custom', banner: null },
  )
  world.portal.notifications.push(
    {
      id: id('before'),
      companyId,
      name: 'Before an update',
      text: 'An app on your device is updated soon. Save your work when you are asked to close it.',
    },
    {
      id: id('after'),
      companyId,
      name: 'Restart needed',
      text: 'An update is in place. Restart your device before the end of the day.',
    },
  )
}
