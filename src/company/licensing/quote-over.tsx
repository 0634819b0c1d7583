import { useNavigate, useSearchParams } from 'react-router'
import { goBackTo } from '#src/lib/go-back.ts'
import { later, useAhead } from '#src/ui/later.tsx'

const QuoteDialog = later(async () => (await import('./quote-dialog.tsx')).QuoteDialog)

const PARAM = 'quote'

/** The address of a quote that is asked for in the middle of something. */
export function quoteOver(search: URLSearchParams) {
  const over = new URLSearchParams(search)
  over.set(PARAM, 'open')
  return `?${over}`
}

/** Stands over what somebody types into, and leaves it as it is. */
export function QuoteOver({ devices }: { devices: number | null }) {
  useAhead(QuoteDialog)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  if (!search.has(PARAM)) return null

  const under = new URLSearchParams(search)
  under.delete(PARAM)
  const close = () => {
    if (!goBackTo(under)) void navigate(`?${under}`, { replace: true })
  }
  return <QuoteDialog devices={devices} onClose={close} />
}
