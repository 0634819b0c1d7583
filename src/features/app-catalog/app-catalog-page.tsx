import { useCompany } from '#src/company/use-company.ts'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { Catalog } from './catalog.tsx'
import { NoConnection } from './no-connection.tsx'

export const handle = { title: () => texts.title }

export function Component() {
  const { connection } = useCompany()
  return connection === 'none' ? <NoConnection /> : <Catalog />
}
