import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { CircleX, Link2, Mail } from 'lucide-react'
import { useState } from 'react'
import { can } from '#src/api/contract/access.ts'
import type { Invitation } from '#src/api/contract/invitations.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { paths } from '#src/paths.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { invitationTexts as texts, usersTexts } from '#src/texts/users.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { Table, type Column, type Sort } from '#src/ui/table.tsx'
import { toast } from '#src/ui/toast.ts'
import { Loaded } from './loaded.tsx'
import { Pager, usePages } from './pager.tsx'
import { levelName, nameOf, When, Who } from './people.tsx'
import { useUsersCall } from './use-users-call.ts'
import styles from './row-actions.module.css'

export function InvitationsTab() {
  const { id: companyId } = useCompany()
  const [sort, setSort] = useState<Sort>({ column: 'expiry', direction: 'ascending' })
  const pages = usePages(sort.direction)
  const list = useQuery({
    ...query('invitationList', {
      params: { companyId },
      query: { ...pages.query, order: sort.direction },
    }),
    placeholderData: keepPreviousData,
  })
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
            columns={columns()}
          />
        )}
      </Loaded>
      <Pager pages={pages} list={list.data} />
    </>
  )
}

function Actions({ invitation }: { invitation: Invitation }) {
  const { id: companyId, access } = useCompany()
  const [deleting, setDeleting] = useState(false)
  const resend = useUsersCall('invitationResend', {
    onSuccess: () => toast.success(texts.resent),
  })
  const remove = useUsersCall('invitationDelete', {
    onSuccess: () => toast.success(texts.deleted),
    onSettled: () => setDeleting(false),
  })
  const { id: invitationId } = invitation
  const who = nameOf(invitation)
  const params = { companyId, invitationId }
  const notAllowed = can(access, 'users.write') ? undefined : usersTexts.notAllowed
  const copy = () =>
    navigator.clipboard
      .writeText(new URL(paths.acceptInvite(invitationId), location.origin).href)
      .then(
        () => toast.success(texts.copied),
        () => toast.error(uiTexts.copyFailed),
      )
  return (
    <span className={styles.actions}>
      <IconButton
        label={texts.of({ action: texts.copyLink, who })}
        tip={texts.copyLink}
        icon={<Link2 />}
        disabledReason={notAllowed}
        onClick={() => void copy()}
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
        onClick={() => setDeleting(true)}
      />
      <ConfirmDialog
        open={deleting}
        icon={<CircleX />}
        title={texts.deleteTitle({ who })}
        cancelLabel={usersTexts.no}
        confirmLabel={usersTexts.yes}
        pending={remove.isPending}
        onClose={() => setDeleting(false)}
        onConfirm={() => remove.mutate({ params })}
      >
        <p>{texts.deleteText}</p>
      </ConfirmDialog>
    </span>
  )
}

const columns = (): Column<Invitation>[] => [
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
    cell: (invitation) => <Actions invitation={invitation} />,
  },
]
