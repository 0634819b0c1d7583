import type { QueryKey, UseQueryOptions } from '@tanstack/react-query'
import { ChevronFirst, ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffectEvent, useLayoutEffect, useState } from 'react'
import { useStanding } from '#src/api/use-standing.ts'
import { usersTexts as texts } from '#src/texts/users.ts'
import { inDigits } from '#src/texts/texts.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { PageSize } from '#src/ui/page-size.tsx'
import styles from './pager.module.css'

const pageSizes = [25, 50, 100] as const
const [smallest] = pageSizes

interface Page {
  items: unknown[]
  next: string | null
  total: number
}

/**
 * A list that the backend serves by the page. The page that is shown stands until another one comes, even if that
 * cannot be had: `place` is its own, and from there one goes on. Another question begins at its first page.
 */
export function usePagedList<Data extends Page, Key extends QueryKey>(
  question: string,
  ask: (page: { limit: number; cursor?: string }) => UseQueryOptions<Data, Error, Data, Key>,
) {
  const [limit, setLimit] = useState<number>(smallest)
  const [at, setAt] = useState({ question, cursors: [] as string[] })
  const cursors = at.question === question ? at.cursors : []
  const go = (to: string[]) => setAt({ question, cursors: to })
  if (at.question !== question) go([])

  const cursor = cursors.at(-1)
  const page = { limit, ...(cursor !== undefined && { cursor }) }
  const { data, asked, isStale, told } = useStanding(ask(page), { cursors, limit })
  const { error, isFetching, refetch } = asked
  return {
    data,
    error,
    isFetching,
    refetch,
    isStale,
    limit,
    /** Of the page that was asked for, which is on its way perhaps. */
    isFirst: cursors.length === 0,
    place: { before: told.cursors.length, limit: told.limit },
    first: () => go([]),
    previous: () => go(told.cursors.slice(0, -1)),
    next: (to: string) => go([...told.cursors, to]),
    resize(size: number) {
      setLimit(size)
      go([])
    },
  }
}

type PagedList = Omit<ReturnType<typeof usePagedList>, 'data'> & { data: Page | undefined }

export function Pager({ list }: { list: PagedList }) {
  useWayOut(list)
  const { data: page, isFirst, limit, place } = list
  if (!page || (page.total <= smallest && isFirst)) return null
  const { next } = page
  const atFirst = isFirst ? texts.firstPage : undefined
  return (
    <div className={styles.footer}>
      <PageSize sizes={pageSizes} size={limit} onSize={list.resize} />
      <nav aria-label={texts.pages} className={styles.pager}>
        <span role="status">{rangeOf(page, place)}</span>
        <IconButton
          label={texts.first}
          icon={<ChevronFirst />}
          disabledReason={atFirst}
          onClick={list.first}
        />
        <IconButton
          label={texts.previous}
          icon={<ChevronLeft />}
          disabledReason={atFirst}
          onClick={list.previous}
        />
        <IconButton
          label={texts.next}
          icon={<ChevronRight />}
          disabledReason={next === null ? texts.lastPage : undefined}
          onClick={() => {
            if (list.error) void list.refetch()
            else if (next !== null) list.next(next)
          }}
        />
      </nav>
    </div>
  )
}

/**
 * The last page goes with its last row: the page before it is the last one then. Only a fresh answer counts, since a
 * page that was once empty may have rows by now.
 */
function useWayOut({ data, error, isFetching, isStale, isFirst, previous }: PagedList) {
  const gone = data?.items.length === 0 && !error && !isFetching && !isStale && !isFirst
  const goBack = useEffectEvent(previous)
  useLayoutEffect(() => {
    if (gone) goBack()
  }, [gone, data])
}

function rangeOf({ items, total }: Page, { before, limit }: PagedList['place']) {
  if (items.length === 0) return null
  const from = before * limit
  return texts.pageOf({
    from: inDigits(from + 1),
    to: inDigits(from + items.length),
    total: inDigits(total),
  })
}
