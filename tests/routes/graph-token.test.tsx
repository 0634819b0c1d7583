import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, test } from 'vitest'
import { button } from '../support/claiming.ts'
import { setFaults } from '../support/conditions.ts'
import { atMicrosoft, isMade, lookUpRole, make, onlyMade, openDoIt } from '../support/do-it.ts'

// Microsoft Graph refuses a token that MSAL holds to be good: MSAL would hand it out again and again.

type Server = Awaited<ReturnType<typeof openDoIt>>['server']

/** The tokens with which Graph is asked, and what Microsoft is asked of new ones. */
function listen(server: Server) {
  const tokens = new Set<string>()
  const claims: (string | null)[] = []
  server.events.on('request:start', ({ request }) => {
    const { hostname, pathname } = new URL(request.url)
    if (hostname === 'graph.microsoft.com') tokens.add(request.headers.get('authorization') ?? '')
    if (pathname.endsWith('/token'))
      void request
        .clone()
        .text()
        .then((body) => claims.push(new URLSearchParams(body).get('claims')))
  })
  return { tokens, claims }
}

test('whoever goes on after a token was refused goes on with a new one', async () => {
  const app = await openDoIt()
  await lookUpRole(app, 'newcomer')
  const { tokens } = listen(app.server)
  setFaults(app.store, 'graphServicePrincipalCreate#1:status-401')
  await make(app.user)
  expect(await screen.findByText('Microsoft wants to see you again')).toBeVisible()
  expect(tokens.size).toBe(1)
  const { id } = onlyMade(app.store)
  await app.user.click(button('Go on'))
  await isMade()
  expect(tokens.size).toBe(2)
  expect(onlyMade(app.store).id).toBe(id)
})

test('what Graph asks of the next token is passed on to Microsoft', async () => {
  const app = await openDoIt()
  await lookUpRole(app, 'newcomer')
  const asked = JSON.stringify({ access_token: { nbf: { essential: true, value: '1784112000' } } })
  app.server.use(
    http.patch(
      'https://graph.microsoft.com/v1.0/*',
      () =>
        HttpResponse.json(
          {
            error: { code: 'InvalidAuthenticationToken', message: 'Continuous access evaluation' },
          },
          {
            status: 401,
            headers: {
              'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa(asked)}"`,
            },
          },
        ),
      { once: true },
    ),
  )
  await make(app.user)
  expect(await screen.findByText('Microsoft wants to see you again')).toBeVisible()
  const { claims } = listen(app.server)
  await app.user.click(button('Go on'))
  await isMade()
  await waitFor(() => expect(claims).toHaveLength(1))
  expect(JSON.parse(claims[0] ?? '')).toMatchObject(JSON.parse(asked) as object)
})

test('a role that somebody got meanwhile counts with the next token', async () => {
  const app = await openDoIt()
  await lookUpRole(app, 'newcomer')
  const { tokens } = listen(app.server)
  setFaults(app.store, 'graphAppRoleAssign#1:status-403')
  await make(app.user)
  expect(await screen.findByText('Your role does not allow this')).toBeVisible()
  await make(app.user)
  await isMade()
  expect(tokens.size).toBe(2)
})

test('a refused token says nothing of the role, and is not used for looking again', async () => {
  const app = await openDoIt({ faults: 'graphDirectoryRoles#1:status-401' })
  const { tokens } = listen(app.server)
  await lookUpRole(app, 'newcomer')
  expect(await screen.findByText(/^Your role could not be looked up\./)).toBeVisible()
  atMicrosoft(app.store, { as: 'newcomer' })
  await app.user.click(button('Look up my role'))
  expect(await screen.findByText('Your role can do all of it.')).toBeVisible()
  expect(tokens.size).toBe(2)
})
