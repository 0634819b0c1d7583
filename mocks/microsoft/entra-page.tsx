import { useEffect, useState } from 'react'
import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import type { PageRequest } from './authority/request.ts'
import type { Screen } from './authority/screens.ts'
import { identify } from './authority/sign-in.ts'
import { Frame } from './page/frame.tsx'
import { Refused } from './page/messages.tsx'
import { PeopleOfThisDemo } from './page/people-of-this-demo.tsx'
import { SignIn } from './page/sign-in.tsx'
import { SignOut } from './page/sign-out.tsx'

interface EntraPageProps {
  store: Store
  request: PageRequest
  first: Screen
  leave: (to: string) => void
}

/** Shows one screen after the other; what the person does is a step in the simulated world. */
export function EntraPage({ store, request, first, leave }: EntraPageProps) {
  const [screen, show] = useState(first)
  const go = (step: (world: World) => Screen) => show(store.change(step))

  useEffect(() => {
    if (screen.name === 'leave') leave(screen.to)
  }, [screen, leave])

  switch (request.kind) {
    case 'sign-in':
    case 'admin-consent':
      return (
        <Frame>
          <SignIn request={request} screen={screen} now={store.now} go={go} />
          {screen.name === 'sign-in' && (
            <PeopleOfThisDemo
              people={store.read().microsoft.accounts}
              onChoose={({ upn }) => go((world) => identify(world, request, upn))}
            />
          )}
        </Frame>
      )
    case 'sign-out':
      return (
        <Frame>
          <SignOut request={request} screen={screen} go={go} />
        </Frame>
      )
    case 'bad':
      return (
        <Frame>
          <Refused {...request} />
        </Frame>
      )
  }
}
