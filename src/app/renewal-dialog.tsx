import { KeyRound } from 'lucide-react'
import { createPath, useLocation } from 'react-router'
import { renewal } from '#src/auth/renewal.ts'
import type { WhyRenew } from '#src/auth/session.ts'
import { useAccount, useSession } from '#src/auth/signed-in.ts'
import { useLeaving } from '#src/auth/use-leaving.ts'
import { fateOfTyped } from '#src/forms/typed.ts'
import { SignInFailed } from '#src/entry/sign-in-failed.tsx'
import { renewalTexts as texts } from '#src/texts/session.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'

/** Asks for a fresh sign-in over whatever the person is doing. All calls wait; none is lost. */
export function RenewalDialog({ why }: { why: WhyRenew }) {
  const session = useSession()
  const { email } = useAccount()
  const here = createPath(useLocation())
  const inWindow = useLeaving(async () => {
    await session.renew(why)
    renewal.done(why)
  })
  const wholePage = useLeaving(() => session.signIn(here, why))
  const failure = wholePage.failure ?? inWindow.failure

  return (
    <Dialog
      open
      icon={<KeyRound />}
      title={texts[why].title}
      description={texts[why].text}
      onClose={renewal.declined}
      footer={
        <>
          <Button onClick={renewal.declined}>{texts.notNow}</Button>
          <Button variant="primary" busy={inWindow.leaving} onClick={inWindow.go}>
            {texts.signIn}
          </Button>
        </>
      }
    >
      <SignInFailed failure={failure} />
      {failure === 'other-account' && <p>{texts.signInAs({ email })}</p>}
      {inWindow.failure === 'popup-blocked' && (
        <Button variant="link" busy={wholePage.leaving} onClick={wholePage.go}>
          {texts.fullPage[fateOfTyped() ?? 'untouched']}
        </Button>
      )}
    </Dialog>
  )
}
