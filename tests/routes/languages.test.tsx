import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { wholePage } from '#src/lib/whole-page.ts'
import { idFrom } from '#mocks/world/ids.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { expectAccessible } from '../support/accessible.ts'
import { choose, fillIn, heading, openWizard, paste, proceed } from '../support/claiming.ts'
import { mayLeave, watchLeaving } from '../support/leaving.ts'
import { here, renderApp } from '../support/render-app.tsx'

test('a language that is chosen is kept, and the page begins anew where it was', async () => {
  const reload = vi.spyOn(wholePage, 'reload').mockReturnValue()
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  await user.click(await screen.findByRole('button', { name: 'Language' }))
  expect(await screen.findByRole('menuitemradio', { name: 'English' })).toBeChecked()
  await user.click(screen.getByRole('menuitemradio', { name: 'العربية' }))
  expect(localStorage.getItem('holdfast.language')).toBe('ar')
  expect(reload).toHaveBeenCalledOnce()
  expect(here()).toBe('/companies')
})

type User = Awaited<ReturnType<typeof renderApp>>['user']

async function chooseGerman(user: User) {
  await user.click(await screen.findByRole('button', { name: /^(Language|Account of .*)$/ }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Deutsch' }))
}

const question = () => screen.findByRole('alertdialog', { name: 'Change the language to Deutsch?' })

test('names at an invitation are lost by another language: that is asked first', async () => {
  const left = watchLeaving('reload')
  const { user } = await renderApp(
    `/accept-invite?invitationId=${idFrom('invitation/omar.haddad@contoso.example')}&scenario=tour&as=app-admin`,
  )
  const name = await screen.findByLabelText(/^First Name/)
  await user.type(name, ' Karim')
  await chooseGerman(user)
  expect(await question()).toHaveAccessibleDescription(/what you typed is lost/)
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Stay here' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(name).toHaveValue('Omar Karim')
  expect(left).not.toHaveBeenCalled()
  expect(localStorage.getItem('holdfast.language')).toBeNull()

  await chooseGerman(user)
  await question()
  await user.click(screen.getByRole('button', { name: 'Change the language' }))
  expect(left).toHaveBeenCalledOnce()
  expect(localStorage.getItem('holdfast.language')).toBe('de')
})

test('of the wizard only a secret is asked for: all the rest comes back', async () => {
  const left = watchLeaving('reload')
  const { user } = await openWizard()
  await paste(user, 'Object ID', registrations.ready.id)
  await chooseGerman(user)
  await waitFor(() => expect(left).toHaveBeenCalledOnce())
  // The test stays where a browser would have begun anew.
  await paste(user, 'Secret', registrations.ready.secret)
  await chooseGerman(user)
  expect(await question()).toHaveAccessibleDescription(/comes back, the secret does not/)
  expect(left).toHaveBeenCalledOnce()
})

test('unsaved settings are asked about once, not by the browser again', async () => {
  const left = watchLeaving('reload')
  const { user } = await renderApp('/settings/company?scenario=licensed')
  await user.type(await screen.findByLabelText('Company Name'), ' AG')
  expect(mayLeave()).toBe(false)
  await chooseGerman(user)
  await question()
  await user.click(screen.getByRole('button', { name: 'Change the language' }))
  expect(left).toHaveBeenCalledOnce()
})

test('nor are the names of the second step told to be lost', async () => {
  watchLeaving('reload')
  const { user } = await openWizard({ as: 'newcomer' })
  await fillIn(user, 'ready')
  await proceed(user)
  await user.type(await screen.findByLabelText('Last Name'), ' Obi')
  await chooseGerman(user)
  expect(await question()).toHaveAccessibleDescription(/comes back, the secret does not/)
})

test('whoever goes back while it is asked leaves the question behind', async () => {
  const { user } = await renderApp('/companies?scenario=owner-left&as=two-companies')
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  await choose(user, 'Contoso (US)')
  await paste(user, 'Secret', registrations.ready.secret)
  await chooseGerman(user)
  await question()
  history.back()
  await heading('Select the Company You Want to Sign In To')
  expect(screen.queryByRole('alertdialog')).toBeNull()
})
