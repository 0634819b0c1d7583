import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { hours } from '#mocks/world/clock.ts'
import { serverNow } from '#src/api/server-time.ts'
import { expectAccessible } from '../support/accessible.ts'
import { choose } from '../support/claiming.ts'
import { wide } from '../support/do-it.ts'
import { watchMicrosoft } from '../support/microsoft.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const { id: objectId, clientId, secret } = registrations.ready
const foreignTenant = '33333333-2222-4333-8444-5555555fffff'

const contoso = companyIdOf('contoso')
const guide = (place = '') =>
  `/guide/app-registration?for=${contoso}&scenario=owner-left&as=newcomer${place && `#${place}`}`

const title = 'App registration'
const step = (name: string) => screen.getByRole('listitem', { name })
const field = (label: string) => screen.getByLabelText(label)

async function paste(user: UserEvent, label: string, text: string) {
  await user.click(field(label))
  await user.paste(text)
}

/** The last five characters that the page names. */
async function tenantEnd() {
  const line = await screen.findByText(/^For Contoso, whose Directory/)
  return /(\w{5})\.$/.exec(line.textContent)?.[1] ?? ''
}

test('all sixteen steps and the deletion are there, chapter by chapter, each with its picture in words', async () => {
  const { user } = await renderApp(guide())
  expect(await screen.findByRole('heading', { name: title })).toBeVisible()
  await waitFor(() => expect(document.title).toBe(`${title} · Holdfast`))
  const numbers: string[] = []
  for (const chapter of ['Register', 'Permission', 'Consent', 'Secret', 'Afterwards']) {
    await user.click(screen.getByRole('link', { name: new RegExp(`^${chapter}`) }))
    expect(await screen.findByRole('heading', { level: 2, name: chapter })).toHaveFocus()
    const steps = screen.getAllByRole('heading', { level: 3 })
    numbers.push(...steps.map(({ textContent }) => textContent.split('.')[0] ?? ''))
    const pictures = screen.getAllByRole('img')
    expect(pictures).toHaveLength(steps.length)
    for (const picture of pictures) {
      expect(picture).toHaveAccessibleName(/\.$/)
      await waitFor(() => expect(picture).not.toBeEmptyDOMElement())
    }
    await expectAccessible()
  }
  expect(numbers).toEqual(Array.from({ length: 19 }, (_, place) => String(place + 1)))
})

test('what is to be typed can be copied, and what is done stays done, for this company alone', async () => {
  const { user } = await renderApp(guide('step-3'))
  await screen.findByRole('heading', { name: title })
  const naming = within(step('3. Name it and register'))
  expect(step('3. Name it and register')).toHaveFocus()
  await user.click(naming.getByRole('button', { name: 'Copy PMPC Recovery' }))
  expect(await navigator.clipboard.readText()).toBe('PMPC Recovery')

  await user.click(naming.getByRole('checkbox', { name: 'Step 3 is done' }))
  expect(screen.getByText('1 of 16 steps are done')).toBeVisible()
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '1')
  expect(screen.getByRole('link', { name: 'Register, 1 of 4 done' })).toBeVisible()

  openPage(`/guide/app-registration?for=${contoso}`)
  expect(await screen.findByRole('checkbox', { name: 'Step 3 is done' })).toBeChecked()
  openPage('/guide/app-registration?for=none')
  expect(await screen.findByRole('checkbox', { name: 'Step 3 is done' })).not.toBeChecked()
  expect(screen.getByText(/The guide does not know your company/)).toBeVisible()

  openPage(`/guide/app-registration?for=${contoso}#afterwards`)
  await user.click(await screen.findByRole('button', { name: 'Begin a new round' }))
  expect(screen.getByText('0 of 16 steps are done')).toBeVisible()
})

