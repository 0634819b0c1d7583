/** The same as src/app.html shows before any script runs, so that nothing moves when React takes over. */
export function Opening() {
  return (
    <div className="opening">
      <img src="/mark.svg" alt="" width="48" height="48" />
    </div>
  )
}
