import { expect, test } from 'vitest'
import { SupportSubject } from '#src/api/contract/support.ts'
import { subjectNames } from '#src/texts/support.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { newKey, openBackend, start } from './for-tests.ts'

const message = {
  from: 'ana@contoso.example',
  subject: 'billing',
  description: 'The invoice names another company.',
  attachments: [{ name: 'invoice.txt', type: 'text/plain', content: btoa('12 bytes long') }],
} as const

test('a message gets a reference of its own; of a file only name and size are kept', async () => {
  const { as, store } = openBackend()
  const send = () =>
    as('owner')('supportMessageSend', {
      body: { ...message, attachments: [...message.attachments] },
      ...newKey(),
    })
  const first = await send()
  const second = await send()
  expect(first.reference).not.toBe(second.reference)
  expect(store.read().portal.supportMessages[0]).toEqual({
    reference: first.reference,
    from: 'ana@contoso.example',
    subject: 'billing',
    description: 'The invoice names another company.',
    companyId: null,
    attachments: [{ name: 'invoice.txt', size: 13 }],
    sentAt: start,
  })
})

test.each(SupportSubject.options)(
  'the company reads of %s as it is called there',
  async (subject) => {
    const { as, store } = openBackend()
    const body = { ...message, subject, attachments: [], companyId: companyIdOf('contoso') }
    await as('owner')('supportMessageSend', { body, ...newKey() })
    expect(store.read().portal.events).toMatchObject([
      { facts: [{ name: 'Subject', value: subjectNames[subject] }] },
    ])
  },
)