test('the noted IDs are compared, lead into Microsoft’s pages, and stand in the wizard', async () => {
  const { user } = await renderApp(guide('step-4'))
  const end = await tenantEnd()
  const linkOf = (name: string) =>
    within(step(name)).getByRole('link', { name: 'Open this place at Microsoft' })

  await paste(user, 'Directory (tenant) ID', foreignTenant)
  expect(field('Directory (tenant) ID')).toHaveAccessibleDescription(
    `Error:This is another tenant: the company’s ends in ${end}. Sign in there and begin again.`,
  )
  await paste(user, 'Application (client) ID', ` ${clientId}\n`)
  await paste(user, 'Object ID', clientId)
  expect(field('Object ID')).toHaveAccessibleDescription(/two different values/)
  await user.clear(field('Object ID'))
  await paste(user, 'Object ID', objectId)
  expect(screen.queryByText(/The wizard has both IDs/)).not.toBeInTheDocument()

  const tenantId = foreignTenant.slice(0, -5) + end
  await user.clear(field('Directory (tenant) ID'))
  await paste(user, 'Directory (tenant) ID', tenantId)
  expect(field('Directory (tenant) ID')).toHaveAccessibleDescription(
    'This is the company’s tenant.',
  )
  expect(linkOf('4. Note the three IDs')).toHaveAttribute(
    'href',
    `/demo/entra/${tenantId}#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${clientId}/isMSAApp~/false`,
  )
  await expectAccessible()

  await user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  expect(await screen.findByRole('heading', { name: 'Claim Ownership' })).toHaveFocus()
  expect(field('Object ID')).toHaveValue(objectId)
  expect(field('Client ID')).toHaveValue(clientId)
  expect(field('Secret')).toHaveValue('')
})

test('a wizard in another tab opens the guide for its company, keeps its secret, and is filled', async () => {
  const { user } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await user.click(await screen.findByRole('combobox', { name: 'Company to Claim' }))
  await user.click(await screen.findByRole('option', { name: /^Contoso \(US\)/ }))
  await paste(user, 'Secret', secret)
  const link = screen.getByRole('link', { name: 'More Info.' })
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAccessibleDescription('Opens in a new tab')
  expect(link).toHaveAttribute('href', `/guide/app-registration?for=${contoso}`)

  const otherTab = new BroadcastChannel('holdfast.claim')
  const rest = { createdAt: null, secret: null }
  otherTab.postMessage({
    companyId: companyIdOf('fabrikam'),
    objectId: clientId,
    clientId,
    ...rest,
  })
  otherTab.postMessage({ companyId: contoso, objectId, clientId, ...rest })
  await waitFor(() => expect(field('Object ID')).toHaveValue(objectId))
  otherTab.close()
  expect(field('Client ID')).toHaveValue(clientId)
  expect(field('Secret')).toHaveValue(secret)
})

test('a script is made for the tenant; what it printed stands in the wizard, the secret in its memory alone', async () => {
  const { user } = await renderApp(guide('script'))
  const end = await tenantEnd()
  expect(screen.getByRole('heading', { level: 2, name: 'With a script' })).toHaveFocus()
  await user.click(await screen.findByRole('button', { name: 'Copy the script' }))
  expect(await navigator.clipboard.readText()).toMatch(new RegExp(`^#!.*\\*${end} \\]\\]`, 's'))
  await user.click(screen.getByRole('radio', { name: 'Microsoft Graph PowerShell' }))
  await user.click(screen.getByRole('button', { name: 'Copy the script' }))
  expect(await navigator.clipboard.readText()).toContain(`EndsWith('${end}')`)
  expect(screen.getByText(/Once the Client ID is noted/)).toBeVisible()
  await expectAccessible()

  await paste(user, 'Paste what the script printed', 'Done.')
  expect(screen.getByText(/^No value was found in it/)).toBeVisible()
  await paste(
    user,
    'Paste what the script printed',
    `Tenant ID: ${foreignTenant}\nSecret: ${secret}`,
  )
  expect(screen.getByText(/^Nothing was filled in: this was made in another tenant/)).toBeVisible()
  const printed = [
    `Object ID: ${objectId}`,
    `Application (client) ID: ${clientId}`,
    `Directory (tenant) ID: ${foreignTenant.slice(0, -5)}${end}`,
    `Secret: ${secret}`,
  ]
  await paste(user, 'Paste what the script printed', printed.join('\r\n'))
  expect(
    screen.getByText(
      'Found and filled in: Application (client) ID, Object ID, Directory (tenant) ID, and Secret.',
    ),
  ).toBeVisible()
  expect(field('Paste what the script printed')).toHaveValue('')
  expect(document.body).not.toHaveTextContent(secret)
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(secret)
  expect(screen.getByLabelText('To delete the registration afterwards')).toHaveTextContent(
    `appId eq '${clientId}'`,
  )

  await user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  await screen.findByRole('heading', { name: 'Claim Ownership' })
  expect(field('Object ID')).toHaveValue(objectId)
  expect(field('Secret')).toHaveValue(secret)
  expect(here()).toBe('/recover')
  openPage()
  expect(await screen.findByLabelText('Object ID')).toHaveValue(objectId)
  expect(field('Secret')).toHaveValue('')
})

