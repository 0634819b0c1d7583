import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { answerPopups } from '#mocks/microsoft/for-tests.ts'
import { button, choose, fillIn, heading } from '../support/claiming.ts'
import { renderApp } from '../support/render-app.tsx'
import { listen, transcript } from '../support/transcript.ts'

// The times in it are those of one place.
vi.stubEnv('TZ', 'UTC')

// Read these as a person who listens to the portal would. Whoever changes a line has changed what that person hears.

const opened = async (scenario: string, as: string) => {
  const app = await renderApp(
    `/recover?scenario=${scenario}&as=${as}&latency=0&now=2026-03-02T09:00:00Z&clock=frozen`,
  )
  await heading('Claim Ownership')
  return { ...app, said: listen() }
}

/** Whether something loads for long enough to say so is up to the machine; twice the same is once. */
const heard = (said: readonly string[]) =>
  said
    .filter((words) => words !== 'Loading')
    .filter((words, place, all) => words !== all[place - 1])

const main = () => transcript(screen.getByRole('main'))

test('the first step, before a company is chosen', async () => {
  await opened('owner-left', 'newcomer')
  expect(transcript()).toMatchInlineSnapshot(`
    "banner
      Holdfast
      nia.okafor@contoso.example
      button “Help”, collapsed, opens a menu
      button “Language”, collapsed, opens a menu
      button “Sign Out”
    main
      list “Steps”
        Claim Ownership (current step)
        User Info
      heading 1 “Claim Ownership”
      disclosure “Can I do this?”, collapsed
      combobox “Company to Claim”: empty, required, collapsed, opens a listbox – Companies of your tenant, and those you are a user of.
      button “Show options”, collapsed, opens a listbox
      Directory (tenant) ID
      -
      You need an app registration with the application permission AuditLog.Read.All, made less than 72 hours ago.
      link “More Info.” – Opens in a new tab
      link “Do it for me.” – Opens in a new tab
      textbox “Object ID”: empty, required, read-only – Of the app registration, not of the enterprise application.
      textbox “Client ID”: empty, required, read-only – Called Application (client) ID at Microsoft.
      password “Secret”: empty, required, read-only – The Value, not the Secret ID. It is wiped when it is sent.
      button “Show the secret”
      button “Continue”, disabled – Choose a company first."
  `)
})

test('the first step, once the company is chosen and the values are there', async () => {
  const { user } = await opened('owner-left', 'newcomer')
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'ready')
  expect(main()).toMatchInlineSnapshot(`
    "main
      list “Steps”
        Claim Ownership (current step)
        User Info
      heading 1 “Claim Ownership”
      disclosure “Can I do this?”, collapsed
      combobox “Company to Claim”: Contoso (US), required, collapsed, opens a listbox – Companies of your tenant, and those you are a user of.
      button “Show options”, collapsed, opens a listbox
      Directory (tenant) ID
      Ends in 8012d
      The registration must be in the tenant that ends like this.
      You need an app registration with the application permission AuditLog.Read.All, made less than 72 hours ago.
      link “More Info.” – Opens in a new tab
      link “Do it for me.” – Opens in a new tab
      disclosure “Fill in everything at once”, collapsed
      textbox “Object ID”: 78aa7c68-d7dd-4392-80d4-e4cec64fa076, required – Of the app registration, not of the enterprise application.
      textbox “Client ID”: d954531d-e82d-492d-9ded-900937534554, required – Called Application (client) ID at Microsoft.
      password “Secret”: ••••••••, required, focused – The Value, not the Secret ID. It is wiped when it is sent.
      button “Show the secret”
      region “What Microsoft shows”
        heading 2 “What Microsoft shows”
        Check before you continue: it costs no attempt, and the Secret is not sent. Microsoft asks you for reading access.
        button “Look at Microsoft”
      button “Continue”"
  `)
})

