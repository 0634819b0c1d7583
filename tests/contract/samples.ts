import type { CallInput } from '#src/api/client.ts'
import { contract, type Operation, type PortalContract } from '#src/api/contract/contract.ts'
import type { Endpoint } from '#src/api/contract/endpoint.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { eventCatalogue } from '#mocks/portal/event-catalogue.ts'
import { newKey, openBackend, start, type Raw } from '#mocks/portal/for-tests.ts'
import { licenseId } from '#mocks/portal/environments/known-licenses.ts'
import { appAt, appIdOf } from '#mocks/catalogue/apps.ts'
import { enterprisePlus } from '#mocks/scenarios/base.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import { deploymentIdOf } from '#mocks/scenarios/deployments.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { days } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { License } from '#mocks/world/state.ts'

const receipt = {
  grantedAt: start,
  clientIdEnd: '34554',
  createdAt: start,
  createdBy: 'nia.okafor@contoso.example',
  consentedBy: 'nia.okafor@contoso.example',
  notified: 1,
  registrationDeleted: false,
}

/** A call that succeeds in the world of `openSampleBackend`. */
type Sample<K extends Operation> = {
  by: PersonKey
  input: Omit<CallInput<K>, 'etag' | 'idempotencyKey'>
  /** What must have been done first, where the world of all samples is not enough. */
  after?: Operation
} & (PortalContract[K] extends { once: true; body: unknown }
  ? { /** Fits the contract just as well, and is another wish. */ otherBody: object }
  : unknown)

const contoso = { companyId: companyIdOf('contoso') }
/** It lags one version behind the catalogue, so that everything can be done with it. */
const deployment = { ...contoso, deploymentId: deploymentIdOf(8) }
const ownRequest = {
  companyId: companyIdOf('contoso-labs'),
  requestId: '5f0e6c1a-8f0b-4f0e-9d0c-3b8f5d8b7a11',
}

const otherUser = { ...contoso, userId: idFrom('user/contoso/custom-app-admin') }
const oneGroup = { ...contoso, groupId: idFrom('group/PMPC Operations') }
const newGroup = idFrom('group/IT Helpdesk')
const invitation = { invitationId: idFrom('invitation/omar.haddad@contoso.example') }
const waitingRequest = { ...contoso, requestId: idFrom('request/sam.ortiz@contoso.example') }
const otherLicense: License = { ...enterprisePlus(start - days(30)), key: 'ENTP-CONT-2025-0101' }

