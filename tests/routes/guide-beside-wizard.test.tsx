import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { claimDraft } from '#src/registration/claim-draft.ts'
import { expectAccessible } from '../support/accessible.ts'
import { announced, openWizard } from '../support/claiming.ts'
import { wide } from '../support/do-it.ts'

// What the guide notes goes over into the wizard beside it, and nobody loses by that what they do not hear of.

const { ready, 'no-consent': other } = registrations
type Registration = Pick<typeof ready, 'id' | 'clientId' | 'secret'>

async function openBeside() {
  wide()
  const { user } = await openWizard()
  await user.click(screen.getByRole('link', { name: 'More Info.' }))
  const beside = await screen.findByRole('complementary')
  const field = (label: string, place = screen.getByRole('main')) =>
    within(place).getByLabelText<HTMLInputElement>(label)
  const put = async (label: string, text: string, place?: HTMLElement) => {
    await user.clear(field(label, place))
    await user.click(field(label, place))
    await user.paste(text)
  }
  await within(beside).findByLabelText('Application (client) ID')
  const note = (label: string, text: string) => put(label, text, beside)
  return {
    field,
    put,
    note,
    async noteBoth({ id, clientId }: Registration) {
      await note('Application (client) ID', clientId)
      await note('Object ID', id)
      await waitFor(() => expect(field('Client ID')).toHaveValue(clientId))
    },
    async fillIn({ id, clientId, secret }: Registration) {
      await put('Object ID', id)
      await put('Client ID', clientId)
      await put('Secret', secret)
    },
  }
}

test('another registration in the guide takes the secret out of the wizard, and that is said', async () => {
  const { field, put, note, noteBoth, fillIn } = await openBeside()
  await fillIn(ready)
  await noteBoth(other)
  expect(field('Secret')).toHaveValue('')
  const told = /^The guide has filled in the IDs of another registration, and the secret was taken/
  await waitFor(() => expect(field('Secret')).toHaveAccessibleDescription(told))
  expect(announced()).toHaveTextContent(told)
  await expectAccessible()

  await put('Secret', other.secret)
  expect(field('Secret')).not.toHaveAccessibleDescription(told)
  // It corrects the one before, and is of the same registration.
  await note('Object ID', ready.id)
  await waitFor(() => expect(field('Object ID')).toHaveValue(ready.id))
  expect(field('Secret')).toHaveValue(other.secret)
})

test('what was noted before does not go over once more with the tenant ID', async () => {
  const { field, note, noteBoth, fillIn } = await openBeside()
  await noteBoth(other)
  await fillIn(ready)
  await note('Directory (tenant) ID', tenants.contoso.id)
  expect(await screen.findByText('This is the company’s tenant.')).toBeVisible()
  await note('Directory (tenant) ID', tenants.contoso.id)
  expect(field('Object ID')).toHaveValue(ready.id)
  expect(field('Client ID')).toHaveValue(ready.clientId)
  expect(field('Secret')).toHaveValue(ready.secret)
  expect(claimDraft()).toMatchObject({ objectId: ready.id, clientId: ready.clientId })
})
