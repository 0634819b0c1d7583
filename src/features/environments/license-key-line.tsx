import { useQuery } from '@tanstack/react-query'
import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { can } from '#src/api/contract/access.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import styles from '#src/company/licensing/columns.module.css'

/** The key, masked. Only those who may change licences ever get the whole of it. */
export function LicenseKeyLine({ end }: { end: string }) {
  const { id: companyId, access } = useCompany()
  const mayRead = can(access, 'environments.write')
  const [shown, setShown] = useState(false)
  const { data } = useQuery({
    ...query('licenseKeyShow', { params: { companyId } }),
    enabled: mayRead,
    gcTime: 0,
  })
  const masked = <span aria-hidden>{'*'.repeat(16) + end}</span>
  return (
    <span className={styles.key}>
      <code role="group" aria-label={shown && data ? undefined : texts.keyEnding({ end })}>
        {shown && data ? data.key : masked}
      </code>
      <IconButton
        small
        label={shown ? texts.hideKey : texts.showKey}
        aria-pressed={shown}
        disabledReason={mayRead ? undefined : texts.ownRoleKey}
        icon={shown ? <EyeOff /> : <Eye />}
        onClick={() => setShown(!shown)}
      />
      {data && <CopyButton text={data.key} label={texts.copyKey} />}
    </span>
  )
}
