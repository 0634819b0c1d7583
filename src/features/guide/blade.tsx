import type { ReactNode } from 'react'
import styles from './blade.module.css'

/**
 * The parts that Microsoft's pages are made of, small and much simplified. They only ever stand in a picture
 * that is told in words, so nothing here can be used. What is to be clicked is `marked`.
 */
interface BladeProps {
  title: string
  menu?: ReactNode
  /** The account in the corner is the spot. */
  account?: 'marked'
  children: ReactNode
}

const markOf = (marked: boolean) => (marked ? styles.marked : undefined)

export const Blade = ({ title, menu, account, children }: BladeProps) => (
  <div className={styles.blade}>
    <div className={styles.bar}>
      <i />
      <i className={styles.search} />
      <span className={markOf(account === 'marked')}>you@your-tenant</span>
    </div>
    <div className={styles.body}>
      {menu}
      <div className={styles.page}>
        <b>{title}</b>
        {children}
      </div>
    </div>
  </div>
)

interface Choice {
  of: readonly string[]
  marked?: string
}

const row = (className: string | undefined) =>
  function Row({ of, marked }: Choice) {
    return (
      <div className={className}>
        {of.map((name) => (
          <span key={name} className={markOf(name === marked)}>
            {name}
          </span>
        ))}
      </div>
    )
  }

export const Menu = row(styles.menu)
export const Commands = row(styles.commands)
export const Tabs = row(styles.tabs)
export const Tiles = row(styles.tiles)
/** One line of a list. */
export const Line = row(styles.line)
/** Buttons at the end of a panel. The first is the one that goes on. */
export const Buttons = row(styles.buttons)

export const Field = ({ label, children }: { label: string; children?: string }) => (
  <div className={styles.field}>
    <span>{label}</span>
    <span className={styles.box}>{children}</span>
  </div>
)

/** A label and a value that nobody can guess. */
export const Essential = ({ label, marked = false }: { label: string; marked?: boolean }) => (
  <div className={styles.essential}>
    <span>{label}</span>
    <i className={markOf(marked)} />
  </div>
)

export const Tick = ({ label, marked = false }: { label: string; marked?: boolean }) => (
  <div className={styles.tick}>
    <span className={markOf(marked)}>✓</span>
    {label}
  </div>
)

/** Lines of a list that do not matter here. */
export const Others = ({ n }: { n: number }) => (
  <>
    {Array.from({ length: n }, (_, place) => (
      <i key={place} className={styles.other} />
    ))}
  </>
)
