import { Download } from 'lucide-react'
import { eventTexts as texts } from '#src/texts/events.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './events-page.module.css'
import type { Wanted } from './use-events.ts'
import { useExport } from './use-export.ts'

interface ExportButtonProps {
  wanted: Wanted
  total: number
  asOf: string
}

/** Exports exactly what the list shows. While it does, its place tells how far it is. */
export function ExportButton({ wanted, total, asOf }: ExportButtonProps) {
  const { done, begin, stop } = useExport(wanted, total, asOf)
  if (done === null) {
    return (
      <Button
        icon={<Download />}
        disabledReason={total === 0 ? texts.nothingToExport : undefined}
        onClick={begin}
      >
        {texts.export({ n: total })}
      </Button>
    )
  }
  return (
    <div className={styles.export}>
      <progress className={styles.progress} aria-label={texts.exporting} value={done} max={total} />
      <span className={styles.progressText}>{texts.progress({ n: done, of: total })}</span>
      <Button onClick={stop}>{texts.cancel}</Button>
    </div>
  )
}
