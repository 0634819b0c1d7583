import { catchRedirects, comeBack, followRedirect, type Visit } from '#mocks/microsoft/for-tests.ts'
import type { Store } from '#mocks/world/store.ts'
import { waitFor } from '@testing-library/react'
import { expect, onTestFinished } from 'vitest'
import { openPage } from './render-app.tsx'

/** Watches for the moment when the page leaves for Microsoft, and takes the person's part there. */
export function watchMicrosoft(store: Store) {
  const { urls, release } = catchRedirects()
  onTestFinished(release)

  async function departure() {
    await waitFor(() => {
      expect(urls).not.toEqual([])
    })
    return urls.pop() ?? ''
  }

  return {
    /** The address at Microsoft that the page left for. */
    departure,

    /** Does at Microsoft what the visit says, and loads the page that Microsoft leads back to. */
    async visit(visit: Visit) {
      await comeBack(followRedirect(store, await departure(), visit))
      openPage()
    },

    /** Microsoft sends the person back with an error instead of an answer. */
    async refuse(error: string, description: string) {
      const asked = new URL(await departure()).searchParams
      const answer = new URLSearchParams({
        error,
        error_description: description,
        state: asked.get('state') ?? '',
      })
      await comeBack(`${asked.get('redirect_uri') ?? ''}#${answer.toString()}`)
      openPage()
    },
  }
}
