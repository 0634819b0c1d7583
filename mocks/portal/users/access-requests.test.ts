import { expect, test } from 'vitest'
import { newKey, openBackend } from '#mocks/portal/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'

const contoso = { companyId: companyIdOf('contoso') }

async function open() {
  const backend = openBackend('access-requests')
  const owner = backend.as('owner')
  await owner('companySignIn', { params: contoso })
  const list = async (order?: 'descending') =>
    (await owner('accessRequestList', { params: contoso, query: { order } })).items
  const [sam] = await list()
  if (!sam) throw new Error('Nobody asks')
  const params = { ...contoso, requestId: sam.id }
  return {
    list,
    portal: () => backend.store.read().portal,
    approve: () =>
      owner('accessRequestApprove', { params, body: { level: 'full-admin' }, ...newKey() }),
    reject: (reason = '') =>
      owner('accessRequestReject', { params, body: { reason }, ...newKey() }),
  }
}

test('requests are listed with their reasons, the oldest first or last', async () => {
  const { list } = await open()
  expect((await list()).map(({ name }) => name)).toEqual(['Sam Ortiz', 'Priya Nair', 'Jonas Berg'])
  const [latest] = await list('descending')
  expect(latest?.reason).toContain('<b>read access</b>')
})

test('approved: an account that never came, an event, a mail, and the bell forgets', async () => {
  const { approve, list, portal } = await open()
  await approve()
  expect(portal().users.at(-1)).toMatchObject({
    firstName: 'Sam',
    lastName: 'Ortiz',
    role: 'full-admin',
    accessManagement: false,
    lastLogon: null,
  })
  expect(portal().events.map(({ title }) => title)).toEqual([
    'User Account Created for sam.ortiz@contoso.example',
  ])
  expect(portal().mails).toMatchObject([
    { to: 'sam.ortiz@contoso.example', subject: 'Access Granted "Contoso"' },
  ])
  expect(await list()).toHaveLength(2)
})

test('rejected: an event, a mail with the reason, and no account', async () => {
  const { reject, list, portal } = await open()
  await reject('Please ask your team lead.')
  expect(portal().events.map(({ title, actor }) => [title, actor])).toEqual([
    ['Access Request Rejected for sam.ortiz@contoso.example', 'ana.silva@contoso.example'],
  ])
  expect(portal().mails).toMatchObject([
    {
      to: 'sam.ortiz@contoso.example',
      subject: 'Access Denied "Contoso"',
      lines: ['Reason: Please ask your team lead.', expect.stringContaining('ana.silva') as string],
    },
  ])
  expect(portal().users).toHaveLength(9)
  expect(await list()).toHaveLength(2)
})

test.each([
  ['approved', 'approved'],
  ['approved', 'rejected'],
  ['rejected', 'approved'],
])('%s in one tab, it cannot be %s in the other', async (one, other) => {
  const backend = await open()
  const answer = (how: string) => (how === 'approved' ? backend.approve() : backend.reject())
  await answer(one)
  const after = backend.portal()
  await expect(answer(other)).rejects.toThrow('request_answered')
  expect(backend.portal()).toEqual(after)
})
