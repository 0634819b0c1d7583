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

/**
 * Exports exactly what the list shows. While it does, its place tells how far it is. What begins it is also what stops
 * it, so that whoever has pressed it stays on it.
 */
export function ExportButton({ wanted, total, asOf }: ExportButtonProps) {
  const { progress, begin, stop } = useExport(wanted, total, asOf)
  return (
    <div className={styles.export}>
      {progress && (
        <>
          <progress
            className={styles.progress}
            aria-label={texts.exporting}
            value={progress.done}
            max={progress.of}
          />
          <span className={styles.progressText}>
            {texts.progress({ n: progress.done, of: progress.of })}
          </span>
        </>
      )}
      <Button
        icon={!progress && <Download />}
        disabledReason={!progress && total === 0 ? texts.nothingToExport : undefined}
        onClick={({ detail }) => {
          if (!progress) begin()
          // The second press of a double click still means Export.
          else if (detail < 2) stop()
        }}
      >
        {progress ? texts.cancel : texts.export({ n: total })}
      </Button>
    </div>
  )
}