test('what Microsoft shows, before an attempt is used', async () => {
  const { user, store, said } = await opened('owner-left', 'newcomer')
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'no-consent')
  const { release } = answerPopups(store, { as: 'newcomer' })
  onTestFinished(release)
  await user.click(button('Look at Microsoft'))
  await screen.findByRole('list', { name: 'What Microsoft shows' })
  expect(transcript(screen.getByRole('region', { name: 'What Microsoft shows' })))
    .toMatchInlineSnapshot(`
      "region “What Microsoft shows”
        heading 2 “What Microsoft shows”
        list “Clock of the registration”
          Too new
          Ready (current step)
          Expiring
          Too old
        71 hours left
        It can be used until Mar 5, 2026, 08:00 AM UTC.
        Something does not fit. To continue now would most likely cost an attempt.
        list “What Microsoft shows”
          heading 3 “Your own directory role”
          Passed
          Your role can grant the admin consent.
          heading 3 “App registration”
          Passed
          It is there.
          heading 3 “Client ID”
          Passed
          It belongs to this registration.
          heading 3 “Tenant”
          Passed
          It ends in 8012d, as the company’s.
          heading 3 “Age”
          Passed
          It can be used until Mar 5, 2026, 08:00 AM UTC.
          heading 3 “Permission”
          Passed
          AuditLog.Read.All is there as an application permission.
          heading 3 “Admin consent”
          Failed
          Needed
          granted for the tenant
          Found
          It has not been granted.
          When the permission is right, choose Grant admin consent under API permissions and confirm.
          Who can mend it: Global Administrator or Privileged Role Administrator
          heading 3 “Client secret”
          Passed
          One is valid until Aug 29, 2026, 08:00 AM UTC. Whether yours is that one is not checked.
          heading 3 “Microsoft’s audit log”
          Passed
          It shows all that the claim will look for.
        Looked at Mar 2, 2026, 09:00 AM UTC.
        button “Look again”, focused"
    `)
  await waitFor(() =>
    expect(heard(said)).toEqual([
      'Working',
      'Something does not fit. To continue now would most likely cost an attempt.',
    ]),
  )
})

test('User Info, and the end of the way', async () => {
  const { user, said } = await opened('owner-left', 'newcomer')
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'ready')
  await user.click(button('Continue'))
  await heading('Who will own the company?')
  await screen.findByLabelText('First Name')
  expect(main()).toMatchInlineSnapshot(`
    "main
      list “Steps”
        Claim Ownership
        User Info (current step)
      heading 1 “Who will own the company?”, focused
      textbox “First Name”: Nia, required
      textbox “Last Name”: Okafor, required
      checkbox “Accept all Terms and conditions”, required, not checked
      link “Back”
      button “Continue”, disabled – Accept the terms first."
  `)

  await user.click(screen.getByRole('checkbox', { name: /^Accept all/ }))
  await user.click(button('Continue'))
  const granted = await screen.findByRole('dialog', { name: 'Ownership Granted' })
  await waitFor(() => expect(granted).toHaveFocus())
  await within(granted).findByRole('button', { name: 'Delete it for me' })
  expect(transcript()).toMatchInlineSnapshot(`
    "dialog “Ownership Granted”, focused – "Nia Okafor" has received full admin with access management rights.
      heading 2 “Ownership Granted”
      heading 3 “What was proven”
      list
        Contoso, whose Directory (tenant) ID ends in 8012d, was recovered by nia.okafor@contoso.example on Mar 2, 2026, 09:00 AM UTC.
        The registration was made by nia.okafor@contoso.example on Mar 2, 2026, 08:00 AM UTC.
        The consent was given by nia.okafor@contoso.example.
        1 access manager was told by mail.
      Delete the app registration “PMPC Recovery” now: nothing needs it anymore.
      link “Show me how.” – Opens in a new tab
      button “Delete it for me”
      button “I have deleted it”
      button “Print”
      button “Download the receipt”
      button “Close”
      button “Help”, collapsed, opens a menu
      button “Close”"
  `)
  expect(heard(said)).toEqual(['Working'])

  await user.click(button('I have deleted it'))
  await waitFor(() => expect(said.at(-1)).toBe('The app registration is deleted.'))
})

