import type { World } from '#mocks/world/state.ts'
import type { SignOutRequest } from '../authority/request.ts'
import type { Screen } from '../authority/screens.ts'
import { signOut } from '../authority/sign-out.ts'
import { Leaving, SignedOut } from './messages.tsx'
import { PickAccount } from './pick-account.tsx'
import { pageTexts } from './texts.ts'

interface SignOutProps {
  request: SignOutRequest
  screen: Screen
  go: (step: (world: World) => Screen) => void
}

export function SignOut({ request, screen, go }: SignOutProps) {
  switch (screen.name) {
    case 'sign-out':
      return (
        <PickAccount
          title={pageTexts.pickSignOut}
          accounts={screen.accounts}
          onPick={({ oid }) => go((world) => signOut(world, request, oid))}
        />
      )
    case 'signed-out':
      return <SignedOut />
    default:
      return <Leaving />
  }
}
