import { BadgeCheck, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import type { Screen } from '../authority/screens.ts'
import styles from './ask-consent.module.css'
import { Card } from './card.tsx'
import { pageTexts } from './texts.ts'

interface AskConsentProps {
  screen: Extract<Screen, { name: 'consent' }>
  lead?: string
  onAccept: (forAll: boolean) => void
  onCancel: () => void
}

export function AskConsent({
  screen,
  lead = pageTexts.consentLead,
  onAccept,
  onCancel,
}: AskConsentProps) {
  const { account, application, permissions, mayConsentForAll } = screen
  const [forAll, setForAll] = useState(false)
  return (
    <Card title={pageTexts.consent} subtitle={account.upn}>
      <div>
        <p className={styles.application}>{application.name}</p>
        <p className={styles.publisher}>
          <BadgeCheck aria-hidden />
          {pageTexts.publisher(application.publisher)}
        </p>
      </div>
      <p>{lead}</p>
      <ul className={styles.permissions}>
        {permissions.map(({ name, explanation }) => (
          <li key={name}>
            <details>
              <summary>
                <ChevronRight aria-hidden />
                {name}
              </summary>
              <p>{explanation}</p>
            </details>
          </li>
        ))}
      </ul>
      {mayConsentForAll && (
        <Checkbox
          label={pageTexts.forAll}
          hint={pageTexts.forAllHint}
          checked={forAll}
          onChange={(event) => setForAll(event.target.checked)}
        />
      )}
      <p className={styles.advice}>{pageTexts.consentAdvice}</p>
      <div className={styles.actions}>
        <Button onClick={onCancel}>{pageTexts.cancel}</Button>
        <Button variant="primary" onClick={() => onAccept(forAll)}>
          {pageTexts.accept}
        </Button>
      </div>
    </Card>
  )
}
