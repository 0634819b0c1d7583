import { Mark } from '#src/ui/mark.tsx'

/** The same as src/app.html shows before any script runs, so that nothing moves when React takes over. */
export function Opening() {
  return (
    <div className="opening">
      <Mark />
    </div>
  )
}
