import type { CallInput } from '#src/api/client.ts'
import { contract, type Operation, type PortalContract } from '#src/api/contract/contract.ts'
import type { Endpoint } from '#src/api/contract/endpoint.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { newKey, openBackend, start, type Raw } from '#mocks/portal/for-tests.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import { days } from '#mocks/world/clock.ts'

/** A call that succeeds in the world of `openSampleBackend`. */
type Sample<K extends Operation> = {
  by: PersonKey
  input: Omit<CallInput<K>, 'etag' | 'idempotencyKey'>
} & (PortalContract[K] extends { once: true; body: unknown }
  ? { /** Fits the contract just as well, and is another wish. */ otherBody: object }
  : unknown)

const contoso = { companyId: companyIdOf('contoso') }
const ownRequest = {
  companyId: companyIdOf('contoso-labs'),
  requestId: '5f0e6c1a-8f0b-4f0e-9d0c-3b8f5d8b7a11',
}

/** Every test of the contract runs through this table: an endpoint without a sample does not compile. */
const samples: { [K in Operation]: Sample<K> } = {
  profileGet: { by: 'owner', input: {} },
  profileUpdate: {
    by: 'owner',
    input: { body: { firstName: 'Ana', lastName: 'Sousa', contactEmail: 'ana@contoso.example' } },
    otherBody: { firstName: 'Anabela' },
  },
  companyList: { by: 'owner', input: { query: { search: 'contoso', limit: 10 } } },
  companyCreate: {
    by: 'owner',
    input: {
      body: {
        region: 'EU',
        name: 'Contoso Shipping',
        country: 'PT',
        firstName: 'Ana',
        lastName: 'Silva',
        contactEmail: 'ana@contoso.example',
        termsAccepted: true,
      },
    },
    otherBody: { name: 'Contoso Ferries' },
  },
  accessRequestCreate: {
    by: 'newcomer',
    input: { params: contoso, body: { reason: 'I help with the devices.' } },
    otherBody: { reason: 'I help with the packaging.' },
  },
  accessRequestRenotify: { by: 'newcomer', input: { params: ownRequest } },
  accessRequestWithdraw: { by: 'newcomer', input: { params: ownRequest } },
  companyOverview: { by: 'owner', input: { params: contoso } },
  companySignIn: { by: 'owner', input: { params: contoso } },
  noticeList: { by: 'owner', input: { params: contoso } },
  noticesSeen: {
    by: 'owner',
    input: { params: contoso, body: { upTo: new Date(start).toISOString() } },
  },
  supportMessageSend: {
    by: 'owner',
    input: {
      body: {
        from: 'ana@contoso.example',
        subject: 'general',
        description: 'The bell is too loud.',
        attachments: [],
      },
    },
    otherBody: { description: 'The bell is too quiet.' },
  },
}

export const sampleOf = (operation: Operation): { by: PersonKey; input: Raw; otherBody?: object } =>
  samples[operation]

export const endpoints = Object.entries<Endpoint>(contract) as [Operation, Endpoint][]

/** Everybody of Contoso is signed in to it, its owner also belongs to Fabrikam, and a request waits for two days. */
export function openSampleBackend() {
  const backend = openBackend()
  backend.store.change(({ portal }) => {
    for (const { oid } of portal.users) portal.sessions[oid] = contoso.companyId
    portal.users.push(
      userOf('fabrikam', 'owner', { role: 'full-admin', accessManagement: true }, null),
    )
    const { oid, name, upn: email } = personByKey('newcomer')
    const twoDaysAgo = start - days(2)
    portal.accessRequests.push({
      id: ownRequest.requestId,
      companyId: ownRequest.companyId,
      oid,
      name,
      email,
      reason: '',
      receivedAt: twoDaysAgo,
      lastNoticeAt: twoDaysAgo,
    })
  })

  /** The sample as a well-behaved client sends it: with a key, and with the version just seen, where they are due. */
  async function prepare(operation: Operation, person = sampleOf(operation).by): Promise<Raw> {
    const { input } = sampleOf(operation)
    const { once, edits }: Endpoint = contract[operation]
    const seen = edits ? await backend.send(edits as Operation, input, person) : null
    return { ...input, ...(once && newKey()), ...(seen?.etag && { etag: seen.etag }) }
  }

  return { ...backend, prepare }
}
