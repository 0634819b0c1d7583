/**
 * Code that is fetched ahead, and then is there within the moment: another `import()` of it would take so long that
 * the page before is drawn once more, as being left. What did not come is asked for again.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}
