import { useQuery } from '@tanstack/react-query'
import { Plus, UserPlus } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { can } from '#src/api/contract/access.ts'
import { mostGroups } from '#src/api/contract/groups.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { usersTabs, type UsersTab } from '#src/paths.ts'
import { groupTexts, usersTabTexts, usersTexts as texts } from '#src/texts/users.ts'
import { useOpening } from '#src/ui/afterwards.tsx'
import { Button } from '#src/ui/button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { Select } from '#src/ui/select.tsx'
import { Tabs } from '#src/ui/tabs.tsx'
import { ActiveTab } from './active-tab.tsx'
import { Continuity } from './continuity.tsx'
import { GroupsTab } from './groups-tab.tsx'
import { InvitationsTab } from './invitations-tab.tsx'
import { unreadableGroups } from './people.tsx'
import { RefusedPage } from './refused-page.tsx'
import { RequestsTab } from './requests-tab.tsx'
import styles from './users-page.module.css'

const InviteDialog = later(async () => (await import('./invite-dialog.tsx')).InviteDialog)
const AddGroupsDialog = later(async () => (await import('./add-groups-dialog.tsx')).AddGroupsDialog)

export const handle = { title: () => texts.title }

export function Component() {
  const { access } = useCompany()
  return can(access, 'users.read') ? <Users /> : <RefusedPage />
}

const contents = {
  active: ActiveTab,
  invitations: InvitationsTab,
  requests: RequestsTab,
  groups: GroupsTab,
} satisfies Record<UsersTab, unknown>

function Users() {
  useAhead(Select, InviteDialog, AddGroupsDialog)
  const { id, access, connection, missing } = useCompany()
  const { data: counts } = useQuery(query('userCounts', { params: { companyId: id } }))
  const { shown: dialog, open, close } = useOpening<'invite' | 'groups'>()
  const tabs = usersTabs.filter((tab) => tab !== 'groups' || connection !== 'none')
  const [tab, setTab] = useTab(tabs)
  const Content = contents[tab]
  const notAllowed = can(access, 'users.write') ? undefined : texts.notAllowed
  const groupsFull = counts && counts.groups >= mostGroups ? groupTexts.tenAlready : undefined

  return (
    <>
      <header className={styles.header}>
        <h1>{texts.title}</h1>
        {connection !== 'none' && (
          <Button
            variant="quiet"
            icon={<Plus />}
            disabledReason={notAllowed ?? unreadableGroups(missing) ?? groupsFull}
            onClick={() => open('groups')}
          >
            {texts.addGroup}
          </Button>
        )}
        <Button
          variant="primary"
          icon={<UserPlus />}
          disabledReason={notAllowed}
          onClick={() => open('invite')}
        >
          {texts.invite}
        </Button>
      </header>
      <Continuity />
      <Tabs
        label={texts.tabs}
        tabs={tabs.map((value) => ({ value, label: usersTabTexts[value], count: counts?.[value] }))}
        value={tab}
        onChange={setTab}
      >
        <Content onShow={setTab} />
      </Tabs>
      {dialog === 'invite' && <InviteDialog onClose={close} onSent={() => setTab('invitations')} />}
      {dialog === 'groups' && (
        <AddGroupsDialog
          room={mostGroups - (counts?.groups ?? 0)}
          onClose={close}
          onAdded={() => setTab('groups')}
        />
      )}
    </>
  )
}

/** The chosen tab stands in the address, so that mails and notices can lead to it. */
function useTab(tabs: readonly UsersTab[]) {
  const [search, setSearch] = useSearchParams()
  const tab = tabs.find((it) => it === search.get('tab')) ?? 'active'
  const setTab = (next: UsersTab) => setSearch({ tab: next }, { replace: true })
  return [tab, setTab] as const
}