test('a refusal, with what mends it', async () => {
  const { user, said } = await opened('owner-left', 'two-companies')
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'aged')
  await user.click(button('Continue'))
  await screen.findByRole('heading', { name: 'Error - Claim Ownership Failed' })
  // While the claim is decided it cannot be sent either. What follows from the secret's being gone is drawn after it.
  await waitFor(() =>
    expect(button('Continue')).toHaveAccessibleDescription('Fill in Secret first.'),
  )
  expect(main()).toMatchInlineSnapshot(`
    "main
      list “Steps”
        Claim Ownership (current step)
        User Info
      heading 1 “Claim Ownership”
      heading 2 “Error - Claim Ownership Failed”, focused
      The registration is older than 72 hours. It was made on Feb 27, 2026, 08:59 AM UTC.
      A new secret does not help: delete the registration, make a new one and copy its values.
      link “Show me how.” – Opens in a new tab
      The Secret was wiped when it was sent: enter the Secret again, then continue.
      2 attempts are left before claiming locks for 12 hours.
      disclosure “Can I do this?”, collapsed
      combobox “Company to Claim”: Contoso (US), required, collapsed, opens a listbox – Companies of your tenant, and those you are a user of.
      button “Show options”, collapsed, opens a listbox
      Directory (tenant) ID
      Ends in 8012d
      The registration must be in the tenant that ends like this.
      You need an app registration with the application permission AuditLog.Read.All, made less than 72 hours ago.
      link “More Info.” – Opens in a new tab
      link “Do it for me.” – Opens in a new tab
      disclosure “Fill in everything at once”, collapsed
      textbox “Object ID”: c5651938-1897-43c6-b1f5-a7c2ec32b7d7, required – Of the app registration, not of the enterprise application.
      textbox “Client ID”: da5cf762-6f66-4c80-a43a-7ae43a8ebe3b, required – Called Application (client) ID at Microsoft.
      password “Secret”: empty, required – The Value, not the Secret ID. It is wiped when it is sent.
      button “Show the secret”
      region “What Microsoft shows”
        heading 2 “What Microsoft shows”
        Check before you continue: it costs no attempt, and the Secret is not sent. Microsoft asks you for reading access.
        button “Look at Microsoft”
      button “Continue”, disabled – Fill in Secret first."
  `)
  expect(heard(said)).toEqual(['Working'])
})

test('the third failure', async () => {
  const { user, said } = await opened('owner-left-two-failures', 'two-companies')
  await choose(user, 'Contoso (US)')
  expect(main()).toContain('1 attempt is left before claiming locks for 12 hours.')
  await fillIn(user, 'aged')
  await user.click(button('Continue'))
  await heading("You've reached the maximum number of claim ownership attempts")
  expect(main()).toMatchInlineSnapshot(`
    "main
      list “Steps”
        Claim Ownership (current step)
        User Info
      heading 1 “You've reached the maximum number of claim ownership attempts”, focused
      heading 2 “Error - Claim Ownership Failed”
      The registration is older than 72 hours. It was made on Feb 27, 2026, 08:59 AM UTC.
      A new secret does not help: delete the registration, make a new one and copy its values.
      link “Show me how.” – Opens in a new tab
      No attempt is left.
      heading 2 “You can try again from Mar 2, 2026, 09:00 PM UTC.”
      Meanwhile, let a colleague with the needed role claim the company, or prepare your next attempt.
      link “Make a fresh registration with the guide.” – Opens in a new tab
      link “Choose a company”"
  `)
  expect(heard(said)).toEqual(['Working'])
})

test('waiting for Microsoft’s log', async () => {
  const { user, said } = await opened('owner-left', 'two-companies')
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'fresh')
  await user.click(button('Continue'))
  await heading('Microsoft’s log does not show everything yet')
  await user.click(button('Look again now'))
  await waitFor(() => expect(said.at(-1)).toBe('Microsoft’s log does not show everything yet'))
  expect(main()).toMatchInlineSnapshot(`
    "main
      list “Steps”
        Claim Ownership (current step)
        User Info
      heading 1 “Microsoft’s log does not show everything yet”
      heading 2 “Waiting since Mar 2, 2026, 09:00 AM UTC”
      list
        Client ID and Secret are right.
        A new registration and its consent appear in Microsoft’s audit log after a few minutes. This page looks again by itself; you may close it and come back through “Recover Company”.
        Usually the log has caught up by Mar 2, 2026, 09:05 AM UTC.
        (current step)
        Only the log shows whether the Object ID is right: compare it once more meanwhile.
        Come back by Mar 2, 2026, 10:00 AM UTC: after that, the Secret has to be entered again.
      When the registration was made is not known here until the log shows it; it can be used for 72 hours from then.
      button “Look again now”, focused
      link “Choose a company”"
  `)
  expect(heard(said)).toEqual(['Working', 'Microsoft’s log does not show everything yet'])
})
