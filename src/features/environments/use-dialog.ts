import { useNavigate, useSearchParams } from 'react-router'
import { useCompany } from '#src/company/use-company.ts'
import { environmentDialogs, paths, type EnvironmentDialog } from '#src/paths.ts'

/** The dialog that the address names. Back closes it, a reload keeps it, and a link opens it. */
export function useDialog() {
  const { id } = useCompany()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const shown = environmentDialogs.find((dialog) => dialog === search.get('show')) ?? null
  return {
    shown,
    show: (dialog: EnvironmentDialog) => void navigate(paths.environment(id, dialog)),
    close: () => void navigate(paths.page(id, 'settings/environments'), { replace: true }),
  }
}
