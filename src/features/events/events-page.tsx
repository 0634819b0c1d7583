import { startTransition, useCallback, useDeferredValue, useId, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { can } from '#src/api/contract/access.ts'
import { codeOf } from '#src/api/errors.ts'
import { useCompany } from '#src/company/use-company.ts'
import { isFiltered, printQuery, type EventQuery } from '#src/domain/events/query.ts'
import { read, write } from '#src/lib/keep.ts'
import { paths } from '#src/paths.ts'
import { eventTexts as texts } from '#src/texts/events.ts'
import { Afterwards } from '#src/ui/afterwards.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { FilterButton } from '#src/ui/filter-button.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Loading, Skeleton } from '#src/ui/skeleton.tsx'
import { Switch } from '#src/ui/switch.tsx'
import { windowSize } from './event-windows.ts'
import { EventList } from './event-list.tsx'
import { ExportButton } from './export-button.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { SearchBox } from './search-box.tsx'
import { Timeline } from './timeline.tsx'
import { useAddress, useSearchText } from './use-address.ts'
import {
  isSame,
  useActors,
  useFirstWindow,
  useTimeline,
  useUnderstood,
  type Wanted,
} from './use-events.ts'
import styles from './events-page.module.css'

export const handle = { title: () => texts.title }

const EventDrawer = later(async () => (await import('./event-drawer.tsx')).EventDrawer)

export function Component() {
  const { access } = useCompany()
  return can(access, 'events.read') ? <Events /> : <Refused />
}

function Events() {
  useAhead(EventDrawer)
  const { id: companyId } = useCompany()
  const { shown: inAddress, go, closeEvent } = useAddress()
  const write = useCallback(
    (q: string) => {
      go({ q, page: 1 }, { replace: true })
    },
    [go],
  )
  const { text, asked, type, put, enter } = useSearchText(inAddress.q, write)
  // What is shown goes before the address, and takes it along.
  const shown = useMemo(
    () => (asked === inAddress.q ? inAddress : { ...inAddress, q: asked, page: 1 }),
    [asked, inAddress],
  )
  const { query, fault } = useUnderstood(asked)
  const actors = useActors(companyId)
  const { utc, setUtc } = useUtc()
  const panelId = useId()
  const [panelOpen, setPanelOpen] = useState(false)

  const wanted: Wanted = { companyId, q: printQuery(query), sort: shown.sort }
  const { page, size } = shown
  const { list, data, told, offset, renew } = useFirstWindow(
    wanted,
    size === null ? { offset: 0, limit: windowSize } : { offset: (page - 1) * size, limit: size },
  )
  const timeline = useTimeline(companyId, query)
  const ask = useCallback((next: EventQuery) => enter(printQuery(next)), [enter])
  const slide = useCallback((next: EventQuery) => put(printQuery(next)), [put])
  const clear = useCallback(() => enter(''), [enter])
  const columns = useDeferredValue(timeline.data)

  if (codeOf(list.error) === 'forbidden') return <Refused />
  const isNothingYet = data?.total === 0 && told.q === ''
  return (
    <>
      <header className={styles.header}>
        <h1>{texts.title}</h1>
        <SearchBox text={text} fault={fault} actors={actors} onType={type} onEnter={enter} />
        <div className={styles.tools}>
          {data ? (
            <ExportButton listed={{ wanted: told, ...data }} renew={renew} />
          ) : (
            !list.error && <span className={styles.exportPlace} />
          )}
          <FilterButton
            on={isFiltered(query)}
            label={isFiltered(query) ? texts.filtersOn : texts.filters}
            aria-expanded={panelOpen}
            aria-controls={panelId}
            onClick={() => startTransition(() => setPanelOpen((open) => !open))}
          />
          <Switch label={texts.utc} checked={utc} onChange={setUtc} />
        </div>
      </header>
      <p role="status" className="visually-hidden">
        {data && isSame(told, wanted) && texts.found({ n: data.total })}
      </p>
      <Afterwards>
        {!isNothingYet && (timeline.data ?? !timeline.error) && (
          <div className={styles.timelinePlace}>
            {columns ? (
              <Timeline
                {...columns}
                from={Date.parse(columns.from)}
                query={query}
                utc={utc}
                onSelect={slide}
              />
            ) : (
              <Loading>
                <Skeleton shape="block" />
              </Loading>
            )}
          </div>
        )}
        <div className={styles.body} data-panel={panelOpen || undefined}>
          <FilterPanel
            id={panelId}
            hidden={!panelOpen}
            query={query}
            actors={actors}
            onApply={ask}
          />
          <div className={styles.list} aria-busy={list.isPlaceholderData}>
            <EventList
              data={data}
              error={list.error}
              isFetching={list.isFetching}
              wanted={told}
              offset={offset}
              shown={shown}
              utc={utc}
              onAgain={list.refetch}
              onGo={go}
              onClear={clear}
            />
          </div>
        </div>
      </Afterwards>
      {shown.event !== null && (
        <EventDrawer
          key={shown.event}
          companyId={companyId}
          eventId={shown.event}
          utc={utc}
          onClose={closeEvent}
        />
      )}
    </>
  )
}

const utcKey = 'holdfast.events.utc'

/** Everybody's own habit: kept in this browser, and no part of an address. */
function useUtc() {
  const [utc, set] = useState(() => read(utcKey) !== null)
  const setUtc = (on: boolean) => {
    set(on)
    write(utcKey, on ? '1' : null)
  }
  return { utc, setUtc }
}

function Refused() {
  const { id } = useCompany()
  return (
    <>
      <h1>{texts.title}</h1>
      <EmptyState
        title={texts.refusedTitle}
        illustration={<NoAccess />}
        action={
          <LinkButton render={<Link to={paths.page(id, 'app-catalog')} />}>
            {texts.toCatalog}
          </LinkButton>
        }
      >
        {texts.refusedText}
      </EmptyState>
    </>
  )
}
