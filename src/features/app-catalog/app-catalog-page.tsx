import { useNavigate, useSearchParams } from 'react-router'
import { useCompany } from '#src/company/use-company.ts'
import { paths } from '#src/paths.ts'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { later } from '#src/ui/later.tsx'
import { Catalog } from './catalog.tsx'
import { NoConnection } from './no-connection.tsx'

const Welcome = later(async () => (await import('#src/company/licensing/welcome.tsx')).Welcome)

export const handle = { title: () => texts.title }

export function Component() {
  const { id, connection } = useCompany()
  const navigate = useNavigate()
  const [address] = useSearchParams()
  return (
    <>
      {connection === 'none' ? <NoConnection /> : <Catalog />}
      {address.get('show') === 'welcome' && (
        <Welcome onClose={() => void navigate(paths.page(id, 'app-catalog'), { replace: true })} />
      )}
    </>
  )
}
