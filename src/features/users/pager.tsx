import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { usersTexts as texts } from '#src/texts/users.ts'
import { currentLanguage } from '#src/texts/texts.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import styles from './pager.module.css'

const limit = 25

/** Where one is in a list that the backend serves by the page. Another question begins at its first page. */
export function usePages(question: string) {
  const [at, setAt] = useState({ question, cursors: [] as string[] })
  const cursors = at.question === question ? at.cursors : []
  const cursor = cursors.at(-1)
  return {
    before: cursors.length,
    query: { limit, ...(cursor !== undefined && { cursor }) },
    next: (to: string) => setAt({ question, cursors: [...cursors, to] }),
    previous: () => setAt({ question, cursors: cursors.slice(0, -1) }),
  }
}

interface PagerProps {
  pages: ReturnType<typeof usePages>
  list: { items: unknown[]; next: string | null; total: number } | undefined
}

export function Pager({ pages, list }: PagerProps) {
  if (!list || list.total <= limit) return null
  const { next } = list
  const from = pages.before * limit
  const inWords = (n: number) => new Intl.NumberFormat(currentLanguage()).format(n)
  return (
    <nav aria-label={texts.pages} className={styles.pager}>
      <span role="status">
        {texts.pageOf({
          from: inWords(from + 1),
          to: inWords(from + list.items.length),
          total: inWords(list.total),
        })}
      </span>
      <IconButton
        label={texts.previous}
        icon={<ChevronLeft className="mirrored" />}
        disabledReason={pages.before === 0 ? texts.firstPage : undefined}
        onClick={pages.previous}
      />
      <IconButton
        label={texts.next}
        icon={<ChevronRight className="mirrored" />}
        disabledReason={next === null ? texts.lastPage : undefined}
        onClick={() => next !== null && pages.next(next)}
      />
    </nav>
  )
}
