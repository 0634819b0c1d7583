import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { DeploymentSort } from '#src/api/contract/deployments.ts'
import { longestSearch } from '#src/api/contract/shapes.ts'
import { useCompany } from '#src/company/use-company.ts'
import { Standing } from '#src/forms/standing.tsx'
import { goBackTo } from '#src/lib/go-back.ts'
import { paths } from '#src/paths.ts'
import { deploymentTexts as texts } from '#src/texts/deployments.ts'
import { Afterwards } from '#src/ui/afterwards.tsx'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Connect } from '#src/ui/illustrations/connect.tsx'
import { NotFound } from '#src/ui/illustrations/not-found.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { SearchField } from '#src/ui/search-field.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import type { Sort } from '#src/ui/table.tsx'
import { DeploymentTable } from './deployment-table.tsx'
import { useDeployments } from './use-deployments.ts'
import styles from './deployments-page.module.css'

const DeploymentDrawer = later(
  async () => (await import('./deployment-drawer.tsx')).DeploymentDrawer,
)

export const handle = { title: () => texts.title }

export function Component() {
  const { connection } = useCompany()
  return connection === 'connected' ? <Deployments /> : <Disconnected />
}

function Disconnected() {
  const { id, connection } = useCompany()
  const lost = connection === 'consent-lost'
  return (
    <>
      <h1>{texts.title}</h1>
      <EmptyState
        title={lost ? texts.consentLost : texts.noConnection}
        illustration={<Connect />}
        action={
          <LinkButton
            variant="primary"
            render={<Link to={paths.page(id, 'settings/environments')} />}
          >
            {texts.toEnvironments}
          </LinkButton>
        }
      >
        {lost ? texts.consentLostText : texts.noConnectionText}
      </EmptyState>
    </>
  )
}

const step = 50

function Deployments() {
  useAhead(DeploymentDrawer)
  const { id: companyId } = useCompany()
  const [address, setAddress] = useSearchParams()
  const [search, setSearch] = useState('')
  const [count, setCount] = useState(step)
  const sort = sortOf(address.get('sort'))
  const wanted = useDeferredValue(search.trim())
  const asked = { ...(wanted && { search: wanted }), sort }
  const { data: list, asked: answer, isStale, told } = useDeployments(companyId, asked, count)
  const change = (key: 'sort' | 'open', value: string | null, replace: boolean) => {
    setAddress(
      (before) => {
        const next = new URLSearchParams(before)
        if (value === null) next.delete(key)
        else next.set(key, value)
        return next
      },
      { replace, preventScrollReset: true },
    )
  }
  const open = address.get('open')
  const close = () => {
    const closed = new URLSearchParams(address)
    closed.delete('open')
    if (!goBackTo(closed)) change('open', null, true)
  }

  return (
    <>
      <header className={styles.toolbar}>
        <h1>{texts.title}</h1>
        <SearchField
          label={list ? texts.searchAmong({ n: list.total }) : texts.search}
          value={search}
          maxLength={longestSearch}
          onChange={setSearch}
        />
      </header>
      <p role="status" className="visually-hidden">
        {list && wanted && !isStale && texts.found({ n: list.total })}
      </p>
      <div role="group" aria-label={texts.title} tabIndex={-1}>
        {!list && <SkeletonRows rows={8} />}
        <Standing asked={answer} isStale={isStale}>
          {list && list.total > 0 && (
            <Afterwards>
              <DeploymentTable
                deployments={list.items}
                sort={shownSort(sort)}
                onSort={(next) => {
                  change('sort', writtenSort(next), true)
                }}
                onOpen={(id) => {
                  change('open', id, false)
                }}
              />
            </Afterwards>
          )}
          {list?.total === 0 && (
            <Nothing
              searched={told.search !== undefined}
              onClear={() => {
                setSearch('')
              }}
            />
          )}
          {list?.next && (
            <More
              onMore={() => {
                setCount(count + step)
              }}
            />
          )}
        </Standing>
      </div>
      {open && <DeploymentDrawer deploymentId={open} onClose={close} />}
    </>
  )
}

function More({ onMore }: { onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  // The last press takes it away. Whoever was on it goes on from the last row that was there.
  useLayoutEffect(() => {
    const own = button.current
    return () => {
      if (document.activeElement !== own) return
      const table = own?.previousElementSibling
      table?.querySelector<HTMLElement>('[role=row]:last-child > [role=rowheader] button')?.focus()
    }
  }, [])
  return (
    <Button ref={button} className={styles.more} onClick={onMore}>
      {texts.more}
    </Button>
  )
}

function Nothing({ searched, onClear }: { searched: boolean; onClear: () => void }) {
  const { id } = useCompany()
  return searched ? (
    <EmptyState
      title={texts.noResults}
      illustration={<NotFound />}
      action={<Button onClick={onClear}>{texts.showAll}</Button>}
    >
      {texts.noResultsText}
    </EmptyState>
  ) : (
    <EmptyState
      title={texts.none}
      action={
        <LinkButton variant="primary" render={<Link to={paths.page(id, 'app-catalog')} />}>
          {texts.toCatalog}
        </LinkButton>
      }
    >
      {texts.noneText}
    </EmptyState>
  )
}

function sortOf(text: string | null): DeploymentSort {
  const sort = DeploymentSort.safeParse(text)
  return sort.success ? sort.data : '-created'
}

const shownSort = (sort: DeploymentSort): Sort => ({
  column: sort.replace('-', ''),
  direction: sort.startsWith('-') ? 'descending' : 'ascending',
})

const writtenSort = ({ column, direction }: Sort) =>
  direction === 'descending' ? `-${column}` : column