const ownClaim = { claimId: '0d9f7f4e-3c52-4a63-8a51-7f2a4be3c5d1' }
const ownEvent = { eventId: '3c1c5d4e-0a77-4b0e-9a5e-6d1f2b3c4d5e' }
const grantedClaim = { claimId: '7b1d2e90-54f1-4c0c-9a5e-1f0e6a9d2c34' }

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
  environmentGet: { by: 'owner', input: { params: contoso } },
  environmentRename: {
    by: 'owner',
    input: { params: contoso, body: { name: 'Production' } },
    otherBody: { name: 'Test' },
  },
  intuneHealth: { by: 'owner', input: { params: contoso } },
  intuneConnect: { by: 'owner', input: { params: contoso } },
  intuneApprovalGet: { by: 'newcomer', input: { params: contoso } },
  intuneApprove: { by: 'newcomer', input: { params: contoso } },
  intuneDisconnectPreview: { by: 'owner', input: { params: contoso } },
  intuneDisconnect: { by: 'owner', input: { params: contoso } },
  licenseKeyShow: { by: 'owner', input: { params: contoso } },
  licenseActivate: {
    by: 'owner',
    input: { params: contoso, body: { key: 'ENTR-CONT-2026-0B53', termsAccepted: false } },
    otherBody: { key: 'ENTP-CONT-2026-0247' },
  },
  licenseSelect: {
    by: 'owner',
    input: { params: contoso, body: { licenseId: licenseId(otherLicense) } },
    otherBody: { licenseId: licenseId(enterprisePlus(start)) },
  },
  trialStart: {
    by: 'owner',
    input: { params: contoso, body: { devices: 40 } },
    otherBody: { devices: 41 },
  },
  quoteRequest: {
    by: 'owner',
    input: {
      params: contoso,
      body: { name: 'Ana Silva', email: 'ana@contoso.example', licenses: 250, message: '' },
    },
    otherBody: { licenses: 300 },
  },
  supportMessageSend: {
    by: 'owner',
    input: {
      body: {
        from: 'ana@contoso.example',
        subject: 'general',
        description: 'The bell is too loud.\nIt wakes the dog.',
        attachments: [],
        ...contoso,
      },
    },
    otherBody: { description: 'The bell is too quiet.' },
  },
  companySignOut: { by: 'owner', input: { params: contoso } },
  sessionEnd: { by: 'owner', input: {} },
  claimableCompanyList: { by: 'newcomer', input: { query: { search: 'contoso', limit: 10 } } },
  claimCreate: {
    by: 'newcomer',
    input: { body: contoso },
    otherBody: { companyId: companyIdOf('northwind') },
  },
  claimGet: { by: 'newcomer', input: { params: ownClaim } },
  claimSubmit: {
    by: 'newcomer',
    input: {
      params: ownClaim,
      body: {
        values: {
          objectId: registrations.ready.id,
          clientId: registrations.ready.clientId,
          secret: registrations.ready.secret,
        },
        person: { firstName: 'Nia', lastName: 'Okafor', termsAccepted: true },
      },
    },
    otherBody: { person: { firstName: 'Nia', lastName: 'Obi', termsAccepted: true } },
  },
  claimRegistrationDeleted: { by: 'newcomer', input: { params: grantedClaim } },
  eventList: {
    by: 'owner',
    input: { params: contoso, query: { q: 'severity:Security', sort: '-title', limit: 10 } },
  },
  eventTimeline: { by: 'owner', input: { params: contoso, query: { q: 'deployment' } } },
  eventActors: { by: 'owner', input: { params: contoso } },
  eventExport: { by: 'owner', input: { params: contoso, query: { q: 'deployment' } } },
  eventGet: { by: 'owner', input: { params: { ...contoso, ...ownEvent } } },
  appList: {
    by: 'reader',
    input: { params: contoso, query: { search: 'notes', sort: '-updated', from: 0, limit: 20 } },
  },
  appFilterList: { by: 'reader', input: { params: contoso } },
  appGet: { by: 'reader', input: { params: { ...contoso, appId: appIdOf(1) } } },
  deploymentList: { by: 'reader', input: { params: contoso, query: { search: 'pilot' } } },
  deploymentGet: { by: 'reader', input: { params: deployment } },
  deploymentCreate: {
    by: 'intune-app-admin',
    input: {
      params: contoso,
      body: {
        appId: appIdOf(0),
        name: 'Almanac',
        language: 'English',
        architecture: appAt(0).architectures[0] ?? '',
        version: appAt(0).versions[0] ?? '',
      },
    },
    otherBody: { name: 'Another almanac' },
  },
  deploymentUpdate: {
    by: 'intune-app-admin',
    input: { params: deployment, body: { name: 'Reading room' } },
    otherBody: { name: 'Writing room' },
  },
  deploymentPauseUpdates: {
    by: 'intune-app-admin',
    input: { params: deployment, body: { paused: true } },
    otherBody: { paused: false },
  },
  deploymentSync: { by: 'intune-app-admin', input: { params: deployment } },
  deploymentRecreate: { by: 'intune-app-admin', input: { params: deployment } },
  deploymentDelete: { by: 'intune-app-admin', input: { params: deployment } },
  companySettingsGet: { by: 'reader', input: { params: contoso } },
  companyUpdate: {
    by: 'full-admin',
    input: {
      params: contoso,
      body: {
        name: 'Contoso Group',
        billingEmail: 'money@contoso.example',
        country: 'PT',
        recovery: false,
        previews: true,
        support: 'grant',
        supportRole: 'read-only',
        supportPeriod: '24',
      },
    },
    otherBody: { name: 'Contoso Holding' },
  },
  companyUsageGet: { by: 'reader', input: { params: contoso } },
  companyDelete: {
    by: 'full-admin',
    input: { params: contoso },
    after: 'intuneDisconnect',
  },
  domainList: { by: 'owner', input: { params: contoso } },
  domainsUpdate: {
    by: 'owner',
    input: {
      params: contoso,
      body: { enabled: ['contoso.example', 'contoso-retail.example'] },
    },
    otherBody: { enabled: ['contoso-retail.example'] },
  },
  userList: {
    by: 'owner',
    input: {
      params: contoso,
      query: { search: 'ana', sort: 'name', order: 'descending', limit: 10 },
    },
  },
  userCounts: { by: 'owner', input: { params: contoso } },
  accessHoldings: { by: 'owner', input: { params: contoso } },
  accessManagerList: { by: 'custom-app-admin', input: { params: contoso } },
  userAccessGet: { by: 'owner', input: { params: otherUser } },
  userAccessChange: {
    by: 'owner',
    input: { params: otherUser, body: { level: 'full-admin' } },
    otherBody: { level: 'access-manager' },
  },
  userDelete: { by: 'owner', input: { params: otherUser } },
  invitationList: { by: 'owner', input: { params: contoso, query: { order: 'descending' } } },
  invitationCreate: {
    by: 'owner',
    input: {
      params: contoso,
      body: {
        firstName: 'Nia',
        lastName: 'Okafor',
        email: 'nia.okafor@contoso.example',
        level: 'access-manager',
      },
    },
    otherBody: { email: 'nia@contoso.example' },
  },
  invitationResend: { by: 'owner', input: { params: { ...contoso, ...invitation } } },
  invitationDelete: { by: 'owner', input: { params: { ...contoso, ...invitation } } },
  invitationOpen: { by: 'app-admin', input: { params: invitation } },
  invitationAccept: {
    by: 'app-admin',
    input: {
      params: invitation,
      body: { firstName: 'Omar', lastName: 'Haddad', termsAccepted: true },
    },
    otherBody: { lastName: 'Hadad' },
  },
  accessRequestList: { by: 'owner', input: { params: contoso, query: { limit: 10 } } },
  accessRequestApprove: {
    by: 'owner',
    input: { params: waitingRequest, body: { level: 'read-only-admin' } },
    otherBody: { level: 'full-admin' },
  },
  accessRequestReject: {
    by: 'owner',
    input: { params: waitingRequest, body: { reason: 'Please ask your team lead.' } },
    otherBody: { reason: '' },
  },
  groupList: { by: 'owner', input: { params: contoso } },
  availableGroupList: { by: 'owner', input: { params: contoso, query: { search: 'pmpc' } } },
  groupMemberList: { by: 'owner', input: { params: oneGroup } },
  groupsAdd: {
    by: 'owner',
    input: { params: contoso, body: { groups: [{ groupId: newGroup, level: 'full-admin' }] } },
    otherBody: { groups: [{ groupId: newGroup, level: 'read-only-admin' }] },
  },
  groupAccessGet: { by: 'owner', input: { params: oneGroup } },
  groupAccessChange: {
    by: 'owner',
    input: { params: oneGroup, body: { level: 'full-admin' } },
    otherBody: { level: 'read-only-admin' },
  },
  groupRemove: { by: 'owner', input: { params: oneGroup } },
}

