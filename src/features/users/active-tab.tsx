import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { longestSearch } from '#src/api/contract/shapes.ts'
import type { User, UserSort } from '#src/api/contract/users.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { obstacleToUser, type Change } from '#src/domain/user-changes.ts'
import { usersTexts as texts } from '#src/texts/users.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { SearchField } from '#src/ui/search-field.tsx'
import { Table, type Column, type Sort } from '#src/ui/table.tsx'
import { Loaded, together } from './loaded.tsx'
import { nameOf, reasonFor, When, Who } from './people.tsx'
import { Pager, usePagedList } from './pager.tsx'
import { UserAccess } from './user-access.tsx'
import styles from './active-tab.module.css'

const DeleteUserDialog = later(
  async () => (await import('./delete-user-dialog.tsx')).DeleteUserDialog,
)

export function ActiveTab() {
  useAhead(DeleteUserDialog)
  const { id, access } = useCompany()
  const params = { companyId: id }
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState<Sort>({ column: 'lastLogon', direction: 'ascending' })
  const wanted = useDeferredValue(search)
  const list = usePagedList(JSON.stringify([wanted, sort]), (page) =>
    query('userList', {
      params,
      query: {
        ...page,
        search: wanted,
        sort: sort.column as UserSort,
        order: sort.direction,
      },
    }),
  )
  const holdings = useQuery(query('accessHoldings', { params }))
  const [leaving, setLeaving] = useState<User | null>(null)

  const why = (user: User) => (change: Change) =>
    holdings.data &&
    reasonFor(obstacleToUser(change, { user, by: access, holdings: holdings.data }))

  return (
    <>
      <div className={styles.search}>
        <SearchField
          label={texts.search}
          hint={texts.searchHint}
          value={search}
          maxLength={longestSearch}
          onChange={setSearch}
        />
      </div>
      <p role="status" className="visually-hidden">
        {wanted && list.data && !list.isStale && texts.found({ n: list.data.total })}
      </p>
      <Loaded
        list={together(list, holdings)}
        none={<EmptyState title={texts.noUsers}>{texts.noUsersText}</EmptyState>}
      >
        {(users) => (
          <Table
            label={texts.title}
            rows={users}
            rowKey={(user) => user.id}
            sort={sort}
            onSort={setSort}
            columns={columnsFor(why, setLeaving)}
          />
        )}
      </Loaded>
      <Pager list={list} />
      {leaving && <DeleteUserDialog user={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}

const columnsFor = (
  why: (user: User) => (change: Change) => string | undefined,
  onDelete: (user: User) => void,
): Column<User>[] => [
  {
    id: 'name',
    header: texts.user,
    sortable: true,
    cell: (user) => <Who {...user} />,
  },
  {
    id: 'level',
    header: texts.roles,
    sortable: true,
    cell: (user) => <UserAccess user={user} reason={why(user)} />,
  },
  {
    id: 'lastLogon',
    header: texts.lastLogon,
    sortable: true,
    cell: ({ lastLogon }) => (lastLogon ? <When at={lastLogon} /> : texts.never),
  },
  {
    id: 'action',
    header: texts.action,
    align: 'end',
    cell: (user) => (
      <IconButton
        label={texts.deleteUser({ who: nameOf(user) })}
        icon={<Trash2 />}
        disabledReason={why(user)('removal')}
        onClick={() => onDelete(user)}
      />
    ),
  },
]
