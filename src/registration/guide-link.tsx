import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { paths } from '#src/paths.ts'
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
    <a href={paths.guide(companyId, place)} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
