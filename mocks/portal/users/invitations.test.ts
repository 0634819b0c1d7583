import { expect, test } from 'vitest'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { newKey, openBackend, start } from '#mocks/portal/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { days, minutes } from '#mocks/world/clock.ts'
import { copy } from '#mocks/world/copy.ts'

const contoso = { companyId: companyIdOf('contoso') }
const { companyId } = contoso
const nia = personByKey('newcomer')
const asNia = {
  firstName: 'Nia',
  lastName: '',
  email: ' Nia.Okafor@contoso.example ',
  level: 'intune-app-admin',
} as const
const person = { firstName: 'Nia', lastName: 'Okafor', termsAccepted: true } as const

function open() {
  const backend = openBackend()
  const owner = backend.as('owner')
  backend.store.change(({ portal }) => {
    for (const { oid } of portal.users) portal.sessions[oid] = companyId
    portal.invitations = []
  })
  return {
    ...backend,
    owner,
    invite: (more = {}) =>
      owner('invitationCreate', { params: contoso, body: { ...asNia, ...more }, ...newKey() }),
    listed: async () =>
      (await owner('invitationList', { params: contoso, query: {} })).items.map(
        ({ email }) => email,
      ),
    opened: (invitationId: string, by: PersonKey = 'newcomer') =>
      backend.as(by)('invitationOpen', { params: { invitationId } }),
    accept: (invitationId: string, by: PersonKey = 'newcomer', key = newKey()) =>
      backend.as(by)('invitationAccept', { params: { invitationId }, body: person, ...key }),
    portal: () => backend.store.read().portal,
  }
}

const accountsOfNia = ({ portal }: ReturnType<typeof open>) =>
  portal().users.filter(({ oid }) => oid === nia.oid)

test('an invitation is mailed, listed, accepted once, and written down', async () => {
  const backend = open()
  const { id, expiresAt } = await backend.invite()
  expect(Date.parse(expiresAt)).toBe(start + days(60))
  expect(backend.portal().mails).toMatchObject([
    {
      to: nia.upn.replace('nia.okafor', 'Nia.Okafor'),
      subject: 'You are invited to Contoso',
      action: { label: 'Join Now', path: `/accept-invite?invitationId=${id}` },
    },
  ])
  expect(backend.portal().mails[0]?.lines.join(' ')).toMatch(/Ana Silva.*May 1, 2026.*UTC/)

  expect(await backend.opened(id)).toMatchObject({
    kind: 'open',
    company: 'Contoso',
    level: 'intune-app-admin',
    invitedBy: 'Ana Silva',
  })
  expect(await backend.accept(id)).toEqual(contoso)
  expect(accountsOfNia(backend)).toMatchObject([
    { email: nia.upn, lastName: 'Okafor', role: 'intune-app-admin', lastLogon: null },
  ])
  expect(await backend.listed()).toEqual([])
  expect(backend.portal().events.map(({ title, actor }) => [title, actor])).toEqual([
    ['Invitation Sent to Nia.Okafor@contoso.example', 'ana.silva@contoso.example'],
    [`User Account Created for ${nia.upn}`, nia.upn],
  ])
  expect(await backend.opened(id)).toMatchObject({ kind: 'member' })
})

test.each([
  ['a lost answer', (key: ReturnType<typeof newKey>) => key],
  ['two tabs', () => newKey()],
])('accepting twice, by %s, makes one account', async (_, again) => {
  const backend = open()
  const { id } = await backend.invite()
  const key = newKey()
  const answers = await Promise.allSettled([
    backend.accept(id, 'newcomer', key),
    backend.accept(id, 'newcomer', again(key)),
  ])
  expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true)
  expect(accountsOfNia(backend)).toHaveLength(1)
})

test('an invitation opened by another account consumes nothing', async () => {
  const backend = open()
  const { id } = await backend.invite()
  const before = backend.portal()
  expect(await backend.opened(id, 'app-admin')).toEqual({
    kind: 'foreign',
    company: 'Contoso',
    email: 'Nia.Okafor@contoso.example',
  })
  await expect(backend.accept(id, 'app-admin')).rejects.toThrow('invitation_closed')
  expect(backend.portal()).toEqual(before)
  expect(await backend.accept(id)).toEqual(contoso)
})

