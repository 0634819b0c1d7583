import { Info } from 'lucide-react'
import { useId } from 'react'
import { ConnectIntune } from '#src/company/connect/connect-intune.tsx'
import { useConfig } from '#src/config/config-context.ts'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { connectTexts } from '#src/texts/connect.ts'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Connect } from '#src/ui/illustrations/connect.tsx'
import { LinkAway } from '#src/ui/link-away.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Tooltip } from '#src/ui/tooltip.tsx'
import styles from './no-connection.module.css'

export function NoConnection() {
  const howTo = useId()
  const { links } = useConfig()
  return (
    <>
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
            <Tooltip id={howTo} text={texts.howTo}>
              <LinkButton
                icon={<Info />}
                aria-describedby={howTo}
                render={<LinkAway href={links.productDocs} />}
              >
                {connectTexts.connect} <span className="visually-hidden">{texts.publisher}</span>
              </LinkButton>
            </Tooltip>
          }
        >
          {texts.publisherText}
        </Card>
      </div>
    </>
  )
}
