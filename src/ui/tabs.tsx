import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { inDigits } from '#src/texts/texts.ts'
import styles from './tabs.module.css'

interface TabsProps<Value extends string> {
  label: string
  tabs: readonly { value: Value; label: string; count?: number | undefined }[]
  value: Value
  onChange: (value: Value) => void
  /** The content of the chosen tab. */
  children: ReactNode
}

export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  children,
}: TabsProps<Value>) {
  return (
    <Base.Root value={value} onValueChange={onChange}>
      <Base.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => {
          const words =
            tab.count === undefined ? tab.label : `${tab.label} (${inDigits(tab.count)})`
          return (
            <Base.Tab key={tab.value} value={tab.value} className={styles.tab} data-words={words}>
              <span>{words}</span>
            </Base.Tab>
          )
        })}
      </Base.List>
      <Base.Panel value={value} className={styles.panel}>
        {children}
      </Base.Panel>
    </Base.Root>
  )
}
