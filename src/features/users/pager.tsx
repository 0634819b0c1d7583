import { ChevronFirst, ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffectEvent, useLayoutEffect, useState } from 'react'
import type { Asked } from '#src/forms/not-loaded.tsx'
import { usersTexts as texts } from '#src/texts/users.ts'
import { inDigits } from '#src/texts/texts.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { PageSize } from '#src/ui/page-size.tsx'
import styles from './pager.module.css'

const pageSizes = [25, 50, 100] as const
const [smallest] = pageSizes

/** Where one is in a list that the backend serves by the page. Another question begins at its first page. */
export function usePages(question: string) {
  const [limit, setLimit] = useState<number>(smallest)
  const [at, setAt] = useState({ question, cursors: [] as string[] })
  const cursors = at.question === question ? at.cursors : []
  const cursor = cursors.at(-1)
  const first = () => setAt({ question, cursors: [] })
  return {
    before: cursors.length,
    limit,
    query: { limit, ...(cursor !== undefined && { cursor }) },
    first,
    next: (to: string) => setAt({ question, cursors: [...cursors, to] }),
    previous: () => setAt({ question, cursors: cursors.slice(0, -1) }),
    resize(size: number) {
      setLimit(size)
      first()
    },
  }
}

type Pages = ReturnType<typeof usePages>

interface Page {
  items: unknown[]
  next: string | null
  total: number
}

interface PagerProps {
  pages: Pages
  list: Asked<Page>
}

export function Pager({ pages, list }: PagerProps) {
  useWayOut(pages, list)
  const page = list.data
  if (!page || (page.total <= smallest && pages.before === 0)) return null
  const { next } = page
  const atFirst = pages.before === 0 ? texts.firstPage : undefined
  return (
    <div className={styles.footer}>
      <PageSize sizes={pageSizes} size={pages.limit} onSize={pages.resize} />
      <nav aria-label={texts.pages} className={styles.pager}>
        <span role="status">{rangeOf(page, pages)}</span>
        <IconButton
          label={texts.first}
          icon={<ChevronFirst />}
          disabledReason={atFirst}
          onClick={pages.first}
        />
        <IconButton
          label={texts.previous}
          icon={<ChevronLeft />}
          disabledReason={atFirst}
          onClick={pages.previous}
        />
        <IconButton
          label={texts.next}
          icon={<ChevronRight />}
          disabledReason={next === null ? texts.lastPage : undefined}
          onClick={() => next !== null && pages.next(next)}
        />
      </nav>
    </div>
  )
}

/**
 * The last page goes with its last row: the page before it is the last one then. Only a fresh answer counts, since a
 * page that was once empty may have rows by now.
 */
function useWayOut(pages: Pages, { data, error, isFetching }: Asked<Page>) {
  const gone = data?.items.length === 0 && !error && !isFetching && pages.before > 0
  const goBack = useEffectEvent(pages.previous)
  useLayoutEffect(() => {
    if (gone) goBack()
  }, [gone, pages.before])
}

function rangeOf({ items, total }: Page, { before, limit }: Pages) {
  if (items.length === 0) return null
  const from = before * limit
  return texts.pageOf({
    from: inDigits(from + 1),
    to: inDigits(from + items.length),
    total: inDigits(total),
  })
}
