import { useQuery } from '@tanstack/react-query'
import { UsersRound } from 'lucide-react'
import { useId } from 'react'
import type { Group } from '#src/api/contract/groups.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { groupTexts as texts, usersTexts } from '#src/texts/users.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Loaded } from './loaded.tsx'
import styles from './members-dialog.module.css'

interface MembersDialogProps {
  group: Group
  onClose: () => void
}

export function MembersDialog({ group, onClose }: MembersDialogProps) {
  const { id: companyId } = useCompany()
  const headId = useId()
  const list = useQuery(query('groupMemberList', { params: { companyId, groupId: group.id } }))
  return (
    <Dialog
      open
      size="medium"
      icon={<UsersRound />}
      title={texts.members}
      description={texts.membersLead({ group: group.name })}
      onClose={onClose}
      footer={<Button onClick={onClose}>{usersTexts.close}</Button>}
    >
      <Loaded list={list} none={<p>{texts.noMembers}</p>}>
        {(members) => (
          <>
            <h3 id={headId} className={styles.head}>
              {texts.memberName}
            </h3>
            <ul className={styles.members} aria-labelledby={headId}>
              {members.map((oid) => (
                <li key={oid} className={styles.member}>
                  <code>{oid}</code>
                  <CopyButton text={oid} label={texts.copyMember({ oid })} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Dialog>
  )
}
