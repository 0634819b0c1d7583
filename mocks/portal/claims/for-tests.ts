import type { Claim, ClaimState } from '#src/api/contract/claims.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { newKey, openBackend } from '#mocks/portal/for-tests.ts'
import { companyIdOf, type CompanySlug } from '#mocks/scenarios/companies.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'

export interface Values {
  objectId: string
  clientId: string
  secret: string
}

/** What somebody with this registration pastes into the wizard. */
export const valuesOf = (key: keyof typeof registrations): Values => {
  const { id: objectId, clientId, secret } = registrations[key]
  return { objectId, clientId, secret }
}

/** It has the right shape and opens nothing. */
export const wrongSecret = 'dem8Q~wrong-registration-demo-secret-000'

const person = { firstName: 'Nia', lastName: 'Okafor', termsAccepted: true } as const

/** The backend in a story of recovery, and the two calls of which a claim is made. */
export function openClaims(scenario: ScenarioId = 'owner-left') {
  const backend = openBackend(scenario)
  const begin = (by: PersonKey, slug: CompanySlug = 'contoso') =>
    backend.as(by)('claimCreate', { body: { companyId: companyIdOf(slug) }, ...newKey() })

  const submit = (by: PersonKey, claimId: string, values: Values, key = newKey()) =>
    backend.as(by)('claimSubmit', { params: { claimId }, body: { values, person }, ...key })

  return {
    ...backend,
    begin,
    submit,

    /** Begins a claim and has the values checked. */
    async claim(by: PersonKey, values: Values, slug?: CompanySlug): Promise<Claim> {
      const { id } = await begin(by, slug)
      return submit(by, id, values)
    },

    look: (by: PersonKey, claimId: string) => backend.as(by)('claimGet', { params: { claimId } }),

    /** Everything goes wrong that the script says, from now on. */
    disturb(faults: string) {
      backend.store.change(({ conditions }) => {
        conditions.faults = faults
        conditions.calls = {}
      })
    },

    titles: () => backend.store.read().portal.events.map(({ title }) => title),
  }
}

export const findingOf = ({ state }: { state: ClaimState }) =>
  state.kind === 'open' ? (state.refusal?.finding ?? 'nothing yet') : state.kind

/** The value of a secret is nowhere in the world, in no writing of it. */
export function holdsSecret(world: World, secret: string) {
  const text = JSON.stringify(world)
  return [secret, encodeURIComponent(secret), btoa(secret)].some((form) => text.includes(form))
}

/** What the record says of the newcomer’s success. */
export const approved = ['Company Ownership Approved for Nia Okafor']

/** When a registration of the story was made. */
export const madeAt = (store: Store, key: RegistrationKey) =>
  new Date(store.read().startedAt - registrations[key].age).toISOString()
