import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { paths } from '#src/paths.ts'
import { LinkAway } from '#src/ui/link-away.tsx'
import { openedBy } from './guide-place.ts'
import { useWide } from './use-wide.ts'

interface GuideLinkProps {
  companyId: string
  /** A step, such as `step-4`, a chapter, or another way. */
  place?: string
  id?: string
  children: ReactNode
}

/** Opens the guide: beside the wizard where there is room for both, otherwise in a tab of its own. */
export function GuideLink({ companyId, place = '', id, children }: GuideLinkProps) {
  const { search } = useLocation()
  return useWide() ? (
    <Link
      id={id}
      to={{ search, hash: place || 'register' }}
      onClick={({ currentTarget }) => openedBy(currentTarget)}
    >
      {children}
    </Link>
  ) : (
    <LinkAway href={paths.guide(companyId, place)}>{children}</LinkAway>
  )
}
