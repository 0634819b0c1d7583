import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { days, minutes } from '#mocks/world/clock.ts'
import { copy } from '#mocks/world/copy.ts'
import type { Application } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import { isGranted } from '../directory.ts'
import { microsoftWorld } from '../for-tests.ts'
import { personByKey, type PersonKey } from '../people.ts'
import { tenants } from '../tenants.ts'
import { applicationIn, DirectoryRefusal, principalOf, type Act } from './act.ts'
import { assignAppRole, grantAdminConsent, isConsented, revokePermission } from './consent.ts'
import {
  changeAsks,
  createServicePrincipal,
  deleteApplication,
  registerApplication,
  renameApplication,
  restorableIn,
  restoreApplication,
  switchApplication,
  usualAsks,
} from './registrations.ts'
import { addSecret, removeSecret, secretWith, usualLife } from './secrets.ts'

const now = Date.parse('2026-03-01T09:00:00Z')
const audit = { name: 'AuditLog.Read.All', type: 'application' } as const
const asUser = { name: 'AuditLog.Read.All', type: 'delegated' } as const
const denied = new DirectoryRefusal('Authorization_RequestDenied')

const as = (world: World, key: PersonKey): Act => ({ world, actor: personByKey(key), now })

/** A registration as the admin centre makes one. */
function registered(by: PersonKey, asks = [...usualAsks]) {
  const world = microsoftWorld()
  const act = as(world, by)
  const application = registerApplication(act, 'PMPC Recovery', asks)
  createServicePrincipal(act, application.clientId)
  return { world, act, application }
}

const newSecret = (act: Act, application: Application) =>
  addSecret(act, application, { name: 'PMPC Recovery', expiresAt: now + usualLife.portal })

describe('who may do what', () => {
  test('any member registers an application, and manages it', () => {
    const { act, application } = registered('reader')
    renameApplication(act, application, 'Another name')
    changeAsks(act, application, [...usualAsks, audit])
    newSecret(act, application)
    deleteApplication(act, application)
    expect(application).toMatchObject({ createdBy: act.actor.oid, deletedAt: now })
  })

  test.each<[PersonKey, boolean]>([
    ['owner', true],
    ['app-admin', true],
    ['custom-app-admin', false],
  ])('%s manages what others made: %s', (key, may) => {
    const { world, application } = registered('newcomer')
    const act = as(world, key)
    const deeds = [
      () => renameApplication(act, application, 'Another name'),
      () => changeAsks(act, application, []),
      () => switchApplication(act, application, false),
      () => newSecret(act, application),
      () => deleteApplication(act, application),
    ]
    for (const deed of deeds) {
      if (may) deed()
      else expect(deed).toThrow(denied)
    }
  })

  test.each<[PersonKey, 'application' | 'delegated', boolean]>([
    ['owner', 'application', true],
    ['two-companies', 'application', true],
    ['app-admin', 'application', false],
    ['app-admin', 'delegated', true],
    ['reader', 'delegated', false],
  ])('%s grants an %s permission: %s', (key, type, may) => {
    const { world, application } = registered('newcomer', [...usualAsks, { ...audit, type }])
    const consent = () => grantAdminConsent(as(world, key), application)
    if (may) consent()
    else expect(consent).toThrow(denied)
    expect(isConsented(world, application, { ...audit, type })).toBe(may)
  })

  test('whoever made it cannot grant it anything for that', () => {
    const { act, application } = registered('reader', [audit])
    expect(() => grantAdminConsent(act, application)).toThrow(denied)
  })

  test('whoever consents need not manage applications, even where the service principal is still to come', () => {
    const world = microsoftWorld()
    const application = registerApplication(as(world, 'newcomer'), 'PMPC Recovery', [audit])
    const actor = { ...personByKey('reader'), roles: ['Privileged Role Administrator' as const] }
    const act = { world, actor, now }
    expect(() => createServicePrincipal(act, application.clientId)).toThrow(denied)
    grantAdminConsent(act, application)
    expect(isConsented(world, application, audit)).toBe(true)
    expect(world.microsoft.audits.map(({ activity }) => activity)).toContain(
      'Add service principal',
    )
  })

  test('other organizations see nothing of it', () => {
    const { world, application } = registered('newcomer')
    expect(applicationIn(world, tenants.contoso.id, application.id)).toBe(application)
    expect(() => applicationIn(world, tenants.fabrikam.id, application.id)).toThrow(
      'Request_ResourceNotFound',
    )
  })
})

