import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw/http'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import demoConfig from '#mocks/config.json' with { type: 'json' }
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { enter, openPage } from '../support/render-app.tsx'

const endpoint = '/telemetry'

/** Opens a page of which somebody is told, and collects what. */
async function openTold(address: string, telemetry: { endpoint: string } | undefined) {
  const around = await enter(address)
  const told: string[] = []
  around.server.use(
    http.get('*/config.json', () => HttpResponse.json({ ...demoConfig, telemetry })),
    http.post(`*${endpoint}`, async ({ request }) => {
      told.push(await request.text())
      expect([...request.headers.keys()]).not.toContain('cookie')
      return new HttpResponse(null, { status: 204 })
    }),
  )
  openPage(around.rest)
  return { ...around, told }
}

const fault = 'The profile of ana.silva@contoso.example was not saved: First Name “Anabela”'

/** Types a secret into a form, with a fault behind every corner. */
async function useThePage({ user }: Awaited<ReturnType<typeof openTold>>) {
  await user.click(await screen.findByRole('button', { name: 'Help' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Contact Support' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Contact Support' }))
  await user.type(dialog.getByLabelText('Description of Issue'), 'Anabela')
  fail(new TypeError(fault))
}

const fail = (error: Error) => window.dispatchEvent(new ErrorEvent('error', { error }))

/** What is sent later is answered later: by then, whatever was told has arrived. */
const allHasArrived = () => fetch('/config.json')

beforeEach(() => {
  // With somebody else who hears of them, the errors here are no failures of the test.
  const hear = () => undefined
  window.addEventListener('error', hear)
  onTestFinished(() => {
    window.removeEventListener('error', hear)
  })
})

test('nothing is told unless the deployer wishes it', async () => {
  const page = await openTold('/app-catalog?scenario=licensed', undefined)
  await useThePage(page)
  await allHasArrived()
  expect(page.told).toEqual([])
})

test('nothing is told of people who want to be left alone', async () => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
  const page = await openTold('/app-catalog?scenario=licensed', { endpoint })
  await useThePage(page)
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
  await allHasArrived()
  expect(page.told).toEqual([])
})

test('what is told holds nothing that anybody typed, and nobody’s id', async () => {
  const page = await openTold('/app-catalog?scenario=licensed&search=Anabela', { endpoint })
  await useThePage(page)
  await expect.poll(() => page.told).toHaveLength(1)
  expect(JSON.parse(page.told[0] ?? '')).toEqual([
    { kind: 'error', name: 'TypeError', at: [], page: '/c/:companyId/app-catalog' },
  ])
  const { oid, name, upn, tenantId } = personByKey('owner')
  for (const secret of [
    oid,
    name,
    upn,
    tenantId,
    companyIdOf('contoso'),
    'Anabela',
    'Contoso',
    '?',
  ])
    expect(page.told.join()).not.toContain(secret)

  fail(new TypeError(fault))
  fail(new RangeError(fault))
  await expect.poll(() => page.told).toHaveLength(2)
  expect(page.told[1]).toContain('RangeError')
})

test('a page that fails by our fault is told, with what happened and where', async () => {
  const { told } = await openTold('/companies?scenario=licensed&faults=companyList:malformed', {
    endpoint,
  })
  await screen.findByRole('heading', { name: 'Something went wrong on our side' })
  await expect.poll(() => told).toHaveLength(1)
  expect(JSON.parse(told[0] ?? '')).toMatchObject([{ name: 'ContractError', page: '/companies' }])
})
