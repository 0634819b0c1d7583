import { Handshake, UserSearch, WandSparkles } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import type { DirectoryRole } from '#src/domain/preflight.ts'
import { isComplete } from '#src/domain/registration-plan.ts'
import { OtherTenant } from '#src/registration/other-tenant.tsx'
import { useOwnRole } from '#src/registration/own-role.ts'
import { doItTexts as texts } from '#src/texts/do-it.ts'
import { roleRows, roleTexts } from '#src/texts/hand-over.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { later } from '#src/ui/later.tsx'
import { ActList } from './act-list.tsx'
import { Told } from './do-it-told.tsx'
import { Heading } from './heading.tsx'
import { ToWizard } from './to-wizard.tsx'
import { useDoIt } from './use-do-it.ts'
import type { GuideNotes } from './use-guide-notes.ts'
import type { Standing } from './work.ts'
import styles from './guide.module.css'

const HandOver = later(async () => (await import('#src/registration/hand-over.tsx')).HandOver)

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
  const own = useOwnRole(company)
  const [handing, setHanding] = useState(false)
  const role = own.role && 'value' in own.role ? own.role.value : null

  // The buttons change with the work. Whoever pressed one goes on where its progress is told.
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (standing.kind !== 'ready' && document.activeElement === document.body)
      title.current?.focus()
  }, [standing.kind])

  const obstacle = () => {
    if (own.isForeign) return roleTexts.otherTenantTitle
    if (!own.role) return texts.roleFirst
    return role === null || role === 'can-consent' ? undefined : texts.roleTooSmall
  }

  return (
    <>
      <p>
        {texts.intro} {isOpen(standing) && texts.notBefore}
      </p>
      <Heading level={3} ref={title} tabIndex={-1}>
        {texts.making}
      </Heading>
      <ActList standing={standing} />
      {isOpen(standing) && (
        <>
          <Heading level={3}>{texts.allowed}</Heading>
          <p className={styles.small}>{texts.allowedText}</p>
          <Heading level={3}>{texts.role}</Heading>
          {own.isForeign ? (
            <OtherTenant company={company} />
          ) : (
            <RoleSeen asked={own.role !== undefined} role={role} />
          )}
        </>
      )}
      <div role="status">
        <Told {...work} />
      </div>
      <div className={styles.actions}>
        {isOpen(standing) ? (
          <>
            {!own.isForeign && role !== 'can-consent' && (
              <Button
                variant={own.role ? 'secondary' : 'primary'}
                icon={<UserSearch />}
                busy={own.looking}
                onClick={() => void own.look()}
              >
                {role ? roleTexts.lookAgain : texts.look}
              </Button>
            )}
            <Button
              variant="primary"
              icon={<WandSparkles />}
              disabledReason={obstacle()}
              onClick={work.make}
            >
              {texts.make}
            </Button>
            {(own.isForeign || (role !== null && role !== 'can-consent')) && (
              <Button icon={<Handshake />} onClick={() => setHanding(true)}>
                {texts.handOver}
              </Button>
            )}
          </>
        ) : (
          <WaysOn standing={standing} work={work} />
        )}
      </div>
      {handing && <HandOver company={company} ids={notes.ids} onClose={() => setHanding(false)} />}
    </>
  )
}

/** Nothing is under way, and nothing is there. */
const isOpen = (standing: Standing) =>
  standing.kind === 'ready' || (standing.kind === 'ended' && standing.left !== 'left')

interface WaysOnProps {
  standing: Standing
  work: ReturnType<typeof useDoIt>
}

/** What can be done with work that is under way or done. */
function WaysOn({ standing, work }: WaysOnProps) {
  const { fate } = work
  if ('at' in standing && standing.at === 'delete') return null
  if (standing.kind === 'working')
    return (
      <Button onClick={work.callOff}>{standing.isForSecret ? uiTexts.cancel : texts.cancel}</Button>
    )
  if (standing.kind === 'elsewhere')
    return <Button onClick={work.takeOver}>{texts.takeOver}</Button>
  return (
    <>
      {standing.kind === 'made' && fate && (
        <Button variant={fate === 'wiped' ? 'primary' : 'secondary'} onClick={work.make}>
          {texts.newSecret}
        </Button>
      )}
      {standing.kind === 'made' && fate !== 'taken' && (
        <ToWizard variant={fate ? 'secondary' : 'primary'} />
      )}
      {standing.kind === 'unfinished' && (
        <Button variant="primary" onClick={work.make}>
          {isComplete(standing.plan) ? texts.newSecret : texts.goOn}
        </Button>
      )}
      <Button
        variant={standing.kind === 'too-old' ? 'primary' : 'secondary'}
        onClick={work.takeBack}
      >
        {texts.deleteMade}
      </Button>
    </>
  )
}

function RoleSeen({ asked, role }: { asked: boolean; role: DirectoryRole | null }) {
  if (!asked) return <p className={styles.small}>{texts.roleText}</p>
  if (role === null) return <Banner tone="warning">{texts.roleUnknown}</Banner>
  return role === 'can-consent' ? (
    <Banner tone="success">{texts.roleSuffices}</Banner>
  ) : (
    <Banner tone="warning">{roleRows[role].verdict}</Banner>
  )
}
