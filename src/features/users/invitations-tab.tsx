import { CircleX, Link2, Mail } from 'lucide-react'
import { useState } from 'react'
import { can } from '#src/api/contract/access.ts'
import type { Invitation } from '#src/api/contract/invitations.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { copy } from '#src/lib/copy.ts'
import { paths } from '#src/paths.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { invitationTexts as texts, usersTexts } from '#src/texts/users.ts'
import { useOpening } from '#src/ui/afterwards.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { Table, type Column, type Sort } from '#src/ui/table.tsx'
import { toast } from '#src/ui/toast.ts'
import { Loaded } from './loaded.tsx'
import { Pager, usePagedList } from './pager.tsx'
import { levelName, nameOf, When, Who } from './people.tsx'
import { useUsersCall } from './use-users-call.ts'
import styles from './row-actions.module.css'

const DeleteInvitation = later(
  async () => (await import('./delete-invitation.tsx')).DeleteInvitation,
)

export function InvitationsTab() {
  useAhead(DeleteInvitation)
  const { id: companyId } = useCompany()
  // Above the rows: somebody else may take it back meanwhile, and the row goes, but not what is asked about it.
  const { shown: leaving, open, close } = useOpening<Invitation>()
  const [sort, setSort] = useState<Sort>({ column: 'expiry', direction: 'ascending' })
  const list = usePagedList(sort.direction, (page) =>
    query('invitationList', { params: { companyId }, query: { ...page, order: sort.direction } }),
  )
  return (
    <>
      <Loaded list={list} none={<EmptyState title={texts.none}>{texts.noneText}</EmptyState>}>
        {(invitations) => (
          <Table
            label={usersTexts.title}
            rows={invitations}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={setSort}
            columns={columnsFor(open)}
          />
        )}
      </Loaded>
      <Pager list={list} />
      {leaving && <DeleteInvitation invitation={leaving} onClose={close} />}
    </>
  )
}

interface ActionsProps {
  invitation: Invitation
  onDelete: (invitation: Invitation) => void
}

function Actions({ invitation, onDelete }: ActionsProps) {
  const { id: companyId, access } = useCompany()
  const resend = useUsersCall('invitationResend', {
    onSuccess: () => toast.success(texts.resent),
  })
  const { id: invitationId } = invitation
  const who = nameOf(invitation)
  const params = { companyId, invitationId }
  const notAllowed = can(access, 'users.write') ? undefined : usersTexts.notAllowed
  const copyLink = async () => {
    if (await copy(new URL(paths.acceptInvite(invitationId), location.origin).href))
      toast.success(texts.copied)
    else toast.error(uiTexts.copyFailed)
  }
  return (
    <span className={styles.actions}>
      <IconButton
        label={texts.of({ action: texts.copyLink, who })}
        tip={texts.copyLink}
        icon={<Link2 />}
        disabledReason={notAllowed}
        onClick={() => void copyLink()}
      />
      <IconButton
        label={texts.of({ action: texts.resend, who })}
        tip={texts.resend}
        icon={<Mail />}
        busy={resend.isPending}
        disabledReason={notAllowed}
        onClick={() => resend.mutate({ params })}
      />
      <IconButton
        label={texts.of({ action: texts.delete, who })}
        tip={texts.delete}
        icon={<CircleX />}
        disabledReason={notAllowed}
        onClick={() => onDelete(invitation)}
      />
    </span>
  )
}

const columnsFor = (onDelete: ActionsProps['onDelete']): Column<Invitation>[] => [
  { id: 'user', header: texts.user, cell: (invitation) => <Who {...invitation} /> },
  { id: 'roles', header: usersTexts.roles, cell: ({ level }) => levelName(level) },
  {
    id: 'expiry',
    header: texts.expiry,
    sortable: true,
    cell: ({ expiresAt }) => <When at={expiresAt} />,
  },
  {
    id: 'action',
    header: usersTexts.action,
    align: 'end',
    cell: (invitation) => <Actions invitation={invitation} onDelete={onDelete} />,
  },
]
