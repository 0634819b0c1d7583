import { expect, test } from 'vitest'
import { grantAdminConsent } from '#mocks/microsoft/applications/consent.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { newKey, start } from '#mocks/portal/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { minutes } from '#mocks/world/clock.ts'
import { findingOf, holdsSecret, openClaims, valuesOf } from './for-tests.ts'

const contoso = companyIdOf('contoso')
const ana = personByKey('owner')
const nia = personByKey('newcomer')
const recovered = { to: ana.upn, subject: 'Access Recovered to "PMPC_Contoso"' }

type Claims = ReturnType<typeof openClaims>

const accountsOf = ({ store }: Claims, person: PersonKey) =>
  store
    .read()
    .portal.users.filter(
      ({ companyId, oid }) => companyId === contoso && oid === personByKey(person).oid,
    )

const mailsOf = ({ store }: Claims) => store.read().portal.mails

test('a stranger becomes an owner, and everybody who must know is told once', async () => {
  const claims = openClaims()
  const { as, claim, pass } = claims
  pass(minutes(10))
  const at = start + minutes(10)
  const { state } = await claim('newcomer', valuesOf('ready'))
  expect(state).toEqual({
    kind: 'granted',
    receipt: {
      grantedAt: new Date(at).toISOString(),
      person: 'Nia Okafor',
      email: nia.upn,
      tenantIdEnd: '8012d',
      clientIdEnd: '34554',
      createdAt: new Date(start - registrations.ready.age).toISOString(),
      createdBy: nia.upn,
      consentedBy: nia.upn,
      notified: 1,
      registrationDeleted: false,
    },
  })
  expect(accountsOf(claims, 'newcomer')).toMatchObject([
    {
      firstName: 'Nia',
      lastName: 'Okafor',
      email: nia.upn,
      role: 'full-admin',
      accessManagement: true,
      lastLogon: at,
    },
  ])
  expect(accountsOf(claims, 'owner')).toMatchObject([
    { role: 'full-admin', accessManagement: true },
  ])
  expect(claims.store.read().portal.events).toMatchObject([
    {
      companyId: contoso,
      at,
      actor: nia.upn,
      title: 'Company Ownership Approved for Nia Okafor',
      category: 'Access',
      operation: 'Approved',
      severity: 'Security',
    },
  ])
  expect(mailsOf(claims)).toMatchObject([{ ...recovered, sentAt: at }])
  expect(mailsOf(claims)[0]?.lines.join(' ')).toMatch(
    /Nia Okafor \(nia\.okafor@contoso\.example\).*Contoso.*Full Admin with Access Management.*2026-03-02T09:10:00/,
  )
  expect(await as('newcomer')('companyOverview', { params: { companyId: contoso } })).toMatchObject(
    {
      access: { role: 'full-admin', accessManagement: true },
      banners: [{ kind: 'delete-registration' }],
    },
  )
})

test('a user of the company keeps the account and gets the role', async () => {
  const claims = openClaims()
  const [before] = accountsOf(claims, 'two-companies')
  const { state } = await claims.claim('two-companies', valuesOf('ready'))
  expect(state).toMatchObject({ kind: 'granted', receipt: { person: 'Max Weber' } })
  expect(accountsOf(claims, 'two-companies')).toEqual([
    { ...before, role: 'full-admin', accessManagement: true, lastLogon: start },
  ])
})

test('only somebody without an account is asked for a name', async () => {
  const { as, begin } = openClaims()
  const submitted = async (by: PersonKey) => {
    const params = { claimId: (await begin(by)).id }
    return as(by)('claimSubmit', {
      params,
      body: { values: valuesOf('ready'), person: null },
      ...newKey(),
    })
  }
  await expect(submitted('newcomer')).rejects.toThrow('person_needed')
  expect(findingOf(await submitted('two-companies'))).toBe('granted')
})

test('a helper may make the registration and another one consent: the receipt names both', async () => {
  const { claim, pass, store } = openClaims()
  store.change((world) => {
    const { id } = registrations['no-consent']
    const application = world.microsoft.applications.find((it) => it.id === id)
    if (!application) throw new Error('There is no such registration')
    grantAdminConsent({ world, actor: personByKey('two-companies'), now: start }, application)
  })
  const values = valuesOf('no-consent')
  const waiting = await claim('app-admin', values)
  expect(findingOf(waiting)).toBe('waiting')
  pass(minutes(5))
  expect((await claim('app-admin', values)).state).toMatchObject({
    kind: 'granted',
    receipt: { createdBy: nia.upn, consentedBy: personByKey('two-companies').upn },
  })
})

test('owners through a group are told as well, each of them once', async () => {
  const claims = openClaims('tour')
  claims.store.change(({ microsoft }) => {
    for (const group of microsoft.groups) {
      if (group.name === 'PMPC Owners') group.members.push(personByKey('full-admin').oid)
    }
  })
  expect(await claims.claim('newcomer', valuesOf('ready'))).toMatchObject({
    state: { receipt: { notified: 2 } },
  })
  expect(mailsOf(claims).map(({ to }) => to)).toEqual([ana.upn, personByKey('full-admin').upn])
})

