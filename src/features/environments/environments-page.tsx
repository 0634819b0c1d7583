import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { environmentTexts as texts } from '#src/texts/environments.ts'
import { Loading, Skeleton } from '#src/ui/skeleton.tsx'
import { EnvironmentCard } from './environment-card.tsx'
import { EnvironmentDialogs } from './environment-dialogs.tsx'
import styles from './environments.module.css'
import { Health } from './health.tsx'

export const handle = { title: () => texts.title }

export function Component() {
  return (
    <>
      <h1>{texts.title}</h1>
      <Suspense fallback={<Outline />}>
        <TheEnvironment />
      </Suspense>
    </>
  )
}

function TheEnvironment() {
  const { id: companyId } = useCompany()
  const { data: environment } = useSuspenseQuery(query('environmentGet', { params: { companyId } }))
  return (
    <div className={styles.page}>
      <EnvironmentCard environment={environment.data} />
      <Health environment={environment.data} />
      <EnvironmentDialogs environment={environment} />
    </div>
  )
}

const Outline = () => (
  <Loading>
    <div className={styles.page}>
      <Skeleton shape="block" />
      <Skeleton shape="block" />
    </div>
  </Loading>
)
