import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { scenarioIds } from '#mocks/scenarios/scenarios.ts'
import { expectAccessible } from '../support/accessible.ts'
import { renderApp } from '../support/render-app.tsx'

test('the studio lists every story, with a link to begin it as anybody', async () => {
  await renderApp('/demo')
  await screen.findByRole('heading', { name: 'Stories of this demo' })
  const stories = screen.getAllByRole('region')
  expect(stories).toHaveLength(scenarioIds.length)
  const [tour] = stories
  if (!tour) throw new Error('There is no story')
  expect(within(tour).getByRole('link', { name: 'Ana Silva' })).toHaveAttribute(
    'href',
    '/companies?scenario=tour&as=owner',
  )
  await expectAccessible()
})

test('the outbox shows a mail as its reader would see it', async () => {
  const { store } = await renderApp('/demo/outbox?scenario=tour')
  expect(await screen.findByText('No mail was sent yet')).toBeVisible()
  store.change(({ portal }) => {
    portal.mails.push({
      id: 'a',
      to: 'ana.silva@contoso.example',
      subject: 'Access Request "Contoso"',
      heading: 'Sam asks to join Contoso',
      lines: ['Because.'],
      action: { label: 'Review Request', path: '/settings/users' },
      sentAt: Date.parse('2026-03-02T09:00:00Z'),
    })
  })
  screen.getByRole('button', { name: 'Look again' }).click()
  const mail = within(await screen.findByRole('region', { name: 'Access Request "Contoso"' }))
  expect(mail.getByText(/To ana.silva@contoso.example/)).toBeVisible()
  expect(mail.getByRole('link', { name: 'Review Request' })).toBeVisible()
})
