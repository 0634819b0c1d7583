import { Eye, TriangleAlert } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { useConfig } from '#src/config/config-context.ts'
import { entraAddress, type EntraPlace } from '#src/domain/entra-addresses.ts'
import { anchorOf, numberOf, type Chapter, type StepId } from '#src/domain/guide-steps.ts'
import { permissionName, registrationName } from '#src/domain/registration-ids.ts'
import { guideTexts as texts, stepTexts } from '#src/texts/guide.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { LinkAway } from '#src/ui/link-away.tsx'
import { Heading } from './heading.tsx'
import { Picture } from './picture.tsx'
import type { GuideNotes } from './use-guide-notes.ts'
import styles from './guide.module.css'

const places: Record<Chapter, EntraPlace> = {
  register: 'list',
  permission: 'CallAnAPI',
  consent: 'CallAnAPI',
  secret: 'Credentials',
  afterwards: 'list',
}

/** Where a step is done elsewhere than the rest of its chapter. */
const ownPlaces: Partial<Record<StepId, EntraPlace>> = {
  name: 'create',
  'note-ids': 'Overview',
  delete: 'Overview',
}

const typed: Partial<Record<StepId, string>> = {
  name: registrationName,
  'choose-permission': permissionName,
  'describe-secret': registrationName,
}

interface StepProps {
  step: StepId
  chapter: Chapter
  notes: GuideNotes
  /** What is to be done here, beside Microsoft's page. */
  children: ReactNode
}

export function Step({ step, chapter, notes, children }: StepProps) {
  const titleId = useId()
  const { links } = useConfig()
  const { title, where, act, after, mistake } = stepTexts[step]
  const n = numberOf(step)
  const value = typed[step]
  return (
    <li id={anchorOf(step)} tabIndex={-1} aria-labelledby={titleId} className={styles.step}>
      <header>
        <Heading level={3} id={titleId}>
          {texts.heading({ n, title })}
        </Heading>
        <p className={styles.where}>
          <span className="visually-hidden">{texts.where}: </span>
          {where}
        </p>
      </header>
      <p>{act}</p>
      {value && (
        <p className={styles.value}>
          <span className="visually-hidden">{texts.type}: </span>
          <code>{value}</code>
          <CopyButton text={value} label={texts.copy({ value })} />
        </p>
      )}
      <Picture step={step} chapter={chapter} />
      <dl className={styles.told}>
        <dt>
          <Eye />
          {texts.after}
        </dt>
        <dd>{after}</dd>
        <dt className={styles.mistake}>
          <TriangleAlert />
          {texts.mistake}
        </dt>
        <dd>{mistake}</dd>
      </dl>
      {children}
      <div className={styles.footer}>
        <Checkbox
          label={texts.done({ n })}
          checked={notes.done.includes(step)}
          onChange={({ target }) => notes.tick(step, target.checked)}
        />
        <LinkAway
          className={styles.open}
          href={entraAddress(links.entra, ownPlaces[step] ?? places[chapter], notes.known)}
        >
          {texts.open}
        </LinkAway>
      </div>
    </li>
  )
}
