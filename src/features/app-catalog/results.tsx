import { memo, useCallback, useEffect, useRef } from 'react'
import { useCompany } from '#src/company/use-company.ts'
import { isFiltered, noFilters, type CatalogView } from '#src/domain/catalog-view.ts'
import { Standing } from '#src/forms/standing.tsx'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { NotFound } from '#src/ui/illustrations/not-found.tsx'
import { Loading, Skeleton } from '#src/ui/skeleton.tsx'
import { AppCards } from './app-cards.tsx'
import { AppRows } from './app-rows.tsx'
import styles from './results.module.css'
import { useFirstApps, type Asked } from './use-apps.ts'

interface ResultsProps {
  view: CatalogView
  onChange: (next: Partial<CatalogView>, replace?: boolean) => void
}

export const Results = memo(function Results({ view, onChange }: ResultsProps) {
  const { first, isStale, asked, told } = useFirstApps(view)
  const open = useCallback((app: string) => onChange({ app }, false), [onChange])
  useTopOfTheList(`${view.search} ${view.sort} ${JSON.stringify(view.filters)} ${view.layout}`)
  if (!first) return <Waiting />

  const Apps = view.layout === 'list' ? AppRows : AppCards
  return (
    <>
      <p role="status" className={styles.count}>
        {!asked.isLoadingError && texts.found({ n: first.total })}
      </p>
      <Standing asked={asked} isStale={isStale}>
        {first.total > 0 ? (
          <Apps asked={told} first={first} onOpen={open} />
        ) : (
          <Nothing told={told} onChange={onChange} />
        )}
      </Standing>
    </>
  )
})

function Nothing({ told, onChange }: { told: Asked } & Pick<ResultsProps, 'onChange'>) {
  const { connection } = useCompany()
  const narrowed = told.search.trim() !== '' || isFiltered(told.filters)
  if (!narrowed) {
    return <EmptyState title={connection === 'connected' ? texts.noApps : texts.noOwnApps} />
  }
  return (
    <EmptyState
      title={texts.noResults}
      illustration={<NotFound />}
      action={
        <Button
          onClick={() => {
            onChange({ search: '', filters: noFilters })
          }}
        >
          {texts.clearSearch}
        </Button>
      }
    >
      {texts.noResultsText}
    </EmptyState>
  )
}

const Waiting = () => (
  <Loading>
    <div className={styles.waiting}>
      {Array.from({ length: 12 }, (_, n) => (
        <Skeleton key={n} shape="block" />
      ))}
    </div>
  </Loading>
)

/** Another search or order is another list, and begins at its top. */
function useTopOfTheList(list: string) {
  const shown = useRef(list)
  useEffect(() => {
    if (shown.current === list) return
    shown.current = list
    window.scrollTo(0, 0)
  }, [list])
}
