import { useQuery } from '@tanstack/react-query'
import { Fingerprint, UserPlus } from 'lucide-react'
import { useEffect } from 'react'
import { Link } from 'react-router'
import type { Notice } from '#src/api/contract/company.ts'
import { query, useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { paths } from '#src/paths.ts'
import { noticeTexts as texts } from '#src/texts/notices.ts'
import { Drawer } from '#src/ui/drawer.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './notices-drawer.module.css'

/** What waits behind the bell. Opening it is seeing it. */
export function NoticesDrawer({ onClose }: { onClose: () => void }) {
  const { id, signedIn } = useCompany()
  const params = { companyId: id }
  // What was new when it was opened is seen when it is opened again.
  const asked = useQuery({ ...query('noticeList', { params }), staleTime: 0 })
  const { data } = asked
  const { mutate: markSeen } = useCall('noticesSeen', {
    affects: ['companyOverview'],
    meta: { ownsErrors: true },
  })
  const newest = data?.items[0]?.at

  useEffect(() => {
    if (newest && signedIn) markSeen({ params: { companyId: id }, body: { upTo: newest } })
  }, [newest, signedIn, id, markSeen])

  return (
    <Drawer open side="end" title={texts.title} onClose={onClose}>
      <NotLoaded asked={asked} />
      {data && <Notices items={data.items} companyId={id} onClose={onClose} />}
      {!data && !asked.error && <SkeletonRows rows={3} />}
    </Drawer>
  )
}

function Notices({
  items,
  companyId,
  onClose,
}: {
  items: Notice[]
  companyId: string
  onClose: () => void
}) {
  if (items.length === 0) return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
  const requested = items.some(({ kind }) => kind === 'access-requested')
  return (
    <>
      <ul className={styles.list}>
        {items.map((notice) => (
          <li key={notice.id} className={styles.notice}>
            {notice.kind === 'ownership-claimed' ? <Fingerprint /> : <UserPlus />}
            <span className={styles.words}>
              {wordsOf(notice)}
              <small>
                <Instant at={notice.at} />
              </small>
            </span>
            {!notice.seen && <Pill tone="info">{texts.fresh}</Pill>}
          </li>
        ))}
      </ul>
      <LinkButton
        render={
          <Link to={paths.users(companyId, requested ? 'requests' : 'active')} onClick={onClose} />
        }
      >
        {requested ? texts.review : texts.reviewUsers}
      </LinkButton>
    </>
  )
}

const wordsOf = ({ kind, who }: Notice) =>
  kind === 'ownership-claimed' ? texts.ownershipClaimed({ who }) : texts.accessRequested({ who })
