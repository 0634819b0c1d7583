/**
 * Code that is fetched ahead, and then is there within the moment: another `import()` of it would take so long that
 * the page before is drawn once more, as being left. What did not come is asked for again.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  let failed = false
  const begin = async () => {
    try {
      if (failed) await fetchStylesAgain()
      return await load()
    } catch (error) {
      failed = true
      loading = undefined
      throw error
    }
  }
  return () => {
    loading ??= begin()
    return loading
  }
}

/** The build asks for the styles of a file but once: where they did not come, an empty link is left. */
async function fetchStylesAgain() {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')
  await Promise.all([...links].filter(({ sheet }) => sheet === null).map(fetchAgain))
}

const fetchAgain = (lost: HTMLLinkElement) =>
  new Promise((resolve, reject) => {
    const link = lost.cloneNode() as HTMLLinkElement
    link.addEventListener('load', resolve)
    link.addEventListener('error', reject)
    // It may only have been on its way, for another part of the page: whoever waits there hears what becomes of it.
    for (const fate of ['load', 'error'])
      link.addEventListener(fate, () => lost.dispatchEvent(new Event(fate)))
    lost.replaceWith(link)
  })
