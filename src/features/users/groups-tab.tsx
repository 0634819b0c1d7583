import { useQuery } from '@tanstack/react-query'
import { CloudAlert, Trash2, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { can } from '#src/api/contract/access.ts'
import type { DirectoryAnswer, Group } from '#src/api/contract/groups.ts'
import { query } from '#src/api/query.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { useCompany } from '#src/company/use-company.ts'
import { wouldLockOut } from '#src/domain/access-managers.ts'
import { obstacleToGroup, type Change } from '#src/domain/user-changes.ts'
import { paths } from '#src/paths.ts'
import { groupTexts as texts, usersTexts } from '#src/texts/users.ts'
import { Banner } from '#src/ui/banner.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { Table, type Column, type Sort } from '#src/ui/table.tsx'
import { GroupAccess } from './group-access.tsx'
import { Loaded, together } from './loaded.tsx'
import { reasonFor, unreadableGroups } from './people.tsx'
import actionStyles from './row-actions.module.css'
import styles from './groups-tab.module.css'

const MembersDialog = later(async () => (await import('./members-dialog.tsx')).MembersDialog)
const RemoveGroupDialog = later(
  async () => (await import('./remove-group-dialog.tsx')).RemoveGroupDialog,
)

interface Opened {
  group: Group
  by: 'members' | 'removal'
}

export function GroupsTab() {
  useAhead(MembersDialog, RemoveGroupDialog)
  const { id: companyId, access, missing } = useCompany()
  const { id: oid } = useAccount()
  const params = { companyId }
  const list = useQuery(query('groupList', { params }))
  const holdings = useQuery(query('accessHoldings', { params }))
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' })
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)

  const why = (group: Group) => (change: Change) =>
    holdings.data &&
    (reasonFor(obstacleToGroup(change, { group, by: access, holdings: holdings.data })) ??
      // To take a group away, nothing need be known of it.
      (change === 'removal' ? undefined : unreadableGroups(missing)))
  const holdsOwn = ({ id }: Group) =>
    holdings.data !== undefined && wouldLockOut(holdings.data, { kind: 'group', id }, oid)

  return (
    <>
      {list.data && (
        <div className={styles.directory}>
          <DirectoryBanner answer={list.data.directory} />
        </div>
      )}
      <Loaded
        list={together(list, holdings)}
        none={<EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      >
        {(groups) => (
          <Table
            label={usersTexts.title}
            rows={inOrder(groups, sort)}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={setSort}
            columns={columnsFor({ why, holdsOwn, onOpen: setOpened })}
          />
        )}
      </Loaded>
      {opened?.by === 'members' && <MembersDialog group={opened.group} onClose={close} />}
      {opened?.by === 'removal' && (
        <RemoveGroupDialog group={opened.group} holdsOwn={holdsOwn(opened.group)} onClose={close} />
      )}
    </>
  )
}

const inOrder = (groups: Group[], { direction }: Sort) => {
  const sorted = groups.toSorted((a, b) => a.name.localeCompare(b.name))
  return direction === 'ascending' ? sorted : sorted.toReversed()
}

/** What the directory did not tell, and what to do about it. */
function DirectoryBanner({ answer }: { answer: DirectoryAnswer }) {
  const { id, access } = useCompany()
  if (answer === 'told') return null
  if (answer === 'unreachable') return <Banner tone="warning">{texts.unreachable}</Banner>
  return (
    <Banner
      tone="danger"
      icon={<CloudAlert />}
      actions={
        can(access, 'environments.read') && (
          <LinkButton variant="link" render={<Link to={paths.page(id, 'settings/environments')} />}>
            {texts.toEnvironments}
          </LinkButton>
        )
      }
    >
      <strong>{texts.permissionsIssue}</strong>
      <p className={styles.issue}>{texts.permissionsIssueText}</p>
    </Banner>
  )
}

interface Told {
  why: (group: Group) => (change: Change) => string | undefined
  holdsOwn: (group: Group) => boolean
  onOpen: (opened: Opened) => void
}

const columnsFor = ({ why, holdsOwn, onOpen }: Told): Column<Group>[] => [
  {
    id: 'name',
    header: texts.name,
    sortable: true,
    cell: ({ name, deleted }) => (
      <span className={styles.name}>
        {name}
        {deleted && <Pill tone="danger">{texts.deletedOnAzure}</Pill>}
      </span>
    ),
  },
  {
    id: 'role',
    header: texts.role,
    cell: (group) => <GroupAccess group={group} holdsOwn={holdsOwn(group)} reason={why(group)} />,
  },
  {
    id: 'id',
    header: texts.id,
    cell: ({ id, name }) => (
      <span className={styles.id}>
        <code>{id}</code>
        <CopyButton text={id} label={texts.copyId({ group: name })} />
      </span>
    ),
  },
  {
    id: 'action',
    header: usersTexts.action,
    align: 'end',
    cell: (group) => (
      <span className={actionStyles.actions}>
        <IconButton
          label={texts.membersOf({ group: group.name })}
          icon={<UsersRound />}
          disabledReason={group.deleted ? usersTexts.groupGone : undefined}
          onClick={() => onOpen({ group, by: 'members' })}
        />
        <IconButton
          label={texts.remove({ group: group.name })}
          icon={<Trash2 />}
          disabledReason={why(group)('removal')}
          onClick={() => onOpen({ group, by: 'removal' })}
        />
      </span>
    ),
  },
]
