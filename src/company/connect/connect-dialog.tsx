import { Link2, ShieldQuestion } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { codeOf } from '#src/api/errors.ts'
import { useCall } from '#src/api/query.ts'
import { serverNow } from '#src/api/server-time.ts'
import { consentAddress, type Attempt } from '#src/auth/admin-consent.ts'
import { needsSupport } from '#src/auth/failures.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { useConfig } from '#src/config/config-context.ts'
import { isValid } from '#src/domain/license.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { wholePage } from '#src/lib/whole-page.ts'
import { paths } from '#src/paths.ts'
import { connectTexts as texts } from '#src/texts/connect.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { problemTexts } from '#src/texts/problems.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { announce } from '#src/ui/announcer.tsx'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { MailLink } from '#src/ui/mail-link.tsx'
import { Spinner } from '#src/ui/spinner.tsx'
import { toast } from '#src/ui/toast.ts'
import { connectionChange } from '../changes.ts'
import { useCompany } from '../use-company.ts'
import { Approval } from './approval.tsx'
import { useVisit, type Visit } from './use-visit.ts'
import styles from './connect-dialog.module.css'

export type { Visit }

interface ConnectDialogProps {
  visit: Visit
  onAgain: () => void
  onClose: () => void
}

/** What the person is told from the click until Intune is connected, or is not. */
export function ConnectDialog({ visit, onAgain, onClose }: ConnectDialogProps) {
  const { attempt, window: opened, otherTenant } = visit
  const config = useConfig()
  const { tenantId } = useAccount()
  const [stage, setStage] = useVisit(visit)
  const { refusal, leaveAlone } = useConnecting(stage.at === 'granted', attempt, {
    onAdministratorNeeded: () => setStage({ at: 'approval', requested: false }),
    onClose,
  })

  const close = () => {
    leaveAlone()
    opened?.close()
    onClose()
  }
  const again = (
    <Button variant="primary" onClick={onAgain}>
      {uiTexts.again}
    </Button>
  )
  const cancel = <Button onClick={close}>{texts.cancel}</Button>

  if (otherTenant)
    return <Told title={texts.refused} text={otherTenantText(otherTenant)} onClose={close} />
  if (refusal && stage.at === 'granted')
    return (
      <Told title={texts.refused} text={problemText(refusal)} onClose={close}>
        {again}
      </Told>
    )
  switch (stage.at) {
    case 'microsoft':
      return (
        <Told title={texts.atMicrosoft} text={texts.atMicrosoftText} busy onClose={close}>
          <p className={styles.small}>{texts.tenant({ end: tenantId.slice(-5) })}</p>
          <Button variant="link" onClick={() => setStage({ at: 'approval', requested: false })}>
            {texts.notAdmin}
          </Button>
          {cancel}
        </Told>
      )
    case 'blocked':
      return (
        <Told title={texts.blocked} text={texts.blockedText} onClose={close}>
          <Button onClick={onAgain}>{uiTexts.again}</Button>
          <Button
            variant="primary"
            onClick={() => wholePage.goTo(consentAddress(config, tenantId, attempt, 'tab'))}
          >
            {texts.inThisTab}
          </Button>
        </Told>
      )
    case 'closed':
      return (
        <Told title={texts.closed} text={texts.nothingChanged} onClose={close}>
          {again}
        </Told>
      )
    case 'approval':
      return (
        <Dialog
          open
          size="medium"
          tone="warning"
          icon={<ShieldQuestion />}
          title={stage.requested ? texts.requested : texts.approval}
          description={stage.requested ? texts.requestedText : texts.approvalText}
          onClose={close}
          footer={
            <>
              {cancel}
              {again}
            </>
          }
        >
          <Approval
            link={consentAddress(config, tenantId, attempt, 'link')}
            onGranted={() => setStage({ at: 'granted' })}
          />
        </Dialog>
      )
    case 'failed':
      return stage.failure === 'cancelled' ? (
        <Told title={texts.declined} text={texts.nothingChanged} onClose={close}>
          {again}
        </Told>
      ) : (
        <Told {...signInFailures[stage.failure]} onClose={close}>
          {stage.failure === 'other-tenant' && (
            <p className={styles.small}>{texts.tenant({ end: tenantId.slice(-5) })}</p>
          )}
          {ofThePortal.includes(stage.failure) && stage.number && (
            <p className={styles.small}>{texts.number({ number: stage.number })}</p>
          )}
          {needsSupport.has(stage.failure) && (
            <p>
              <MailLink to={config.links.supportMail} />
            </p>
          )}
          {stage.failure === 'microsoft-down' ? <AgainLater onAgain={onAgain} /> : again}
        </Told>
      )
    case 'granted':
      return <Told title={texts.connecting} text={texts.connectingText} busy onClose={close} />
  }
}

