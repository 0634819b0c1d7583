import { Info } from 'lucide-react'
import { ConnectIntune } from '#src/company/connect/connect-intune.tsx'
import { useConfig } from '#src/config/config-context.ts'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { connectTexts } from '#src/texts/connect.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Connect } from '#src/ui/illustrations/connect.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import styles from './no-connection.module.css'

export function NoConnection() {
  const { links } = useConfig()
  return (
    <>
      <h1>{texts.title}</h1>
      <EmptyState title={texts.noConnection} illustration={<Connect />}>
        {texts.noConnectionText}
      </EmptyState>
      <div className={styles.ways}>
        <Card title={texts.intune} footer={<ConnectIntune variant="primary" page="app-catalog" />}>
          {texts.intuneText}
        </Card>
        <Card
          title={texts.publisher}
          footer={
            <LinkButton href={links.productDocs} icon={<Info />} title={texts.howTo}>
              {connectTexts.connect} <span className="visually-hidden">{texts.publisher}</span>
            </LinkButton>
          }
        >
          {texts.publisherText}
        </Card>
      </div>
    </>
  )
}