test('an invitation ends after sixty days, unless it was sent again: then the same link lives on', async () => {
  const backend = open()
  const { id } = await backend.invite()
  backend.pass(days(59))
  const params = { companyId, invitationId: id }
  const again = await backend.owner('invitationResend', { params, ...newKey() })
  expect(again).toMatchObject({ id })
  expect(Date.parse(again.expiresAt)).toBe(start + days(119))
  expect(backend.portal().mails).toHaveLength(2)
  backend.pass(days(60) - minutes(1))
  expect(await backend.opened(id)).toMatchObject({ kind: 'open' })
  backend.pass(minutes(1))
  expect(await backend.opened(id)).toEqual({
    kind: 'expired',
    company: 'Contoso',
    invitedBy: 'Ana Silva',
  })
  await expect(backend.accept(id)).rejects.toThrow('invitation_closed')
  await expect(backend.owner('invitationResend', { params, ...newKey() })).rejects.toThrow(
    'invitation_closed',
  )
  expect(await backend.listed()).toEqual([])
  await backend.invite()
  expect(await backend.listed()).toHaveLength(1)
})

test('what was taken back cannot be accepted', async () => {
  const backend = open()
  const { id } = await backend.invite()
  await backend.owner('invitationDelete', {
    params: { companyId, invitationId: id },
    ...newKey(),
  })
  expect(await backend.opened(id)).toMatchObject({ kind: 'deleted' })
  await expect(backend.accept(id)).rejects.toThrow('invitation_closed')
  expect(backend.portal().events.at(-1)).toMatchObject({
    title: 'Invitation Removed for Nia.Okafor@contoso.example',
    severity: 'General',
  })
})

test('an unknown link is not found', async () => {
  await expect(open().opened(crypto.randomUUID())).rejects.toThrow('not_found')
})

test.each([
  ['alreadyUser', { email: 'ANA.silva@contoso.example' }],
  ['alreadyInvited', { email: nia.upn }],
  ['notAnEmail', { email: 'nia@' }],
  ['required', { email: ' ' }],
])('the address is refused as %s', async (fault, more) => {
  const backend = open()
  await backend.invite()
  await expect(backend.invite(more)).rejects.toMatchObject({
    problem: { code: 'invalid_request', fields: { email: fault } },
  })
  expect(await backend.listed()).toHaveLength(1)
})

test('one of a great company cannot be invited again either', async () => {
  const backend = open()
  backend.store.change(({ sizes }) => {
    sizes.crowd = 44
  })
  const { items } = await backend.owner('userList', {
    params: contoso,
    query: { sort: 'name', limit: 50 },
  })
  const crowd = items.find(({ email }) => /\.\d+@/.test(email))
  await expect(backend.invite({ email: crowd?.email })).rejects.toThrow('invalid_request')
})

test('accepting ends a request of the same person; approving ends an invitation', async () => {
  const backend = open()
  const ask = () =>
    backend.as('newcomer')('accessRequestCreate', {
      params: contoso,
      body: { reason: '' },
      ...newKey(),
    })
  const { id } = await backend.invite()
  const { requestId } = await ask()
  const requestsOfNia = () => backend.portal().accessRequests.filter(({ oid }) => oid === nia.oid)
  expect(requestsOfNia()).toHaveLength(1)
  const before = copy(backend.store.read())
  await backend.accept(id)
  expect(requestsOfNia()).toEqual([])

  backend.store.reset(before)
  await backend.owner('accessRequestApprove', {
    params: { companyId, requestId },
    body: { level: 'read-only-admin' },
    ...newKey(),
  })
  expect(await backend.listed()).toEqual([])
  expect(await backend.opened(id)).toMatchObject({ kind: 'member' })
  expect(accountsOfNia(backend)).toHaveLength(1)
})
