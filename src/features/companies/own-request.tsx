import { RefreshCw } from 'lucide-react'
import type { CompanyChoice, ListedCompany } from '#src/api/contract/companies.ts'
import { useCall } from '#src/api/query.ts'
import { useByServerTime } from '#src/api/use-server-time.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { selectorTexts as texts } from '#src/texts/companies.ts'
import { Button } from '#src/ui/button.tsx'
import { toast } from '#src/ui/toast.ts'
import styles from './own-request.module.css'

/** How a request stands: whoever has just sent it goes on here, where one Enter too many does no harm. */
export const requestAt = (companyId: string) => `request-${companyId}`

interface OwnRequestProps {
  company: ListedCompany
  request: Extract<CompanyChoice, { kind: 'waiting' }>
}

/** A request that waits for an answer: remind of it once a day, or take it back. */
export function OwnRequest({ company, request }: OwnRequestProps) {
  const params = { companyId: company.id, requestId: request.requestId }
  const renotify = useCall('accessRequestRenotify', {
    affects: ['companyList'],
    onSuccess: () => {
      toast.success(texts.renotified)
    },
  })
  const withdraw = useCall('accessRequestWithdraw', {
    affects: ['companyList'],
    onSuccess: () => {
      toast.success(texts.withdrawn)
    },
  })
  const from = Date.parse(request.renotifyFrom)
  const isTooEarly = useByServerTime((now) => now < from)

  return (
    <div className={styles.request}>
      <p id={requestAt(company.id)} tabIndex={-1} className={styles.since}>
        {texts.waitingSince({ date: dateAndTime(Date.parse(request.since)) })}
      </p>
      <Button
        variant="quiet"
        icon={<RefreshCw />}
        busy={renotify.isPending}
        disabledReason={isTooEarly ? texts.renotifyFrom({ date: dateAndTime(from) }) : undefined}
        aria-label={texts.forCompany({ action: texts.renotify, company: company.name })}
        onClick={() => {
          renotify.mutate({ params })
        }}
      >
        {texts.renotify}
      </Button>
      <Button
        variant="link"
        busy={withdraw.isPending}
        aria-label={texts.forCompany({ action: texts.withdraw, company: company.name })}
        onClick={() => {
          withdraw.mutate({ params })
        }}
      >
        {texts.withdraw}
      </Button>
    </div>
  )
}