describe('consent', () => {
  test('grants everything that is asked for, and only that', () => {
    const { world, act, application } = registered('newcomer', [...usualAsks, audit])
    grantAdminConsent(act, application)
    expect(principalOf(world, application)?.appRoles).toMatchObject([
      { name: 'AuditLog.Read.All', grantedBy: act.actor.oid, grantedAt: now },
    ])
    const { clientId } = application
    expect(isGranted(world, personByKey('reader'), clientId, ['User.Read'])).toBe(true)
    expect(isConsented(world, application, asUser)).toBe(false)
  })

  test('asking no longer is not losing, revoking is', () => {
    const { world, act, application } = registered('newcomer', [audit, asUser])
    grantAdminConsent(act, application)
    changeAsks(act, application, [])
    expect(isConsented(world, application, audit)).toBe(true)
    revokePermission(as(world, 'app-admin'), application, audit)
    revokePermission(act, application, asUser)
    expect(isConsented(world, application, audit)).toBe(false)
    expect(isConsented(world, application, asUser)).toBe(false)
    expect(() => revokePermission(as(world, 'reader'), application, audit)).toThrow(denied)
  })

  test('what is asked for no longer is taken back when an administrator consents anew', () => {
    const { world, act, application } = registered('newcomer', [...usualAsks, audit, asUser])
    grantAdminConsent(act, application)
    changeAsks(act, application, usualAsks)
    const before = world.microsoft.audits.length
    grantAdminConsent(act, application)
    expect(isConsented(world, application, audit)).toBe(false)
    expect(isConsented(world, application, asUser)).toBe(false)
    expect(isConsented(world, application, { name: 'User.Read', type: 'delegated' })).toBe(true)
    const targets = [{ name: 'Microsoft Graph' }, { id: principalOf(world, application)?.id }]
    expect(world.microsoft.audits.slice(before)).toMatchObject([
      {
        activity: 'Remove app role assignment from service principal',
        targets,
        permission: 'AuditLog.Read.All',
      },
      { activity: 'Remove delegated permission grant', targets, permission: 'AuditLog.Read.All' },
      { activity: 'Consent to application' },
    ])
  })

  test('nothing is granted twice', () => {
    const { world, act, application } = registered('newcomer', [audit])
    grantAdminConsent(act, application)
    grantAdminConsent(act, application)
    const principal = principalOf(world, application)
    if (!principal) throw new Error('There is no service principal')
    expect(principal.appRoles).toHaveLength(1)
    expect(() => assignAppRole(act, principal, audit.name)).toThrow('Request_BadRequest')
  })
})

describe('secrets', () => {
  test('the value is told once and looks like one of Microsoft', () => {
    const { world, act, application } = registered('newcomer')
    const { secret, value } = newSecret(act, application)
    expect(value).toMatch(/^[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}$/)
    expect(secret).toMatchObject({ hint: value.slice(0, 3), expiresAt: now + days(180) })
    expect(JSON.stringify(world)).not.toContain(value)
    expect(secretWith(application, value)).toBe(secret)
    expect(secretWith(application, secret.id)).toBeUndefined()
    expect(newSecret(act, application).value).not.toBe(value)
  })

  test('a removed secret is one no longer', () => {
    const { act, application } = registered('newcomer')
    const { secret, value } = newSecret(act, application)
    removeSecret(act, application, secret.id)
    expect(secretWith(application, value)).toBeUndefined()
    expect(() => removeSecret(act, application, secret.id)).toThrow('Request_ResourceNotFound')
  })

  test('a policy of the organization can forbid them, even to its highest administrator', () => {
    const { world, act, application } = registered('newcomer')
    world.microsoft.tenants = [{ ...tenants.contoso, secretsBlocked: true }]
    expect(() => newSecret(act, application)).toThrow('CredentialTypeNotAllowedAsPerAppPolicy')
  })
})

