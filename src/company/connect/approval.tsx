import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { query } from '#src/api/query.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { connectTexts as texts } from '#src/texts/connect.ts'
import { Message } from '#src/ui/message.tsx'
import { Spinner } from '#src/ui/spinner.tsx'
import { useCompany } from '../use-company.ts'
import styles from './connect-dialog.module.css'

const askEvery = 10_000

/** What to send to an administrator. Meanwhile Microsoft is asked again and again whether one has accepted. */
export function Approval({ link, onGranted }: { link: string; onGranted: () => void }) {
  const { id: companyId, name: company, connection } = useCompany()
  const { name: from } = useAccount()
  const { data, dataUpdatedAt, errorUpdatedAt, isSuccess, isFetchedAfterMount } = useQuery({
    ...query('intuneHealth', { params: { companyId } }),
    staleTime: 0,
    // What was known before may be what has led here: acted on again at once it would lead around in a circle.
    refetchOnMount: false,
    refetchInterval: askEvery,
  })
  const isNews = isSuccess && isFetchedAfterMount
  // Of a connection that works all is granted, whoever has accepted or not. One that works again is what was waited for.
  const [isWaitedFor] = useState(connection !== 'connected')
  const granted = isNews && isWaitedFor && data.missing.length === 0 && data.administrator
  useEffect(() => {
    if (granted) onGranted()
  }, [granted, onGranted])

  // It lasts while the next question is on its way, so that this is not told anew every ten seconds.
  const isUnasked = errorUpdatedAt > dataUpdatedAt

  return (
    <>
      <Message title={texts.message} copyLabel={texts.copyMessage}>
        {texts.adminMessage({ from, company, link })}
      </Message>
      <p role="status" className={styles.waiting}>
        <Spinner className={styles.spinner} />
        {isUnasked ? texts.unasked : texts.waiting}
      </p>
    </>
  )
}
