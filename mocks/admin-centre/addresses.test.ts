import { expect, test } from 'vitest'
import { entraAddress, type EntraPlace } from '#src/domain/entra-addresses.ts'
import { addressOf } from './addresses.ts'

test.each<[EntraPlace, string, string]>([
  ['list', '/demo/entra/applications', '/demo/entra/applications'],
  ['create', '/demo/entra/applications/new', '/demo/entra/applications/new'],
  ['Overview', '/demo/entra/applications/it', '/demo/entra/applications'],
  ['CallAnAPI', '/demo/entra/applications/it/permissions', '/demo/entra/applications'],
  ['Credentials', '/demo/entra/applications/it/secrets', '/demo/entra/applications'],
])('a link to %s finds its page, with or without a registration', (place, known, unknown) => {
  const hashFor = (clientId: string | null) =>
    new URL(entraAddress('https://a.example', place, { tenantId: 'tenant', clientId })).hash
  expect(addressOf(hashFor('it'))).toBe(known)
  expect(addressOf(hashFor(null))).toBe(unknown)
})

test('what is no place of Microsoft’s leads to the list', () => {
  expect(addressOf('')).toBe('/demo/entra/applications')
  expect(addressOf('#view/Else/ApplicationMenuBlade/~/CallAnAPI/appId/it/isMSAApp~/false')).toBe(
    '/demo/entra/applications',
  )
})
