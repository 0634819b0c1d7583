import { render } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import { open } from '#mocks/microsoft/authority/open.ts'
import { readRequest } from '#mocks/microsoft/authority/request.ts'
import { followLink } from '#mocks/microsoft/entra-link.ts'
import { EntraPage } from '#mocks/microsoft/entra-page.tsx'

/** Follows a link of the demo to the page of the simulated Microsoft. */
export async function openEntra(link: string) {
  const { store } = await followLink(new URL(link, location.origin))
  onTestFinished(() => {
    history.replaceState(null, '', '/')
  })
  const request = readRequest(location.href)
  const first = store.change((world) => open(world, request))
  render(<EntraPage {...{ store, request, first, leave: () => undefined }} />)
}