test('the log tells who did what to what, and shows it five minutes later', () => {
  const { world, act, application } = registered('newcomer', [...usualAsks, audit])
  const { id, clientId, name } = application
  const principal = principalOf(world, application)
  newSecret(act, application)
  grantAdminConsent(act, application)
  deleteApplication(act, application)
  const graph = { type: 'ServicePrincipal', name: 'Microsoft Graph' }
  const one = { type: 'Application', id, name }
  const other = { type: 'ServicePrincipal', id: principal?.id, name }
  expect(world.microsoft.audits).toMatchObject([
    { activity: 'Add application', targets: [one] },
    { activity: 'Add service principal', targets: [other] },
    { activity: 'Update application – Certificates and secrets management', targets: [one] },
    {
      activity: 'Add app role assignment to service principal',
      targets: [graph, other],
      permission: 'AuditLog.Read.All',
    },
    {
      activity: 'Add delegated permission grant',
      targets: [graph, other],
      permission: 'User.Read',
    },
    { activity: 'Consent to application', targets: [other] },
    { activity: 'Delete application', targets: [one] },
    { activity: 'Remove service principal', targets: [other] },
  ])
  for (const entry of world.microsoft.audits) {
    expect(entry).toMatchObject({
      by: act.actor.oid,
      tenantId: tenants.contoso.id,
      at: now,
      visibleFrom: now + minutes(5),
    })
  }
  expect(principalOf(world, application)).toBeUndefined()
  expect(world.microsoft.grants.some((grant) => grant.clientId === clientId)).toBe(false)
})

test('what was deleted comes back with its principal for thirty days, and only in its own tenant', () => {
  const { world, act, application } = registered('newcomer', [...usualAsks, audit])
  const principal = principalOf(world, application)
  grantAdminConsent(act, application)
  deleteApplication(act, application)
  const last = now + days(30)
  const listed = (at: number, tenantId = tenants.contoso.id) => restorableIn(world, tenantId, at)
  expect(listed(last - 1)).toEqual([application])
  expect(listed(last)).toEqual([])
  expect(listed(now, tenants.fabrikam.id)).toEqual([])
  const restore = (key: PersonKey, at: number) =>
    restoreApplication({ ...as(world, key), now: at }, application.id)
  expect(() => restore('reader', now)).toThrow(denied)
  expect(() => restore('fabrikam-owner', now)).toThrow('Request_ResourceNotFound')
  expect(() => restore('app-admin', last)).toThrow('Request_ResourceNotFound')

  restore('app-admin', last - 1)
  expect(application.deletedAt).toBeNull()
  expect(principalOf(world, application)).toBe(principal)
  expect(isConsented(world, application, audit)).toBe(true)
  expect(world.microsoft.audits.slice(-2).map(({ activity }) => activity)).toEqual([
    'Restore application',
    'Restore service principal',
  ])
})

test('a service principal needs its application, and there is one at most', () => {
  const { act, application } = registered('newcomer')
  expect(() => createServicePrincipal(act, 'unknown')).toThrow('NoBackingApplicationObject')
  expect(() => createServicePrincipal(act, application.clientId)).toThrow(
    'Request_MultipleObjectsWithSameKeyValue',
  )
})

test.each(['', '  ', 'x'.repeat(121)])('%j is no name', (name) => {
  expect(() => registerApplication(as(microsoftWorld(), 'newcomer'), name, [])).toThrow(
    'Request_BadRequest',
  )
})

test('whatever people do in whatever order, nobody exceeds their role, and every deed is on record', () => {
  const deeds = {
    rename: (act: Act, it: Application) => renameApplication(act, it, 'Another name'),
    ask: (act: Act, it: Application) => changeAsks(act, it, [...it.asks, audit]),
    consent: grantAdminConsent,
    revoke: (act: Act, it: Application) => revokePermission(act, it, audit),
    secret: newSecret,
    switchOff: (act: Act, it: Application) => switchApplication(act, it, false),
    delete: deleteApplication,
  }
  const step = fc.record({
    key: fc.constantFrom<PersonKey>('owner', 'two-companies', 'app-admin', 'reader', 'full-admin'),
    deed: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let { world, application } = registered('reader')
      const { id } = application
      for (const { key, deed } of steps) {
        const draft = copy(world)
        const act = as(draft, key)
        const before = draft.microsoft.audits.length
        try {
          deeds[deed](act, applicationIn(draft, act.actor.tenantId, id))
        } catch (error) {
          expect(error).toBeInstanceOf(DirectoryRefusal)
          continue
        }
        const written = draft.microsoft.audits.slice(before)
        expect(written.length).toBeGreaterThan(0)
        expect(written.every(({ by }) => by === act.actor.oid)).toBe(true)
        expect(key === 'full-admin').toBe(false)
        world = draft
      }
      const roles = world.microsoft.servicePrincipals.flatMap(({ appRoles }) => appRoles)
      const trusted = [personByKey('owner').oid, personByKey('two-companies').oid]
      expect(roles.every(({ grantedBy }) => trusted.includes(grantedBy))).toBe(true)
    }),
  )
})
