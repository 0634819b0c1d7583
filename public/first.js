// Runs before anything is painted: the chosen theme and language, and an eye on whether the rest of the page arrives.
;(() => {
  const root = document.documentElement
  const kept = (name) => {
    try {
      return localStorage.getItem(`holdfast.${name}`)
    } catch {
      // Storage is blocked: it is as if nothing had been chosen.
      return null
    }
  }
  const theme = kept('theme')
  if (theme && theme !== 'system') root.dataset.theme = theme
  const tags = [kept('language') ?? '', ...navigator.languages.map((tag) => tag.replace(/-.*/, ''))]
  const language = tags.find((tag) => ['en', 'de', 'ja', 'ar'].includes(tag)) ?? 'en'
  root.lang = language
  if (language === 'ar') root.dir = 'rtl'
  // The page arrives in English; where another language is on its way, nobody needs to see that.
  if (language !== 'en') root.dataset.translating = ''
  // A script or style that does not load can only be noticed on its way past the window.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement)
        root.dataset.failed = ''
    },
    true,
  )
})()
