import { MapPin, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { AppIcon } from '#src/ui/app-icon.tsx'
import { Avatar } from '#src/ui/avatar.tsx'
import { Fact, Facts } from '#src/ui/facts.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { Kbd } from '#src/ui/kbd.tsx'
import { Mark } from '#src/ui/mark.tsx'
import { PageSize } from '#src/ui/page-size.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { PrintButton } from '#src/ui/print-button.tsx'
import { StepHeader } from '#src/ui/step-header.tsx'
import { Sample, Samples } from './sample.tsx'
import styles from './small-things.module.css'

export function SmallThings() {
  const [size, setSize] = useState<number | null>(20)
  return (
    <Samples>
      <Sample title="The mark">
        <Mark className={styles.small} />
        <Mark />
        <Mark className={styles.large} />
      </Sample>
      <Sample title="Pills">
        <Pill icon={<MapPin />}>US</Pill>
        <Pill tone="success" icon={<ShieldCheck />}>
          Security
        </Pill>
        <Pill tone="info">General</Pill>
        <Pill tone="warning">In Progress</Pill>
        <Pill tone="danger">Rejected</Pill>
      </Sample>
      <Sample title="Steps">
        <StepHeader steps={['Company Info', 'User Info']} current="User Info" />
      </Sample>
      <Sample title="Avatars">
        {['Ana Silva', 'Ben Carter', 'Omar Haddad', 'Nia Okafor', '李小龙', 'Zed'].map((name) => (
          <Avatar key={name} name={name} />
        ))}
      </Sample>
      <Sample title="Signs of apps">
        {['Galzeta Relay', 'Notes', 'Aurora Studio', 'Zip Tools', 'Mail'].map((name) => (
          <AppIcon key={name} name={name} />
        ))}
      </Sample>
      <Sample title="Facts">
        <Facts>
          <Fact name="Publisher">Galzeta</Fact>
          <Fact name="Released">
            <Instant at="2026-03-02T09:00:00Z" />
          </Fact>
        </Facts>
      </Sample>
      <Sample title="Rows of a page">
        <PageSize sizes={[10, 20, 50]} size={size} endless="All" onSize={setSize} />
      </Sample>
      <Sample title="On paper">
        <PrintButton />
      </Sample>
      <Sample title="Keys">
        <span>
          <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
        </span>
      </Sample>
    </Samples>
  )
}