test('a secret without both IDs is not told as kept, and comes into the wizard once all is pasted', async () => {
  const { user } = await renderApp(guide('script'))
  await tenantEnd()
  await screen.findByLabelText('Paste what the script printed')
  const box = 'Paste what the script printed'
  await paste(user, box, `Application (client) ID: ${clientId}\nSecret: ${secret}`)
  expect(screen.getByText(/^The secret was not kept: .* Paste all of it again/)).toBeVisible()
  expect(screen.queryByText(/^Found and filled in/)).not.toBeInTheDocument()
  expect(field('Application (client) ID')).toHaveValue(clientId)

  await paste(user, box, `Object ID: ${objectId}\nSecret: ${secret}`)
  expect(screen.getByText('Found and filled in: Object ID and Secret.')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  await screen.findByRole('heading', { name: 'Claim Ownership' })
  expect(field('Secret')).toHaveValue(secret)
})

test('the wizard, which has no field for the tenant ID, does not tell it as filled in', async () => {
  const { user } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await user.click(await screen.findByRole('combobox', { name: 'Company to Claim' }))
  await user.click(await screen.findByRole('option', { name: /^Contoso \(US\)/ }))
  await user.click(screen.getByText('Fill in everything at once'))
  const tenantId = `${foreignTenant.slice(0, -5)}${tenants.contoso.id.slice(-5)}`
  await paste(
    user,
    'Paste what the script printed',
    `Object ID: ${objectId}\nTenant ID: ${tenantId}\nSecret: ${secret}`,
  )
  expect(screen.getByText('Found and filled in: Object ID and Secret.')).toBeVisible()
})

const clock = () => screen.queryByRole('list', { name: 'Clock of the registration' })
const { id: otherObjectId, clientId: otherClientId } = registrations['no-consent']

test('another registration, typed over one whose time is known, has no clock of that, which is still to be deleted', async () => {
  const { user } = await renderApp(guide('script'))
  await screen.findByLabelText('Paste what the script printed')
  const created = new Date(serverNow() - hours(70)).toISOString()
  await paste(
    user,
    'Paste what the script printed',
    `Object ID: ${objectId}\nClient ID: ${clientId}\nCreated: ${created}`,
  )
  expect(screen.getByText(/^It can be used until (?!.* at the latest)/)).toBeVisible()
  await user.clear(field('Application (client) ID'))
  await paste(user, 'Application (client) ID', otherClientId)
  expect(screen.queryByText('An old registration is still there')).not.toBeInTheDocument()
  await user.clear(field('Object ID'))
  await paste(user, 'Object ID', otherObjectId)
  expect(clock()).not.toBeInTheDocument()
  const leftover = screen.getByText('An old registration is still there').parentElement
  expect(leftover).toHaveTextContent(clientId)

  await user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  await screen.findByRole('heading', { name: 'Claim Ownership' })
  expect(field('Object ID')).toHaveValue(otherObjectId)
  expect(clock()).not.toBeInTheDocument()
})

test('what is known by its Client ID alone has to be deleted by hand', async () => {
  const { user } = await renderApp(guide('script'))
  await screen.findByLabelText('Application (client) ID')
  await paste(user, 'Application (client) ID', clientId)
  openPage(guide('afterwards'))
  await user.click(await screen.findByRole('button', { name: 'Begin a new round' }))
  const leftover = screen.getByText('An old registration is still there').parentElement
  expect(leftover).toHaveTextContent(clientId)
  expect(screen.getByRole('button', { name: 'It is deleted' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Delete it for me' })).not.toBeInTheDocument()
})

test('a ticked step starts a clock that says so, and is told nowhere else', async () => {
  const { user } = await renderApp(guide('step-3'))
  await user.click(await screen.findByRole('checkbox', { name: 'Step 3 is done' }))
  expect(screen.getByText(/^At most 7[12] hours left/)).toBeVisible()
  expect(screen.getByText(/^It can be used until .* at the latest, counted from/)).toBeVisible()
  await paste(user, 'Application (client) ID', clientId)
  await paste(user, 'Object ID', objectId)
  await expectAccessible()
  await user.click(screen.getByText('Can I do this?'))
  await user.click(screen.getByRole('button', { name: 'Hand over to a colleague' }))
  const page = await screen.findByRole('dialog', { name: 'Hand over to a colleague' })
  expect(page).not.toHaveTextContent('Deadline')
  await user.keyboard('{Escape}')

  await user.click(await screen.findByRole('link', { name: 'Continue in the wizard' }))
  await screen.findByRole('heading', { name: 'Claim Ownership' })
  expect(field('Object ID')).toHaveValue(objectId)
  expect(clock()).not.toBeInTheDocument()
})

test('a refused claim leads to the step that mends it', async () => {
  const { user } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await user.click(await screen.findByRole('combobox', { name: 'Company to Claim' }))
  await user.click(await screen.findByRole('option', { name: /^Contoso \(US\)/ }))
  await paste(user, 'Object ID', objectId)
  await paste(user, 'Client ID', clientId)
  await paste(user, 'Secret', secret.replace('ready', 'wrong'))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  const remedy = await screen.findByRole('link', { name: 'Show me how.' })
  expect(remedy).toHaveAttribute('href', `/guide/app-registration?for=${contoso}#step-4`)
})

test('whoever has to sign in first comes back to the step', async () => {
  const { store, user } = await enter('/?scenario=owner-left&as=nobody')
  openPage('/guide/app-registration#step-4')
  const microsoft = watchMicrosoft(store)
  await user.click(await screen.findByRole('button', { name: 'Sign In' }))
  await microsoft.visit({ as: 'newcomer' })
  await screen.findByRole('heading', { name: title })
  expect(here()).toBe('/guide/app-registration#step-4')
})

test('whoever chooses a company beside the open guide stays at the company, and is led to a place by its link alone', async () => {
  wide()
  const { user } = await renderApp('/recover?scenario=owner-left&as=two-companies#do-it')
  expect(await screen.findByRole('heading', { name: 'Do it for me' })).toHaveFocus()
  for (const company of ['Contoso (US)', 'Fabrikam (US)']) {
    const combobox = await screen.findByRole('combobox', { name: 'Company to Claim' })
    await user.clear(combobox)
    await choose(user, company)
    const guide = within(screen.getByRole('complementary'))
    await guide.findByText(new RegExp(`^For ${company.split(' ')[0] ?? ''}`))
    expect(combobox).toHaveFocus()
  }
  await user.click(screen.getByRole('link', { name: 'With a script' }))
  expect(await screen.findByRole('heading', { name: 'With a script' })).toHaveFocus()
})

test('what is not clear in a paste is told, and stands in no field', async () => {
  const { user } = await renderApp(guide('script'))
  await screen.findByLabelText('Paste what the script printed')
  const box = 'Paste what the script printed'
  await paste(user, box, `Client ID: ${clientId}\nObject ID / Tenant ID: ${objectId}`)
  expect(
    screen.getByText(
      'Found and filled in: Application (client) ID. Not clear, and so left for you to enter: Object ID and Directory (tenant) ID.',
    ),
  ).toBeVisible()
  expect(field('Application (client) ID')).toHaveValue(clientId)
  expect(field('Object ID')).toHaveValue('')
  await paste(user, box, `Object ID: ${objectId}\nObject ID: ${clientId}`)
  expect(screen.getByText(/^Not clear, and so left for you to enter: Object ID\./)).toBeVisible()
  await paste(user, box, `Object ID / Client ID: ${objectId}\nSecret: ${secret}`)
  expect(
    screen.getByText(
      /^The secret was not kept.* Not clear, and so left for you to enter: Object ID and App/,
    ),
  ).toBeVisible()
})
