import { Link } from 'react-router'
import { can } from '#src/api/contract/access.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useConfig } from '#src/config/config-context.ts'
import { paths } from '#src/paths.ts'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Connect } from '#src/ui/illustrations/connect.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import styles from './no-connection.module.css'

export function NoConnection() {
  const { id, access } = useCompany()
  const { links } = useConfig()
  const toEnvironments = (
    <LinkButton variant="primary" render={<Link to={paths.page(id, 'settings/environments')} />}>
      {texts.connect}
    </LinkButton>
  )
  return (
    <>
      <h1>{texts.title}</h1>
      <EmptyState title={texts.noConnection} illustration={<Connect />}>
        {texts.noConnectionText}
      </EmptyState>
      <div className={styles.ways}>
        <Card
          title={texts.intune}
          footer={
            can(access, 'environments.write') ? (
              toEnvironments
            ) : (
              <Button disabledReason={texts.ownRoleCannotConnect}>{texts.connect}</Button>
            )
          }
        >
          {texts.intuneText}
        </Card>
        <Card
          title={texts.publisher}
          footer={<LinkButton href={links.productDocs}>{texts.howTo}</LinkButton>}
        >
          {texts.publisherText}
        </Card>
      </div>
    </>
  )
}
