import type { ReactNode } from 'react'
import { Drawer } from '#src/ui/drawer.tsx'
import styles from './panel.module.css'

export interface PanelProps {
  open: boolean
  onClose: () => void
}

/** What is asked beside a page. What stands in it is made anew each time it opens. */
export const Panel = ({
  title,
  open,
  onClose,
  children,
}: PanelProps & { title: string; children: ReactNode }) => (
  <Drawer side="end" {...{ title, open, onClose }}>
    {/* While it slides away, a second click must not do the same again. */}
    <div className={styles.panel} inert={!open}>
      {children}
    </div>
  </Drawer>
)

export const PanelButtons = ({ children }: { children: ReactNode }) => (
  <div className={styles.buttons}>{children}</div>
)
