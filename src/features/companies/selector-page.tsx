import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { useAccount } from '#src/auth/signed-in.ts'
import { matchesSearch } from '#src/domain/search.ts'
import { EntryFrame } from '#src/entry/entry-frame.tsx'
import { paths } from '#src/paths.ts'
import { selectorTexts as texts } from '#src/texts/companies.ts'
import { useOpening } from '#src/ui/afterwards.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { tellNotRemembered } from '#src/ui/not-remembered.ts'
import { TextField } from '#src/ui/text-field.tsx'
import type { Closed } from './ask-to-join.tsx'
import { CompanyRow } from './company-row.tsx'
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
  const { list, found } = useCompanies(search)
  const searchBox = useRef<HTMLInputElement>(null)
  const { remember, setRemember, choose } = useChoice()
  const { shown: asking, open: ask, close } = useOpening<Closed>()

  const moveOrType = (event: KeyboardEvent<HTMLUListElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      moveFocus(event.currentTarget, step)
    } else if (/^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // The letter itself arrives in the box that now has the focus.
      searchBox.current?.focus()
    }
  }

  return (
    <EntryFrame aside={list.outages.length > 0 && <OutageNotice regions={list.outages} />}>
      <h1>{texts.title}</h1>
      {list.total > worthSearching && (
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
        {search && texts.found({ n: found.length })}
      </p>
      {found.length > 0 ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only forwards keys of the controls inside
        <ul className={styles.list} aria-label={texts.list} onKeyDown={moveOrType}>
          {found.map((company) => (
            <CompanyRow key={company.id} company={company} onChoose={choose} onAsk={ask} />
          ))}
        </ul>
      ) : (
        search && <EmptyState title={texts.nothingFound}>{texts.nothingFoundText}</EmptyState>
      )}
      {asking && <AskToJoin {...asking} onClose={close} />}
      {list.next && !search && <p>{texts.more}</p>}
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

/** All that the person can see, narrowed by what they type: at once where the list is whole, by the backend where not. */
function useCompanies(search: string) {
  const { data: list } = useSuspenseQuery({
    ...companyListQuery(),
    // A region that is back shows its companies by itself.
    refetchInterval: ({ state }) => (state.data?.outages.length ? 60_000 : false),
  })
  const wanted = useDeferredValue(search)
  const { data: more } = useQuery({
    ...companyListQuery(wanted),
    enabled: list.next !== null && wanted !== '',
  })
  const found = ((wanted && more) || list).items.filter(({ name, id }) =>
    matchesSearch(wanted, name, id),
  )
  return { list, found }
}

function useChoice() {
  const { id } = useAccount()
  const [remember, setRemember] = useState(() => rememberedCompany(id) !== null)
  return {
    remember,
    setRemember,
    choose: (companyId: string) => {
      if (!rememberChoice(id, remember ? companyId : null)) tellNotRemembered(texts.notRemembered)
    },
  }
}

function moveFocus(list: HTMLElement, step: number) {
  const controls = [...list.querySelectorAll<HTMLElement>('a, button')]
  const index = controls.findIndex((control) => control === document.activeElement)
  controls[Math.min(Math.max(index + step, 0), controls.length - 1)]?.focus()
}
