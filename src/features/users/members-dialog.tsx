import { useQuery } from '@tanstack/react-query'
import { UsersRound } from 'lucide-react'
import type { Group } from '#src/api/contract/groups.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { groupTexts as texts, usersTexts } from '#src/texts/users.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Table, type Column } from '#src/ui/table.tsx'
import { Loaded } from './loaded.tsx'

interface MembersDialogProps {
  group: Group
  onClose: () => void
}

export function MembersDialog({ group, onClose }: MembersDialogProps) {
  const { id: companyId } = useCompany()
  const list = useQuery(query('groupMemberList', { params: { companyId, groupId: group.id } }))
  return (
    <Dialog
      open
      size="medium"
      icon={<UsersRound />}
      title={texts.members}
      description={`${group.name}. ${texts.membersHint}`}
      onClose={onClose}
      footer={<Button onClick={onClose}>{usersTexts.close}</Button>}
    >
      <Loaded list={list} none={<p>{texts.noMembers}</p>}>
        {(members) => (
          <Table label={texts.members} rows={members} rowKey={(oid) => oid} columns={columns()} />
        )}
      </Loaded>
    </Dialog>
  )
}

const columns = (): Column<string>[] => [
  { id: 'name', header: texts.memberName, cell: (oid) => <code>{oid}</code> },
]
