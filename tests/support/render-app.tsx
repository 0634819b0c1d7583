import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { createMemoryRouter } from 'react-router'
import { onTestFinished } from 'vitest'
import { openPortal } from '#src/app/open-portal.ts'
import { assemble } from '#src/app/start.tsx'
import { enterWorld } from '#mocks/boot.ts'
import demoConfig from '#mocks/config.json' with { type: 'json' }
import { handlersFor } from '#mocks/handlers.ts'

/**
 * Opens an address of the demo contract in the real portal: real routes, real MSAL, and the simulated world
 * behind it. Returns the person at the keyboard and the world, to act and to look.
 */
export async function renderApp(address: string) {
  const { store, rest } = await enterWorld(new URL(address, location.href))
  const server = setupServer(
    http.get('*/config.json', () => HttpResponse.json(demoConfig)),
    ...handlersFor(store),
  )
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => {
    server.close()
  })
  render(
    assemble(openPortal(null), (routes, options) =>
      createMemoryRouter(routes, { ...options, initialEntries: [rest] }),
    ),
  )
  return { user: userEvent.setup(), store }
}
