import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { centreTexts as texts } from './texts.ts'
import styles from './blade.module.css'

interface BladeProps {
  title: string
  Icon: LucideIcon
  /** What stands above this page, the topmost first. */
  path?: { name: string; to: string }[]
  /** Buttons for what can be done here. */
  commands?: ReactNode
  children: ReactNode
}

/** A page of the centre: where it is, what it is called, what can be done, and what there is. */
export const Blade = ({ title, Icon, path = [], commands, children }: BladeProps) => (
  <main className={styles.blade}>
    {path.length > 0 && (
      <nav aria-label={texts.path} className={styles.path}>
        {path.map(({ name, to }) => (
          <Link key={to} to={to}>
            {name}
          </Link>
        ))}
      </nav>
    )}
    <h1 className={styles.title}>
      <Icon />
      {title}
    </h1>
    {commands && <Commands>{commands}</Commands>}
    <div className={styles.content}>
      <Stack>{children}</Stack>
    </div>
  </main>
)

export const Commands = ({ children }: { children: ReactNode }) => (
  <div className={styles.commands}>{children}</div>
)

/** One thing below the other. */
export const Stack = ({ children }: { children: ReactNode }) => (
  <div className={styles.stack}>{children}</div>
)

interface EssentialsProps {
  /** What identifies the thing, each value to be copied. */
  ids: ReactNode
  /** What else there is to know about it. */
  children: ReactNode
}

export const Essentials = ({ ids, children }: EssentialsProps) => (
  <div className={styles.essentials}>
    <dl>{ids}</dl>
    <dl>{children}</dl>
  </div>
)

export const Essential = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={styles.essential}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

export const EssentialId = ({ label, id }: { label: string; id: string }) => (
  <Essential label={label}>
    <Copyable label={label} text={id} />
  </Essential>
)

export const Copyable = ({ label, text }: { label: string; text: string }) => (
  <span className={styles.copyable}>
    <code>{text}</code>
    <CopyButton text={text} label={texts.copy(label)} />
  </span>
)
