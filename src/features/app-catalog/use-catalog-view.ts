import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { addressOf, readView, type CatalogView } from '#src/domain/catalog-view.ts'
import { goBackTo } from '#src/lib/go-back.ts'

const pause = 250

/**
 * The view of the address. What is typed shows at once, and reaches the address when the typing pauses; the
 * list follows as fast as it can, and never holds up a key.
 */
export function useCatalogView() {
  const [address, setAddress] = useSearchParams()
  const view = useMemo(() => readView(address), [address])
  const [search, setSearch] = useState(view.search)
  const written = useRef(view.search)
  const typed = useRef(view.search)
  const wanted = useDeferredValue(search.trim())
  const shown = useMemo(() => ({ ...view, search: wanted }), [view, wanted])

  const type = useCallback((text: string) => {
    typed.current = text
    setSearch(text)
  }, [])

  const change = useCallback(
    (next: Partial<CatalogView>, replace = true) => {
      const whole = { ...view, search: typed.current, ...next }
      written.current = whole.search
      type(whole.search)
      setAddress(addressOf(whole), { replace, preventScrollReset: true })
    },
    [view, type, setAddress],
  )

  const closeApp = useCallback(() => {
    if (!goBackTo(addressOf({ ...view, search: typed.current, app: null }))) change({ app: null })
  }, [view, change])

  // The back button, or a link to this page, changes the address without asking.
  useEffect(() => {
    if (view.search === written.current) return
    written.current = view.search
    type(view.search)
  }, [view.search, type])

  useEffect(() => {
    if (search === written.current) return
    const timer = setTimeout(() => {
      written.current = search
      setAddress((now) => addressOf({ ...readView(now), search }), {
        replace: true,
        preventScrollReset: true,
      })
    }, pause)
    return () => clearTimeout(timer)
  }, [search, setAddress])

  return { view: { ...view, search }, shown, change, closeApp, type }
}
