import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { LimitedThing } from '#src/api/contract/company.ts'
import { orFail, query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { usageLevel } from '#src/domain/limits.ts'
import { settingsTexts as texts, usageLevels } from '#src/texts/settings.ts'
import { limitNames } from '#src/texts/shell.ts'
import { inDigits } from '#src/texts/texts.ts'
import { Fact, Facts } from '#src/ui/facts.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './usage-tab.module.css'

export function UsageTab() {
  const { id: companyId } = useCompany()
  const { data: usage } = useQuery({
    ...query('companyUsageGet', { params: { companyId } }),
    ...orFail,
    staleTime: 0,
  })
  if (!usage) return <SkeletonRows rows={5} />
  const { license, devices } = usage
  return (
    <div className={styles.usage}>
      <Facts>
        <Fact name={texts.license}>
          {license ? (license.trial ? texts.trial(license) : license.type) : texts.noLicense}
        </Fact>
        <Fact name={texts.devices}>{inDigits(devices)}</Fact>
      </Facts>
      {license?.type === 'MSP Plus' ? (
        <p>{texts.noUsage}</p>
      ) : (
        LimitedThing.options.map((what) => (
          <Bar key={what} name={limitNames[what]} {...usage[what]} />
        ))
      )}
    </div>
  )
}

interface BarProps {
  name: string
  used: number
  limit: number
}

function Bar({ name, used, limit }: BarProps) {
  const id = useId()
  const level = usageLevel({ used, limit })
  const share = limit === 0 ? 0 : Math.min(1, used / limit)
  return (
    <div>
      <p className={styles.words}>
        <span id={id}>{name}</span>
        <span>{texts.usedOf({ used, limit })}</span>
      </p>
      <div
        role="meter"
        className={styles.track}
        data-level={level}
        aria-labelledby={id}
        aria-valuenow={used}
        aria-valuemin={0}
        aria-valuemax={Math.max(limit, used)}
        aria-valuetext={texts.usageTold({ used, limit, level: usageLevels[level] })}
      >
        <div className={styles.bar} style={{ inlineSize: `${String(share * 100)}%` }} />
      </div>
    </div>
  )
}
