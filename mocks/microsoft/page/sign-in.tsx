import type { World } from '#mocks/world/state.ts'
import type { EntryRequest } from '../authority/request.ts'
import { askForAccount, type Screen } from '../authority/screens.ts'
import {
  accept,
  acceptForTenant,
  authenticate,
  choose,
  decline,
  identify,
} from '../authority/sign-in.ts'
import { AdminApproval } from './admin-approval.tsx'
import { AskAccount } from './ask-account.tsx'
import { AskConsent } from './ask-consent.tsx'
import { AskPassword } from './ask-password.tsx'
import { Leaving, Refused } from './messages.tsx'
import { PickAccount } from './pick-account.tsx'
import { pageTexts } from './texts.ts'

interface SignInProps {
  request: EntryRequest
  screen: Screen
  now: () => number
  go: (step: (world: World) => Screen) => void
}

export function SignIn({ request, screen, now, go }: SignInProps) {
  const useAnother = () => go(() => askForAccount())
  const askAdmin = () => go(() => decline(request, 90094))

  switch (screen.name) {
    case 'sign-in':
      return (
        <AskAccount
          screen={screen}
          application={request.application}
          onNext={(username) => go((world) => identify(world, request, username))}
        />
      )
    case 'pick':
      return (
        <PickAccount
          title={pageTexts.pickAccount}
          accounts={screen.accounts}
          onPick={({ oid }) => go((world) => choose(world, request, oid))}
          onUseAnother={useAnother}
        />
      )
    case 'password':
      return (
        <AskPassword
          screen={screen}
          onSignIn={(password) =>
            go((world) => authenticate(world, request, screen.account.oid, password))
          }
          onUseAnother={useAnother}
        />
      )
    case 'consent':
      return (
        <AskConsent
          screen={screen}
          {...(request.kind === 'admin-consent' && { lead: pageTexts.tenantConsentLead })}
          onAccept={(forAll) =>
            go((world) =>
              request.kind === 'sign-in'
                ? accept(world, request, screen.account, forAll)
                : acceptForTenant(world, request, screen.account, now()),
            )
          }
          onCancel={() => go(() => decline(request))}
        />
      )
    case 'admin-approval':
      return <AdminApproval screen={screen} onUseAnother={useAnother} onReturn={askAdmin} />
    case 'error':
      return (
        <Refused
          problem={screen.problem}
          detail={screen.detail}
          onUseAnother={useAnother}
          {...(screen.problem === 90094 && { onReturn: askAdmin })}
        />
      )
    default:
      return <Leaving />
  }
}
