import { Download } from 'lucide-react'
import { eventTexts as texts } from '#src/texts/events.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './events-page.module.css'
import { useExport, type Listed } from './use-export.ts'

interface ExportButtonProps {
  listed: Listed
  /** Shows the list as it is by now. */
  renew: () => Promise<Listed>
}

/**
 * Exports exactly what the list shows. While it does, its place tells how far it is. What begins it is also what stops
 * it, so that whoever has pressed it stays on it.
 */
export function ExportButton({ listed, renew }: ExportButtonProps) {
  const { progress, begin, stop } = useExport(listed, renew)
  const { total } = listed
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
