import { useNavigate, useSearchParams } from 'react-router'
import { useCompany } from '#src/company/use-company.ts'
import { goBackTo } from '#src/lib/go-back.ts'
import { environmentDialogs, paths, type EnvironmentDialog } from '#src/paths.ts'

/** The dialog that the address names. Back closes it, a reload keeps it, and a link opens it. */
export function useDialog() {
  const { id } = useCompany()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const page = paths.page(id, 'settings/environments')
  return {
    shown: dialogIn(search),
    /** Asks the address itself, for what is answered after the dialog is gone. */
    isShown: (dialog: EnvironmentDialog) =>
      window.location.pathname === page &&
      dialogIn(new URLSearchParams(window.location.search)) === dialog,
    show: (dialog: EnvironmentDialog) => void navigate(paths.environment(id, dialog)),
    close: () => {
      if (!goBackTo(new URLSearchParams())) void navigate(page, { replace: true })
    },
  }
}

const dialogIn = (search: URLSearchParams) =>
  environmentDialogs.find((dialog) => dialog === search.get('show')) ?? null
