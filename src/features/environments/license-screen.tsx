import { FileKey, KeyRound, Library, ScrollText } from 'lucide-react'
import type { Environment, License } from '#src/api/contract/environments.ts'
import { dateOnly } from '#src/texts/dates.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { Pill } from '#src/ui/pill.tsx'
import type { Activation } from '#src/company/licensing/activated-dialog.tsx'
import { Column, Columns } from '#src/company/licensing/columns.tsx'
import styles from '#src/company/licensing/columns.module.css'
import { ExistingLicenses } from './existing-licenses.tsx'
import { LicenseForm } from '#src/company/licensing/license-form.tsx'
import { LicenseKeyLine } from './license-key-line.tsx'
import { TrialStep } from './trial-step.tsx'
import { QuoteOver } from '#src/company/licensing/quote-over.tsx'
import { RequestQuote } from '#src/company/licensing/request-quote.tsx'
import { useActivated } from '#src/company/licensing/use-activated.ts'
import { useLicense } from '#src/company/licensing/use-license.ts'

interface LicenseScreenProps {
  environment: Environment
  onActivated: (activation: Activation) => void
  onClose: () => void
}

export function LicenseScreen({ environment, onActivated, onClose }: LicenseScreenProps) {
  const activated = useActivated(onActivated)
  return (
    <Dialog open fromTop size="wide" icon={<ScrollText />} title={texts.screen} onClose={onClose}>
      <Columns>
        <Column icon={<FileKey />} tone="success" title={texts.current}>
          {environment.license ? (
            <Current license={environment.license} />
          ) : (
            <p>
              {texts.noCurrent} <TrialStep {...environment} />
            </p>
          )}
        </Column>
        <Column icon={<KeyRound />} tone="info" title={texts.enter}>
          <p>
            {texts.noLicense} <RequestQuote over />
          </p>
          <LicenseForm onActivated={activated} />
        </Column>
        <Column icon={<Library />} title={texts.existing}>
          <ExistingLicenses environment={environment} onActivated={activated} />
        </Column>
      </Columns>
      <QuoteOver devices={environment.license?.devices ?? null} />
    </Dialog>
  )
}

function Current({ license }: { license: License }) {
  const { valid, typeName } = useLicense(license)
  return (
    <dl className={styles.facts}>
      <dt>{texts.type}</dt>
      <dd>{typeName}</dd>
      <dt>{texts.status}</dt>
      <dd>
        <Pill tone={valid ? 'success' : 'danger'}>{valid ? texts.active : texts.expired}</Pill>
      </dd>
      <dt>{texts.licenseKey}</dt>
      <dd>
        <LicenseKeyLine end={license.keyEnd} />
      </dd>
      <dt>{texts.expiration}</dt>
      <dd>{dateOnly(Date.parse(license.expiresAt))}</dd>
    </dl>
  )
}
