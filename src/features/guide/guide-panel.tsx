import { useSuspenseQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { claimableCompanies } from '#src/company/claimable-companies.ts'
import { guideTexts as texts } from '#src/texts/guide.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { BesideWizard } from './beside-wizard.ts'
import { Guide } from './guide.tsx'
import { useArrival } from './use-arrival.ts'
import styles from './guide.module.css'

export interface GuidePanelProps {
  companyId: string
  place: string
  onClose: () => void
}

/** The guide beside the wizard: what it finds out stands in the wizard's fields at once. */
export function GuidePanel({ companyId, place, onClose }: GuidePanelProps) {
  const { data } = useSuspenseQuery(claimableCompanies())
  const company = data.items.find(({ id }) => id === companyId)
  useArrival()
  return (
    <BesideWizard value>
      <header className={styles.panelHeader}>
        <h2>{texts.title}</h2>
        <IconButton label={texts.close} icon={<X />} onClick={onClose} />
      </header>
      <Guide key={company?.id} company={company} place={place} />
    </BesideWizard>
  )
}
