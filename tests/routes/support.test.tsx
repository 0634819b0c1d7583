import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { lossOfTyped } from '#src/forms/typed.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newEvents } from '../support/new-events.ts'
import { renderApp } from '../support/render-app.tsx'

const { upn } = personByKey('two-companies')
const supportDialog = async () =>
  within(await screen.findByRole('dialog', { name: 'Contact Support' }))

test('somebody who is stuck at the selector writes to support, once', async () => {
  const { user, store } = await renderApp('/companies?scenario=tour&as=two-companies')
  await user.click(await screen.findByRole('button', { name: 'Contact our Support' }))
  const dialog = await supportDialog()
  expect(dialog.getByLabelText('From')).toHaveValue(upn)

  await user.click(dialog.getByRole('button', { name: 'Send' }))
  const summary = within(await dialog.findByRole('group', { name: 'There is a problem' }))
  expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Subject: This is needed.',
    'Description of Issue: This is needed.',
  ])
  for (const label of ['Subject', 'Description of Issue'])
    expect(dialog.getByLabelText(label)).toHaveAccessibleDescription(/Error:\s*This is needed\./)
  await expectAccessible()

  await user.click(dialog.getByRole('combobox', { name: 'Subject' }))
  await user.click(await screen.findByRole('option', { name: 'Authentication' }))
  await user.type(
    dialog.getByLabelText('Description of Issue'),
    'My company is not in the list.{Enter}It was.',
  )
  const file = new File([new Uint8Array([1, 2, 255])], 'screen.png', { type: 'image/png' })
  await user.upload(dialog.getByLabelText('Attach File', { selector: 'input' }), file)
  await user.dblClick(dialog.getByRole('button', { name: 'Send' }))
  expect(await screen.findByText('Message sent')).toBeVisible()
  expect(store.read().portal.supportMessages).toMatchObject([
    {
      from: upn,
      subject: 'authentication',
      description: 'My company is not in the list.\nIt was.',
      companyId: null,
      attachments: [{ name: 'screen.png', size: 3 }],
    },
  ])
})

test('files beyond 20 MB are refused at the field and are not sent', async () => {
  const { user, store } = await renderApp('/app-catalog?scenario=tour&as=two-companies')
  await user.click(await screen.findByRole('button', { name: 'Help' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Contact Support' }))
  const dialog = await supportDialog()
  await user.click(dialog.getByRole('combobox', { name: 'Subject' }))
  await user.click(await screen.findByRole('option', { name: 'Security' }))
  await user.type(dialog.getByLabelText('Description of Issue'), 'The log is attached.')
  const big = new File([new Uint8Array(20_000_001)], 'log.zip')
  await user.upload(dialog.getByLabelText('Attach File', { selector: 'input' }), big)
  const attach = dialog.getByRole('button', { name: 'Attach File' })
  expect(attach).toHaveAccessibleDescription(/larger than 20 MB altogether/)
  const said = () => screen.getByText(/larger than/, { selector: '[aria-live] *', ignore: false })
  const whenChosen = said()
  await user.click(dialog.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(said()).not.toBe(whenChosen))

  await user.click(dialog.getByRole('button', { name: 'Remove log.zip' }))
  expect(attach).not.toHaveAccessibleDescription(/larger/)
  await user.click(dialog.getByRole('button', { name: 'Send' }))
  expect(await screen.findByText('Message sent')).toBeVisible()
  await waitFor(() => {
    expect(screen.queryByRole('dialog', { name: 'Contact Support' })).not.toBeInTheDocument()
  })
  expect(store.read().portal.supportMessages).toMatchObject([
    { companyId: companyIdOf('contoso'), attachments: [] },
  ])
})

/** The dialog with all that it needs, and a way to attach files. */
async function writeToSupport() {
  const { user, store } = await renderApp('/app-catalog?scenario=tour&as=two-companies')
  await user.click(await screen.findByRole('button', { name: 'Help' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Contact Support' }))
  const dialog = await supportDialog()
  await user.click(dialog.getByRole('combobox', { name: 'Subject' }))
  await user.click(await screen.findByRole('option', { name: 'App Catalog' }))
  await user.type(dialog.getByLabelText('Description of Issue'), 'The log is attached.')
  const input = dialog.getByLabelText('Attach File', { selector: 'input' })
  const attach = (...files: File[]) => user.upload(input, files)
  return { user, store, dialog, attach }
}

test('whoever removes a file stays beside it, and the same file is attached once', async () => {
  const { user, dialog, attach } = await writeToSupport()
  const same = () => new File(['log'], 'log.txt', { lastModified: 7 })
  await attach(same(), new File(['a'], 'a.png'), new File(['b'], 'b.png'))
  await attach(same())
  expect(dialog.getAllByText('log.txt')).toHaveLength(1)
  const remove = (file: string) => dialog.getByRole('button', { name: `Remove ${file}` })

  await user.click(remove('a.png'))
  expect(remove('b.png')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(remove('log.txt')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(dialog.getByRole('button', { name: 'Attach File' })).toHaveFocus()
})

test('a file that is chosen would be lost with the page, as what is typed would', async () => {
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  await user.click(await screen.findByRole('button', { name: 'Contact our Support' }))
  const dialog = await supportDialog()
  expect(lossOfTyped()).toBeNull()
  const file = new File(['1'], 'screen.png')
  await user.upload(dialog.getByLabelText('Attach File', { selector: 'input' }), file)
  expect(lossOfTyped()).toBe('lost')
  await user.click(dialog.getByRole('button', { name: 'Remove screen.png' }))
  expect(lossOfTyped()).toBeNull()
})

test('a file that is no longer there says so, and the message goes without it', async () => {
  const { user, store, dialog, attach } = await writeToSupport()
  const gone = new File(['gone'], 'gone.txt')
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotFoundError'))
  await attach(gone, new File(['here'], 'here.txt'))
  await user.click(dialog.getByRole('button', { name: 'Send' }))
  const button = dialog.getByRole('button', { name: 'Attach File' })
  await waitFor(() => {
    expect(button).toHaveAccessibleDescription(/“gone.txt” can no longer be read\./)
  })
  expect(store.read().portal.supportMessages).toEqual([])
  await expectAccessible()

  await user.click(dialog.getByRole('button', { name: 'Remove gone.txt' }))
  expect(button).not.toHaveAccessibleDescription(/gone/)
  await user.click(dialog.getByRole('button', { name: 'Send' }))
  expect(await screen.findByText('Message sent')).toBeVisible()
  expect(store.read().portal.supportMessages).toMatchObject([
    { attachments: [{ name: 'here.txt' }] },
  ])
})

test('the company reads the subject as it was chosen', async () => {
  const { user, store, dialog } = await writeToSupport()
  await user.click(dialog.getByRole('button', { name: 'Send' }))
  await screen.findByText('Message sent')
  expect(newEvents(store)).toMatchObject([{ facts: [{ name: 'Subject', value: 'App Catalog' }] }])
})
