import { expect, test } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { idFrom } from '#mocks/world/ids.ts'
import { newKey, openBackend } from './for-tests.ts'

const changed = {
  firstName: 'Maximilian',
  lastName: 'Weber-Ruiz',
  contactEmail: 'max@mail.example',
}

async function update({ send }: ReturnType<typeof openBackend>, body: object) {
  const { etag } = await send('profileGet', {}, 'two-companies')
  return send('profileUpdate', { body, etag: etag ?? '', ...newKey() }, 'two-companies')
}

test('until a person tells otherwise, the profile is what Microsoft knows', async () => {
  expect(await openBackend().as('two-companies')('profileGet', {})).toEqual({
    firstName: 'Max',
    lastName: 'Weber',
    contactEmail: 'max.weber@contoso.example',
    signInName: 'max.weber@contoso.example',
  })
})

test('a new name shows in every company; the sign-in name stays', async () => {
  const backend = openBackend()
  await update(backend, { ...changed, firstName: ' Maximilian ' })
  expect(await backend.as('two-companies')('profileGet', {})).toEqual({
    ...changed,
    signInName: 'max.weber@contoso.example',
  })
  const { oid } = personByKey('two-companies')
  const users = backend.store.read().portal.users.filter((user) => user.oid === oid)
  expect(users.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).toEqual([
    'Maximilian Weber-Ruiz',
    'Maximilian Weber-Ruiz',
  ])
  expect(await backend.as('owner')('profileGet', {})).toMatchObject({ firstName: 'Ana' })
})

test.each([
  ['firstName', ' ', 'required'],
  ['lastName', 'a'.repeat(65), 'tooLong'],
  ['contactEmail', '', 'required'],
  ['contactEmail', 'max@', 'notAnEmail'],
])('a profile with the %s %j is refused: %s', async (field, value, fault) => {
  const backend = openBackend()
  const before = await backend.as('two-companies')('profileGet', {})
  expect(await update(backend, { ...changed, [field]: value })).toMatchObject({
    code: 'invalid_request',
    body: { fields: { [field]: fault } },
  })
  expect(await backend.as('two-companies')('profileGet', {})).toEqual(before)
})

const told = { firstName: 'Maxi', lastName: 'Weber-Ruiz', termsAccepted: true } as const

test.each([
  ['joining a company', 'max.weber@contoso.example'],
  ['creating one', 'max@mail.example'],
] as const)('the name that is given when %s is the name everywhere', async (how, address) => {
  const backend = openBackend()
  const max = backend.as('two-companies')
  if (how === 'creating one') {
    const where = { region: 'EU', name: 'Weber', country: 'DE' } as const
    await max('companyCreate', { body: { ...where, ...told, contactEmail: address }, ...newKey() })
  } else {
    const invitationId = idFrom('invitation/omar.haddad@contoso.example')
    backend.store.change(({ portal }) => {
      const [invitation] = portal.invitations.filter(({ id }) => id === invitationId)
      Object.assign(invitation ?? {}, {
        companyId: companyIdOf('contoso-labs'),
        email: 'max.weber@contoso.example',
      })
    })
    await max('invitationAccept', { params: { invitationId }, body: told, ...newKey() })
  }
  expect(await max('profileGet', {})).toMatchObject({
    firstName: 'Maxi',
    lastName: 'Weber-Ruiz',
    contactEmail: address,
  })
  const { oid } = personByKey('two-companies')
  const accounts = backend.store.read().portal.users.filter((user) => user.oid === oid)
  expect(accounts).toHaveLength(3)
  for (const account of accounts)
    expect(account).toMatchObject({ firstName: 'Maxi', lastName: 'Weber-Ruiz' })
})
