import { Link } from 'react-router'
import { personByKey, personKeys } from '#mocks/microsoft/people.ts'
import { scenarioById, scenarioIds, type ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { Card } from '#src/ui/card.tsx'
import styles from './studio.module.css'

export const handle = { title: () => 'Studio' }

/** Every story of the demo, with a link to begin it as anybody. */
export function Component() {
  return (
    <main className={styles.page}>
      <h1>Stories of this demo</h1>
      <p>
        Every link begins a story anew. See also <Link to="/demo/components">all components</Link>,{' '}
        <Link to="/demo/outbox">the mails</Link> that were sent, and{' '}
        <Link to="/demo/entra">the simulated admin center</Link>.
      </p>
      <div className={styles.stories}>
        {scenarioIds.map((id) => (
          <Story key={id} id={id} />
        ))}
      </div>
    </main>
  )
}

function Story({ id }: { id: ScenarioId }) {
  const { story, company } = scenarioById(id)
  // Stories without a company begin where one is chosen.
  const path = company ? '/' : '/companies'
  return (
    <Card title={id}>
      <p>{story}</p>
      <p className={styles.people}>
        <a href={`${path}?scenario=${id}`}>Begin</a>
        {personKeys.map((key) => (
          <a key={key} href={`/companies?scenario=${id}&as=${key}`}>
            {personByKey(key).name}
          </a>
        ))}
      </p>
    </Card>
  )
}
