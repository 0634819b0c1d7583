import type { Browser, Request } from '@playwright/test'
import { areas } from '#mocks/studio/gallery/areas.ts'
import { linkTo, type State } from '#mocks/studio/gallery/state.ts'
import { openCamera } from '#tools/gallery/camera.ts'
import { looksOf } from '#tools/gallery/looks.ts'
import { expect, test } from './fixture.ts'

/** One with many rows, one with steps and a message, and one that is refused. `npm run gallery` compares them all. */
const chosen = ['users', 'request-sent', 'claim-too-old']
const states = areas.flatMap((area) => area.states).filter(({ id }) => chosen.includes(id))

/** A browser that has never been here follows the link, takes a picture, and notes what was called. */
async function follow(browser: Browser, baseURL: string, state: State) {
  const context = await browser.newContext({ baseURL })
  const calls: Request[] = []
  context.on('requestfinished', (request) => {
    if (/^\/(api|simulated)\//.test(new URL(request.url()).pathname)) calls.push(request)
  })
  const camera = await openCamera(context)
  const pictures = await camera.take(state, looksOf(['dark', 'light'], [1440], 'en'))
  const traffic = await Promise.all(calls.map(told))
  await context.close()
  return { pictures: pictures.map(({ png }) => png), traffic: traffic.toSorted() }
}

async function told(request: Request) {
  const response = await request.response()
  return [
    request.method(),
    request.url(),
    request.postData() ?? '',
    response?.status() ?? 0,
    (await response?.text()) ?? '',
  ].join(' ')
}

for (const state of states) {
  test(`the link to ${state.id} gives the same pixels and the same traffic twice`, async ({
    browser,
    baseURL,
  }) => {
    const watched = { ...state, address: `${state.address}&transport=worker` }
    const once = await follow(browser, String(baseURL), watched)
    const again = await follow(browser, String(baseURL), watched)
    expect(once.traffic.length, linkTo(watched)).toBeGreaterThan(0)
    expect(again.traffic).toEqual(once.traffic)
    expect(again.pictures.map((png, n) => once.pictures[n]?.equals(png))).toEqual([true, true])
  })
}
