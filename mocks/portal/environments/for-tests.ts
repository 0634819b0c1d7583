import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { letIn, takeBack } from '#mocks/microsoft/applications/publisher-consent.ts'
import { portal } from '#mocks/microsoft/publishers.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf, type CompanySlug } from '#mocks/scenarios/companies.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { newKey, openBackend } from '../for-tests.ts'

/** A backend in which everybody is signed in to their company, and what an administrator does at Microsoft. */
export function openEnvironments(scenario: ScenarioId, slug: CompanySlug = 'contoso') {
  const backend = openBackend(scenario)
  const params = { companyId: companyIdOf(slug) }
  backend.store.change((world) => {
    for (const { oid, companyId } of world.portal.users) world.portal.sessions[oid] = companyId
    for (const { members } of world.microsoft.groups)
      for (const oid of members) world.portal.sessions[oid] ??= params.companyId
  })
  const now = () => backend.store.now()
  return {
    ...backend,
    params,
    company: () => companyIn(backend.store.read(), slug),
    titles: () =>
      backend.store
        .read()
        .portal.events.filter(({ companyId }) => companyId === params.companyId)
        .map(({ title }) => title),

    consent(by: PersonKey = 'owner') {
      backend.store.change((world) => {
        letIn({ world, actor: personByKey(by), now: now() }, portal)
      })
    },
    revoke(permissions: readonly string[], by: PersonKey = 'owner') {
      backend.store.change((world) => {
        takeBack({ world, actor: personByKey(by), now: now() }, portal.clientId, permissions)
      })
    },
    connect: (by: PersonKey, key = newKey()) => backend.as(by)('intuneConnect', { params, ...key }),
    async disconnect(by: PersonKey) {
      const { etag } = await backend.send('intuneDisconnectPreview', { params }, by)
      return backend.as(by)('intuneDisconnect', { params, etag: etag ?? '', ...newKey() })
    },
  }
}
