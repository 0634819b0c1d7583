import { useNavigate, useSearchParams } from 'react-router'
import { useCompany } from '#src/company/use-company.ts'
import { paths } from '#src/paths.ts'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { later } from '#src/ui/later.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { Catalog } from './catalog.tsx'

// Most people never see it, and what it can do is a tenth of what everybody would wait for.
const NoConnection = later(
  async () => (await import('./no-connection.tsx')).NoConnection,
  <SkeletonRows rows={3} />,
)
const Welcome = later(async () => (await import('#src/company/licensing/welcome.tsx')).Welcome)

export const handle = { title: () => texts.title }

export function Component() {
  const { id, connection } = useCompany()
  const navigate = useNavigate()
  const [address] = useSearchParams()
  return (
    <>
      {connection === 'none' ? (
        <>
          <h1>{texts.title}</h1>
          <NoConnection />
        </>
      ) : (
        <Catalog />
      )}
      {address.get('show') === 'welcome' && (
        <Welcome onClose={() => void navigate(paths.page(id, 'app-catalog'), { replace: true })} />
      )}
    </>
  )
}
