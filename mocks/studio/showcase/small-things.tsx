import { MapPin, ShieldCheck } from 'lucide-react'
import { Avatar } from '#src/ui/avatar.tsx'
import { Kbd } from '#src/ui/kbd.tsx'
import { Mark } from '#src/ui/mark.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { StepHeader } from '#src/ui/step-header.tsx'
import { Sample, Samples } from './sample.tsx'
import styles from './small-things.module.css'

export function SmallThings() {
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
      <Sample title="Keys">
        <span>
          <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
        </span>
      </Sample>
    </Samples>
  )
}
