import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { failureOf, type SignInFailure } from '#src/auth/failures.ts'
import { renewal } from '#src/auth/renewal.ts'
import { useSession } from '#src/auth/signed-in.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { renewalTexts as texts } from '#src/texts/session.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'

/** Asks for a fresh sign-in over whatever the person is doing. All calls wait; none is lost. */
export function RenewalDialog() {
  const session = useSession()
  const { pathname, search } = useLocation()
  const [failure, setFailure] = useState<SignInFailure | null>(null)
  const [pending, setPending] = useState(false)

  const signIn = async () => {
    setPending(true)
    try {
      await session.renew()
      renewal.done()
    } catch (error) {
      setFailure(failureOf(error))
      setPending(false)
    }
  }

  return (
    <Dialog
      open
      icon={<KeyRound />}
      title={texts.title}
      description={texts.text}
      onClose={renewal.declined}
      footer={
        <>
          <Button onClick={renewal.declined}>{texts.notNow}</Button>
          <Button variant="primary" busy={pending} onClick={() => void signIn()}>
            {texts.signIn}
          </Button>
        </>
      }
    >
      <div role="alert">
        {failure && (
          <Banner tone="warning">
            {signInFailures[failure].title}. {signInFailures[failure].text}
          </Banner>
        )}
      </div>
      {failure === 'popup-blocked' && (
        <Button variant="link" onClick={() => void session.signIn(pathname + search)}>
          {texts.fullPage}
        </Button>
      )}
    </Dialog>
  )
}
