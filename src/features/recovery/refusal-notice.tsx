import type { ReactNode } from 'react'
import type { ClaimableCompany, ClaimRefusal } from '#src/api/contract/claims.ts'
import { isClaimable } from '#src/company/claimable-companies.ts'
import { guidePlaceOf } from '#src/domain/guide-steps.ts'
import { GuideLink } from '#src/registration/guide-link.tsx'
import { dateAndTime } from '#src/texts/dates.ts'
import { findingTexts, recoveryTexts as texts } from '#src/texts/recovery.ts'
import { AttemptsLeft } from './attempts-left.tsx'
import { Refused } from './refused.tsx'
import { useShown } from './use-shown.ts'

interface RefusalNoticeProps {
  refusal: ClaimRefusal
  company: ClaimableCompany
  takesFocus?: boolean
  actions?: ReactNode
}

/** Why the claim was refused, what mends it, and what is left of the attempts. */
export function RefusalNotice({ refusal, company, ...rest }: RefusalNoticeProps) {
  const { reason, remedy } = findingTexts[refusal.finding]
  const place = guidePlaceOf(refusal.finding, useShown(company)?.checks)
  return (
    <Refused about={refusal.at} {...rest}>
      <p>
        {reason} <Facts refusal={refusal} />
      </p>
      <p>
        {typeof remedy === 'string' ? remedy : remedy({ end: company.tenantIdEnd })}{' '}
        {place && (
          <GuideLink companyId={company.id} place={place}>
            {texts.guideStep}
          </GuideLink>
        )}{' '}
        {/* Nothing else in sight tells why it cannot be continued. */}
        {isClaimable(company) && texts.secretAgain}
      </p>
      {refusal.counted && <AttemptsLeft n={company.attemptsLeft} />}
    </Refused>
  )
}

function Facts({ refusal: { finding, facts } }: { refusal: ClaimRefusal }) {
  if (finding === 'too-old' && facts.createdAt) {
    return texts.createdAt({ at: dateAndTime(Date.parse(facts.createdAt)) })
  }
  if (finding === 'wrong-tenant') {
    return texts.tenants({ expected: facts.expected ?? '', found: facts.found ?? '' })
  }
  return null
}
