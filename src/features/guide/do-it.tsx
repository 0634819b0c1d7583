import { Handshake, Hourglass, UserSearch, WandSparkles } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import type { DirectoryRole } from '#src/domain/preflight.ts'
import { acts, nextAct } from '#src/domain/registration-plan.ts'
import { useOwnRole } from '#src/registration/own-role.ts'
import { doItTexts as texts, troubleTold } from '#src/texts/do-it.ts'
import { roleRows } from '#src/texts/hand-over.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { ActList } from './act-list.tsx'
import { ToWizard } from './to-wizard.tsx'
import { useDoIt, type Standing } from './use-do-it.ts'
import type { GuideNotes } from './use-guide-notes.ts'
import styles from './guide.module.css'

const HandOver = lazy(async () => ({
  default: (await import('#src/registration/hand-over.tsx')).HandOver,
}))

interface DoItProps {
  company: ClaimableCompany | undefined
  notes: GuideNotes
}

/** The way without steps: the portal makes the registration, and says before what exactly that is. */
export function DoIt({ company, notes }: DoItProps) {
  return company ? <DoItFor company={company} notes={notes} /> : <p>{texts.company}</p>
}

function DoItFor({ company, notes }: { company: ClaimableCompany; notes: GuideNotes }) {
  const work = useDoIt(company, notes)
  const { standing } = work
  const { tenantId } = useAccount()
  const own = useOwnRole()
  const [handing, setHanding] = useState(false)
  const role = own.role && 'value' in own.role ? own.role.value : null
  const ownEnd = tenantId.slice(-5)
  const isForeign = ownEnd !== company.tenantIdEnd

  const obstacle = () => {
    if (isForeign) return texts.otherTenantTitle
    if (!own.role) return texts.roleFirst
    return role === null || role === 'can-consent' ? undefined : texts.roleTooSmall
  }

  return (
    <>
      <p>{texts.intro}</p>
      <h3>{texts.making}</h3>
      <ActList standing={standing} />
      {(standing.kind === 'ready' || standing.kind === 'ended') && (
        <>
          <h3>{texts.allowed}</h3>
          <p>{texts.allowedText}</p>
          <h3>{texts.role}</h3>
          {isForeign ? (
            <Banner tone="warning">
              <strong>{texts.otherTenantTitle}</strong>
              <p>{texts.otherTenant({ own: ownEnd, needed: company.tenantIdEnd })}</p>
            </Banner>
          ) : (
            <RoleSeen asked={own.role !== undefined} role={role} />
          )}
        </>
      )}
      <div role="status">
        <Told standing={standing} />
      </div>
      <div className={styles.actions}>
        {standing.kind === 'working' ? (
          standing.at !== 'delete' && <Button onClick={work.callOff}>{texts.cancel}</Button>
        ) : standing.kind === 'made' ? (
          <>
            <ToWizard variant="primary" />
            <Button onClick={() => void work.takeBack()}>{texts.deleteMade}</Button>
          </>
        ) : standing.kind === 'unfinished' ? (
          <>
            <Button variant="primary" onClick={() => void work.make()}>
              {nextAct(standing.plan) === 'secret' ? texts.newSecret : texts.goOn}
            </Button>
            <Button onClick={() => void work.takeBack()}>{texts.deleteMade}</Button>
          </>
        ) : (
          <>
            {!isForeign && role === null && (
              <Button icon={<UserSearch />} busy={own.looking} onClick={() => void own.look()}>
                {texts.look}
              </Button>
            )}
            <Button
              variant="primary"
              icon={<WandSparkles />}
              disabledReason={obstacle()}
              onClick={() => void work.make()}
            >
              {texts.make}
            </Button>
            {standing.kind === 'ended' && standing.left === 'left' && (
              <Button onClick={() => void work.takeBack()}>{texts.deleteMade}</Button>
            )}
            {(isForeign || (role !== null && role !== 'can-consent')) && (
              <Button icon={<Handshake />} onClick={() => setHanding(true)}>
                {texts.handOver}
              </Button>
            )}
          </>
        )}
      </div>
      <Suspense>
        {handing && (
          <HandOver company={company} ids={notes.ids} onClose={() => setHanding(false)} />
        )}
      </Suspense>
    </>
  )
}

function RoleSeen({ asked, role }: { asked: boolean; role: DirectoryRole | null }) {
  if (!asked) return <p>{texts.roleText}</p>
  if (role === null) return <Banner tone="warning">{texts.roleUnknown}</Banner>
  return role === 'can-consent' ? (
    <Banner tone="success">{texts.roleSuffices}</Banner>
  ) : (
    <Banner tone="warning">{roleRows[role].verdict}</Banner>
  )
}

/** What has just become of it, and why. */
function Told({ standing }: { standing: Standing }) {
  switch (standing.kind) {
    case 'ready':
      return null
    case 'working':
      return standing.at === 'sign-in' ? (
        <p>{texts.signingIn}</p>
      ) : standing.at === 'delete' ? (
        <p>{texts.deleting}</p>
      ) : (
        standing.again !== null && (
          <p className={styles.waiting}>
            <Hourglass />
            {texts.again({ seconds: Math.round(standing.again / 1000) })}
          </p>
        )
      )
    case 'made':
      return (
        <Banner tone="success">
          <strong>{texts.madeTitle}</strong>
          <p>
            {texts.madeText} {standing.removed > 0 && texts.removed({ n: standing.removed })}
          </p>
        </Banner>
      )
    case 'unfinished': {
      const told = standing.why && troubleTold(standing.why)
      const isComplete = acts.indexOf(nextAct(standing.plan)) === acts.length - 1
      return (
        <Banner tone="warning">
          <strong>
            {told?.title ?? (isComplete ? texts.completeTitle : texts.unfinishedTitle)}
          </strong>
          <p>{told?.text ?? (isComplete ? texts.completeText : texts.unfinishedText)}</p>
        </Banner>
      )
    }
    case 'ended': {
      const { why, left } = standing
      const told = why === 'called-off' ? { title: texts.cancelled, text: '' } : troubleTold(why)
      return (
        <Banner tone={left === 'left' ? 'danger' : 'warning'}>
          <strong>{told.title}</strong>
          <p>
            {told.text} {texts[left]}
          </p>
        </Banner>
      )
    }
  }
}
