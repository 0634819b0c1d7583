import { grantAdminConsent } from '#mocks/microsoft/applications/consent.ts'
import {
  changeAsks,
  createServicePrincipal,
  registerApplication,
  usualAsks,
} from '#mocks/microsoft/applications/registrations.ts'
import { addSecret, usualLife } from '#mocks/microsoft/applications/secrets.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { AskedPermission } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'

interface Registration {
  /** The Object ID. */
  id: string
  clientId: string
  secret: string
  /** How long ago it was made. */
  age: number
  by?: PersonKey
  permission?: AskedPermission['type']
  consented?: false
  /** How long ago the secret was made, when that was not together with the registration. */
  secretAge?: number
  secretLife?: number
  principalId?: string
  secretId?: string
}

/** The registrations that people recover a company with, or fail to. All bear the same name. */
export const registrations = {
  ready: {
    id: '78aa7c68-d7dd-4392-80d4-e4cec64fa076',
    clientId: 'd954531d-e82d-492d-9ded-900937534554',
    secret: 'dem8Q~ready-registration-demo-secret-001',
    age: hours(1),
    principalId: '5ae66ed5-c729-4b39-9f56-78421cb6b331',
    secretId: '0bc29d26-2210-441d-a217-62153bcffed2',
  },
  edge: {
    id: '363506d9-e4ae-4313-a25b-ef7e5bf0a7ba',
    clientId: '1dbe9bc0-d11a-4443-93a0-5778460de4c9',
    secret: 'dem8Q~edgee-registration-demo-secret-002',
    age: hours(72) - minutes(1),
  },
  aged: {
    id: 'c5651938-1897-43c6-b1f5-a7c2ec32b7d7',
    clientId: 'da5cf762-6f66-4c80-a43a-7ae43a8ebe3b',
    secret: 'dem8Q~agedd-registration-demo-secret-003',
    age: hours(72) + minutes(1),
    secretAge: minutes(10),
  },
  'no-consent': {
    id: '42d46635-d805-4842-b101-f037a54bf9bf',
    clientId: '9ca0d120-3d5c-4784-bf09-51e5de15d0bf',
    secret: 'dem8Q~nocon-registration-demo-secret-004',
    age: hours(1),
    consented: false,
  },
  delegated: {
    id: '3dab551c-3449-463b-b794-87cc680517c6',
    clientId: 'b953436d-3fb3-494f-9c53-c7d84e41844d',
    secret: 'dem8Q~deleg-registration-demo-secret-005',
    age: hours(1),
    permission: 'delegated',
  },
  'secret-expired': {
    id: 'a4f16ef9-6893-4b9b-bc0e-f4a9fefa8775',
    clientId: '6b1a3a16-2292-482f-a777-03d983637e80',
    secret: 'dem8Q~expir-registration-demo-secret-006',
    age: hours(1),
    secretLife: minutes(30),
  },
  fresh: {
    id: '0211e101-257f-47cd-bde7-de679823bdf0',
    clientId: '23c77a6b-0c11-4726-a2a0-15ab753ce80b',
    secret: 'dem8Q~fresh-registration-demo-secret-007',
    age: minutes(1),
  },
  fabrikam: {
    id: 'dc41a8cb-b7e2-49cf-909b-3f05613f40d3',
    clientId: '08c2eada-9bca-4b79-a511-88a61eed180d',
    secret: 'dem8Q~fabri-registration-demo-secret-008',
    age: hours(1),
    by: 'fabrikam-owner',
  },
} satisfies Record<string, Registration>

export type RegistrationKey = keyof typeof registrations

/** Lets people of the demo make them, the oldest first. What one of them did, they did in one go. */
export function addRegistrations(world: World) {
  const all: [string, Registration][] = Object.entries(registrations)
  // This was before any story: its ids are the same in all of them, and shift none of theirs.
  const past = { ...world, scenario: 'registrations' }
  for (const [key, registration] of all.toSorted(([, a], [, b]) => b.age - a.age)) {
    addRegistration(past, key, registration)
  }
  world.microsoft.audits = world.microsoft.audits.toSorted((a, b) => a.at - b.at)
}

/** Somebody makes one, so long before the story begins; with an age below zero, in the middle of it. */
export function addRegistration(world: World, key: string, registration: Registration) {
  const { id, clientId, age, by = 'newcomer', permission = 'application' } = registration
  const act = { world, actor: personByKey(by), now: world.startedAt - age }
  const application = registerApplication(act, 'PMPC Recovery', usualAsks, { id, clientId })
  createServicePrincipal(act, clientId, registration.principalId ?? idFrom(`principal/${key}`))
  const asked: AskedPermission = { name: 'AuditLog.Read.All', type: permission }
  changeAsks(act, application, [...usualAsks, asked])
  if (registration.consented !== false) grantAdminConsent(act, application)

  const { secret, secretAge = age, secretLife = usualLife.portal } = registration
  const now = world.startedAt - secretAge
  addSecret(
    { ...act, now },
    application,
    { name: 'PMPC Recovery', expiresAt: now + secretLife },
    { id: registration.secretId ?? idFrom(`secret-id/${key}`), value: secret },
  )
}
