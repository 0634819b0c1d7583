import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { addressOf, readView, type CatalogView } from '#src/domain/catalog-view.ts'

const pause = 250

/** The view of the address. What is typed shows at once, and reaches the address when the typing pauses. */
export function useCatalogView() {
  const [address, setAddress] = useSearchParams()
  const view = readView(address)
  const [search, setSearch] = useState(view.search)
  const written = useRef(view.search)

  const change = (next: Partial<CatalogView>, replace = true) => {
    const whole = { ...view, search, ...next }
    written.current = whole.search
    setSearch(whole.search)
    setAddress(addressOf(whole), { replace, preventScrollReset: true })
  }

  // The back button, or a link to this page, changes the address without asking.
  useEffect(() => {
    if (view.search === written.current) return
    written.current = view.search
    setSearch(view.search)
  }, [view.search])

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

  return { view: { ...view, search }, change, type: setSearch }
}
