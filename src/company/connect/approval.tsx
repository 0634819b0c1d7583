import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { query } from '#src/api/query.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { connectTexts as texts } from '#src/texts/connect.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { Spinner } from '#src/ui/spinner.tsx'
import { useCompany } from '../use-company.ts'
import styles from './connect-dialog.module.css'

const askEvery = 10_000

/** What to send to an administrator. Meanwhile Microsoft is asked again and again whether one has accepted. */
export function Approval({ link, onGranted }: { link: string; onGranted: () => void }) {
  const { id: companyId, name: company } = useCompany()
  const { name: from } = useAccount()
  const { data, dataUpdatedAt, errorUpdatedAt } = useQuery({
    ...query('intuneHealth', { params: { companyId } }),
    staleTime: 0,
    refetchInterval: askEvery,
  })
  const granted = data?.missing.length === 0 && data.administrator
  useEffect(() => {
    if (granted) onGranted()
  }, [granted, onGranted])

  // It lasts while the next question is on its way, so that this is not told anew every ten seconds.
  const isUnasked = errorUpdatedAt > dataUpdatedAt

  const message = texts.adminMessage({ from, company, link })
  return (
    <>
      <div className={styles.messageHead}>
        <h3 id="admin-message">{texts.message}</h3>
        <CopyButton text={message} label={texts.copyMessage} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className={styles.message} tabIndex={0} aria-labelledby="admin-message">
        {message}
      </pre>
      <p role="status" className={styles.waiting}>
        <Spinner className={styles.spinner} />
        {isUnasked ? texts.unasked : texts.waiting}
      </p>
    </>
  )
}
