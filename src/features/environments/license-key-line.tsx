import { useQuery } from '@tanstack/react-query'
import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { can } from '#src/api/contract/access.ts'
import { ApiError } from '#src/api/errors.ts'
import { query } from '#src/api/query.ts'
import { renewal } from '#src/auth/renewal.ts'
import { useCompany } from '#src/company/use-company.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { toast } from '#src/ui/toast.ts'
import styles from '#src/company/licensing/columns.module.css'

/** The key, masked. Only those who may change licences ever get the whole of it. */
export function LicenseKeyLine({ end }: { end: string }) {
  const { id: companyId, access } = useCompany()
  const mayRead = can(access, 'environments.write')
  const [shown, setShown] = useState(false)
  const { data, refetch } = useQuery({
    ...query('licenseKeyShow', { params: { companyId } }),
    enabled: mayRead,
    gcTime: 0,
  })
  const visible = shown && data !== undefined
  const toggle = async () => {
    setShown(!visible)
    if (data) return
    // It could not be had before: whoever wants to see it asks once more.
    renewal.wished()
    const { isSuccess, error } = await refetch({ cancelRefetch: false })
    setShown(isSuccess)
    if (error)
      toast.error(
        problemText(error),
        error instanceof ApiError ? error.problem.requestId : undefined,
      )
  }
  const masked = <span aria-hidden>{'*'.repeat(16) + end}</span>
  return (
    <span className={styles.key}>
      <code role="group" aria-label={visible ? undefined : texts.keyEnding({ end })}>
        {visible ? data.key : masked}
      </code>
      <IconButton
        small
        label={visible ? texts.hideKey : texts.showKey}
        busy={shown && !visible}
        disabledReason={mayRead ? undefined : texts.ownRoleKey}
        icon={visible ? <EyeOff /> : <Eye />}
        onClick={() => void toggle()}
      />
      {data && <CopyButton text={data.key} label={texts.copyKey} />}
    </span>
  )
}