/** What only those who run the portal can mend. They find it by its number. */
const ofThePortal: readonly string[] = ['not-consented', ...needsSupport]

const patience = 30

/** Microsoft is busy: whoever tries at once makes it no better. */
function AgainLater({ onAgain }: { onAgain: () => void }) {
  const [left, setLeft] = useState(patience)
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1_000)
    return () => clearInterval(timer)
  }, [])
  const reason = left > 0 ? texts.nextTry({ seconds: left }) : undefined
  return (
    <>
      {reason && <p className={styles.small}>{reason}</p>}
      <Button variant="primary" disabledReason={reason} onClick={onAgain}>
        {uiTexts.again}
      </Button>
    </>
  )
}

interface ToldProps {
  title: string
  text: string
  busy?: boolean
  onClose: () => void
  /** Ways on. */
  children?: ReactNode
}

/** One dialog, whose words change: those who listen hear the new ones. */
function Told({ title, text, busy = false, onClose, children }: ToldProps) {
  useEffect(() => announce(uiTexts.told({ title, text })), [title, text])
  return (
    <Dialog
      open
      icon={busy ? <Spinner className={styles.spinner} /> : <Link2 />}
      title={title}
      description={text}
      onClose={onClose}
      footer={children}
    />
  )
}

/** Connects once consent is there. The key is that of the visit: however often its answer is acted on, it acts once. */
function useConnecting(
  granted: boolean,
  { id: idempotencyKey, page }: Attempt,
  { onAdministratorNeeded, onClose }: { onAdministratorNeeded: () => void; onClose: () => void },
) {
  const { id: companyId, connection } = useCompany()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const waiting = useRef(true)
  // The page may draw itself anew with the news, and the dialog with it: that alone is no leaving.
  const isLeft = () => !waiting.current || window.location.pathname !== pathname
  const { mutate, error } = useCall('intuneConnect', {
    ...connectionChange,
    meta: { ownsErrors: true },
    onError(failure) {
      const code = codeOf(failure)
      if (code === 'company_mismatch') return
      if (!isLeft() && code === 'administrator_needed') return onAdministratorNeeded()
      if (!isLeft() && code !== 'tenant_taken') return
      toast.error(problemText(failure))
      if (!isLeft()) onClose()
    },
    onSuccess({ license }) {
      const told = connection === 'none' ? texts.connectedTitle : texts.reconnected
      // It is done all the same. Whoever is at something else by now stays there.
      if (isLeft()) return toast.success(told)
      onClose()
      if (!(license && isValid(license, serverNow()))) void navigate(paths.welcome(companyId, page))
      else toast.success(told)
    },
  })
  useEffect(() => {
    if (granted) mutate({ params: { companyId }, idempotencyKey })
  }, [granted, mutate, companyId, idempotencyKey])
  return {
    refusal: error,
    /** The answer no longer concerns whoever has closed this. */
    leaveAlone() {
      waiting.current = false
    },
  }
}

const otherTenantText = (facts: Record<string, string>) => problemTexts.other_tenant(facts)