test('two people at once both succeed, with one event and one mail each', async () => {
  const claims = openClaims()
  const both = await Promise.all([
    claims.claim('newcomer', valuesOf('ready')),
    claims.claim('two-companies', valuesOf('edge')),
  ])
  expect(both.map(findingOf)).toEqual(['granted', 'granted'])
  expect(claims.titles().toSorted()).toEqual([
    'Company Ownership Approved for Max Weber',
    'Company Ownership Approved for Nia Okafor',
  ])
  const toAna = mailsOf(claims).filter(({ to }) => to === ana.upn)
  expect(toAna.map(({ heading }) => heading).toSorted()).toEqual([
    'Max Weber recovered access to Contoso',
    'Nia Okafor recovered access to Contoso',
  ])
})

test.each([
  ['the same call again', 'delay-0'],
  ['a lost answer', 'drop-reply'],
  ['a call that arrives twice', 'duplicate'],
])('%s is one claim', async (_, fault) => {
  const claims = openClaims()
  const { begin, disturb, submit } = claims
  const { id } = await begin('newcomer')
  disturb(`claimSubmit#1:${fault}`)
  const key = newKey()
  const send = () => submit('newcomer', id, valuesOf('ready'), key)
  const first = await send().catch((error: unknown) => error)
  const again = await send()
  if (fault !== 'drop-reply') expect(again).toEqual(first)
  expect(findingOf(again)).toBe('granted')
  expect(claims.titles()).toEqual(['Company Ownership Approved for Nia Okafor'])
  expect(mailsOf(claims)).toHaveLength(1)
  expect(accountsOf(claims, 'newcomer')).toHaveLength(1)
})

test('two submissions of one claim at once are one success, and afterwards it has ended', async () => {
  const claims = openClaims()
  const { id } = await claims.begin('newcomer')
  const send = () => claims.submit('newcomer', id, valuesOf('ready'))
  expect((await Promise.all([send(), send()])).map(findingOf)).toEqual(['granted', 'granted'])
  await expect(send()).rejects.toThrow('claim_ended')
  expect(claims.titles()).toHaveLength(1)
  expect(mailsOf(claims)).toHaveLength(1)
})

test('two tabs that wait for the log become one success', async () => {
  const claims = openClaims()
  const { id } = await claims.claim('newcomer', valuesOf('fresh'))
  claims.pass(minutes(5))
  const tabs = await Promise.all([claims.look('newcomer', id), claims.look('newcomer', id)])
  expect(tabs.map(findingOf)).toEqual(['granted', 'granted'])
  expect(claims.titles()).toHaveLength(1)
})

test('who owns the company is no longer invited to it', async () => {
  const { claim, store } = openClaims()
  const invite = (id: string, email: string) =>
    store.change(({ portal }) => {
      portal.invitations.push({
        id,
        companyId: contoso,
        email,
        firstName: '',
        lastName: '',
        role: 'read-only-admin',
        accessManagement: false,
        invitedBy: 'Ana Silva',
        sentAt: start,
        expiresAt: start + minutes(60),
        state: 'open',
      })
    })
  invite('own', nia.upn.toUpperCase())
  invite('other', ana.upn)
  await claim('newcomer', valuesOf('ready'))
  const states = store.read().portal.invitations.map(({ id, state }) => [id, state])
  expect(Object.fromEntries(states)).toMatchObject({ own: 'accepted', other: 'open' })
})

test('who owns the company no longer asks for access to it', async () => {
  const { as, claim, store } = openClaims()
  for (const companyId of [contoso, companyIdOf('contoso-labs')]) {
    await as('newcomer')('accessRequestCreate', {
      params: { companyId },
      body: { reason: '' },
      ...newKey(),
    })
  }
  await claim('newcomer', valuesOf('ready'))
  expect(store.read().portal.accessRequests.map(({ companyId }) => companyId)).toEqual([
    companyIdOf('contoso-labs'),
  ])
})

test('the reminder to delete the registration ends when its deletion is confirmed', async () => {
  const { as, begin, claim } = openClaims()
  const call = as('newcomer')
  const confirm = (claimId: string) => call('claimRegistrationDeleted', { params: { claimId } })
  await expect(confirm((await begin('newcomer')).id)).rejects.toThrow('conflict')
  const { id } = await claim('newcomer', valuesOf('ready'))
  expect(await confirm(id)).toMatchObject({ state: { receipt: { registrationDeleted: true } } })
  expect(await call('companyOverview', { params: { companyId: contoso } })).toMatchObject({
    banners: [],
  })
})

test('the other access managers find a notice, the claimant does not', async () => {
  const { as, claim } = openClaims()
  await claim('newcomer', valuesOf('ready'))
  const params = { companyId: contoso }
  expect(await as('owner')('noticeList', { params })).toMatchObject({
    items: [{ kind: 'ownership-claimed', who: 'Nia Okafor' }],
  })
  expect(await as('newcomer')('noticeList', { params })).toEqual({ items: [] })
})

test('whatever becomes of a claim, its secret is kept nowhere and told to nobody', async () => {
  const { begin, disturb, store, submit } = openClaims()
  disturb('claimSubmit#2:drop-reply;claimSubmit#3:malformed')
  for (const key of ['secret-expired', 'no-consent', 'fresh', 'ready'] as const) {
    const values = valuesOf(key)
    const { id } = await begin('two-companies')
    const answer = await submit('two-companies', id, values).catch(String)
    expect(JSON.stringify(answer)).not.toContain(values.secret)
    expect(holdsSecret(store.read(), values.secret)).toBe(false)
  }
})