export const sampleOf = (
  operation: Operation,
): { by: PersonKey; input: Raw; otherBody?: object; after?: Operation } => samples[operation]

export const endpoints = Object.entries<Endpoint>(contract) as [Operation, Endpoint][]

/** Everybody of Contoso is signed in to it, its owner also belongs to Fabrikam; a request of the newcomer's waits, one claim has begun, one is granted. */
export function openSampleBackend() {
  const backend = openBackend()
  backend.store.change(({ portal }) => {
    for (const { oid } of portal.users) portal.sessions[oid] = contoso.companyId
    portal.users.push(
      userOf('fabrikam', 'owner', { role: 'full-admin', accessManagement: true }, null),
    )
    const sold = portal.companies.find(({ id }) => id === contoso.companyId)
    sold?.environment.otherLicenses.push(otherLicense)
    const { oid, name, upn: email } = personByKey('newcomer')
    const twoDaysAgo = start - days(2)
    const claiming = { companyId: contoso.companyId, oid, name, email }
    portal.claims.push(
      { id: ownClaim.claimId, ...claiming, state: { kind: 'open', refusal: null } },
      { id: grantedClaim.claimId, ...claiming, state: { kind: 'granted', receipt } },
    )
    portal.events.push({
      id: ownEvent.eventId,
      companyId: contoso.companyId,
      at: twoDaysAgo,
      actor: personByKey('owner').upn,
      ...eventCatalogue.intuneConnected({
        tenantId: tenants.contoso.id,
        description: 'Ana Silva connected Contoso to Intune.',
      }),
    })
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

  return { ...backend, prepare: preparing(backend.send) }
}

type Send = (operation: Operation, raw: Raw, person: PersonKey) => Promise<{ etag: string | null }>

/** The sample as a well-behaved client sends it: with a key, and with the version just seen, where they are due. */
export const preparing =
  (send: Send) =>
  async (operation: Operation, person = sampleOf(operation).by): Promise<Raw> => {
    const { input, after } = sampleOf(operation)
    if (after) await send(after, await preparing(send)(after), sampleOf(after).by)
    const { once, edits }: Endpoint = contract[operation]
    const seen = edits ? await send(edits as Operation, input, person) : null
    return { ...input, ...(once && newKey()), ...(seen?.etag && { etag: seen.etag }) }
  }

/** The world that the samples need. A backend that brings it about can be asked for all that the contract promises. */
export const stage = () => openSampleBackend().store.read()
