import { CircleX, Search } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useFollowed } from '#src/forms/use-followed.ts'
import type { ClaimableCompany, ClaimFinding, ClaimState } from '#src/api/contract/claims.ts'
import { guidePlaceOf } from '#src/domain/guide-steps.ts'
import { isId } from '#src/domain/registration-ids.ts'
import { GuideLink } from '#src/registration/guide-link.tsx'
import { dateAndTime } from '#src/texts/dates.ts'
import { findingTexts, recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { AttemptsLeft } from './attempts-left.tsx'
import { preflightTitle } from './preflight.tsx'
import { usePreflight } from './use-microsoft.ts'
import { useWizard } from './use-wizard.ts'
import styles from './recovery.module.css'

type Refusal = NonNullable<Extract<ClaimState, { kind: 'open' }>['refusal']>

/** Why the claim was refused, what mends it, and what is left of the attempts. */
export function RefusalNotice({
  refusal,
  company,
}: {
  refusal: Refusal
  company: ClaimableCompany
}) {
  const { reason, remedy } = findingTexts[refusal.finding]
  const place = guidePlaceOf[refusal.finding]
  const heading = useRef<HTMLHeadingElement>(null)
  // Before it is painted: whoever hears it hears at once where they are.
  useLayoutEffect(() => heading.current?.focus(), [refusal.at])
  return (
    <Banner
      tone="danger"
      actions={severalCauses.includes(refusal.finding) && <LookCloser company={company} />}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.failed}>
        <CircleX />
        {texts.failed}
      </h2>
      <p>
        {reason} <Facts refusal={refusal} />
      </p>
      <p>
        {remedy}{' '}
        {place && (
          <GuideLink companyId={company.id} place={place}>
            {texts.guideStep}
          </GuideLink>
        )}
      </p>
      {refusal.counted && <AttemptsLeft n={company.attemptsLeft} />}
    </Banner>
  )
}

/** What Microsoft's own pages tell apart, and the claim does not. */
const severalCauses: ClaimFinding[] = [
  'permission-not-granted',
  'values-not-accepted',
  'log-silent',
]

function LookCloser({ company }: { company: ClaimableCompany }) {
  const ids = useFollowed(useWizard(), ['objectId', 'clientId'])
  const { look, looking, shown } = usePreflight(company)
  if (shown || !ids.every(isId)) return null
  const lookCloser = async () => {
    await look()
    document.getElementById(preflightTitle)?.focus()
  }
  return (
    <Button icon={<Search />} busy={looking} onClick={() => void lookCloser()}>
      {texts.lookCloser}
    </Button>
  )
}

function Facts({ refusal: { finding, facts } }: { refusal: Refusal }) {
  if (finding === 'too-old' && facts.createdAt) {
    return texts.createdAt({ at: dateAndTime(Date.parse(facts.createdAt)) })
  }
  if (finding === 'wrong-tenant') {
    return texts.tenants({ expected: facts.expected ?? '', found: facts.found ?? '' })
  }
  return null
}
