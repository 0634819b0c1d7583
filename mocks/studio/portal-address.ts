import { useLocation } from 'react-router'
import { paths } from '#src/paths.ts'

/** The page of the portal that a link of the studio leads to: the one beside it, or the first choice. */
export function usePortalAddress(): string {
  const { pathname } = useLocation()
  return pathname.startsWith('/demo') ? paths.companies() : pathname
}
