import { useQuery } from '@tanstack/react-query'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { Again } from '#src/forms/again.tsx'
import { problemText } from '#src/forms/problem-text.ts'
import { environmentTexts as texts } from '#src/texts/environments.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Broken } from '#src/ui/illustrations/broken.tsx'
import { EnvironmentAwaited } from './environment-awaited.tsx'
import { EnvironmentCard } from './environment-card.tsx'
import { EnvironmentDialogs } from './environment-dialogs.tsx'
import styles from './environments.module.css'
import { Health } from './health.tsx'

export const handle = { title: () => texts.title }

export function Component() {
  return (
    <>
      <h1>{texts.title}</h1>
      <TheEnvironment />
    </>
  )
}

function TheEnvironment() {
  const { id: companyId } = useCompany()
  const { data, error, isFetching, refetch } = useQuery(
    query('environmentGet', { params: { companyId } }),
  )
  if (data)
    return (
      <div className={styles.page}>
        <EnvironmentCard environment={data.data} />
        <Health environment={data.data} />
        <EnvironmentDialogs environment={data} />
      </div>
    )
  if (error)
    return (
      <EmptyState
        title={texts.failed}
        illustration={<Broken />}
        action={<Again variant="primary" busy={isFetching} ask={refetch} />}
      >
        {problemText(error)}
      </EmptyState>
    )
  return <EnvironmentAwaited />
}
