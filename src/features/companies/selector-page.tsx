import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useAccount } from '#src/auth/signed-in.ts'
import { matchesSearch } from '#src/domain/search.ts'
import { EntryFrame } from '#src/entry/entry-frame.tsx'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { paths } from '#src/paths.ts'
import { selectorTexts as texts } from '#src/texts/companies.ts'
import { useOpening } from '#src/ui/afterwards.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { tellNotRemembered } from '#src/ui/not-remembered.ts'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import type { Closed } from './ask-to-join.tsx'
import { CompanyList } from './company-list.tsx'
import { companyListQuery } from './company-list-query.ts'
import { OtherWays } from './other-ways.tsx'
import { OutageNotice } from './outage-notice.tsx'
import { rememberChoice, rememberedCompany } from './remembered.ts'
import styles from './selector-page.module.css'

const AskToJoin = later(async () => (await import('./ask-to-join.tsx')).AskToJoin)

export const handle = { title: () => texts.tab }

/** Fewer can be seen at a glance. */
const worthSearching = 6

export function Component() {
  useAhead(AskToJoin)
  const [search, setSearch] = useState('')
  const { list, asked, found, wanted } = useCompanies(search)
  const [isSearchable, setSearchable] = useState(false)
  // Once it is there it stays: its filter must not outlive it, nor whoever types into it lose their place.
  if (!isSearchable && list.total > worthSearching) setSearchable(true)
  const searchBox = useRef<HTMLInputElement>(null)
  // The letter itself arrives in the box that now has the focus.
  const beginSearch = useCallback(() => searchBox.current?.focus(), [])
  const { remember, setRemember, choose } = useChoice()
  const { shown: asking, open: ask, close } = useOpening<Closed>()

  return (
    <EntryFrame aside={list.outages.length > 0 && <OutageNotice regions={list.outages} />}>
      <h1>{texts.title}</h1>
      {isSearchable && (
        <TextField
          ref={searchBox}
          type="search"
          label={texts.find}
          hint={texts.findHint}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value)
          }}
        />
      )}
      <p role="status" className="visually-hidden">
        {search && !asked.isLoading && !asked.error && texts.found({ n: found.length })}
      </p>
      {asked.error && (
        <div className={styles.notLoaded}>
          <NotLoaded asked={asked} />
        </div>
      )}
      {found.length > 0 ? (
        <CompanyList
          companies={found}
          wanted={wanted}
          onChoose={choose}
          onAsk={ask}
          onType={beginSearch}
        />
      ) : (
        search && !asked.error && <Nothing isSought={asked.isLoading} />
      )}
      {asking && <AskToJoin {...asking} onClose={close} />}
      {list.next && !search && <p className={styles.more}>{texts.more}</p>}
      <LinkButton
        variant="primary"
        className={styles.create}
        icon={<Plus />}
        render={<Link to={paths.newCompany()} />}
      >
        {texts.create}
      </LinkButton>
      <Checkbox
        label={texts.remember}
        checked={remember}
        onChange={(event) => {
          setRemember(event.target.checked)
        }}
      />
      <OtherWays />
    </EntryFrame>
  )
}

/** What was not found here may yet be found by the backend. */
const Nothing = ({ isSought }: { isSought: boolean }) =>
  isSought ? (
    <SkeletonRows rows={2} />
  ) : (
    <EmptyState title={texts.nothingFound}>{texts.nothingFoundText}</EmptyState>
  )

/** All that the person can see, narrowed by what they type: at once where the list is whole, by the backend where not. */
function useCompanies(search: string) {
  const { data: list } = useSuspenseQuery({
    ...companyListQuery(),
    // A region that is back shows its companies by itself.
    refetchInterval: ({ state }) => (state.data?.outages.length ? 60_000 : false),
  })
  const wanted = useDeferredValue(search)
  const asked = useQuery({
    ...companyListQuery(wanted),
    enabled: list.next !== null && wanted !== '',
  })
  const { items } = (wanted && asked.data) || list
  const found = useMemo(
    () => items.filter(({ name, id }) => matchesSearch(wanted, name, id)),
    [items, wanted],
  )
  return { list, asked, found, wanted }
}

function useChoice() {
  const { id } = useAccount()
  const [remember, setRemember] = useState(() => rememberedCompany(id) !== null)
  const choose = useCallback(
    (companyId: string) => {
      if (!rememberChoice(id, remember ? companyId : null)) tellNotRemembered(texts.notRemembered)
    },
    [id, remember],
  )
  return { remember, setRemember, choose }
}
