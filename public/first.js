// Runs before anything is painted: the chosen theme, and an eye on whether the rest of the page arrives.
;(() => {
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('holdfast.theme')
    if (theme && theme !== 'system') root.dataset.theme = theme
  } catch {
    // Storage is blocked: the theme of the system it is.
  }
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
