import { useQuery } from '@tanstack/react-query'
import { UsersRound } from 'lucide-react'
import { useDeferredValue, useId, useState } from 'react'
import type { Group } from '#src/api/contract/groups.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { inDigits } from '#src/texts/texts.ts'
import { groupTexts as texts, usersTexts } from '#src/texts/users.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { SearchField } from '#src/ui/search-field.tsx'
import { Loaded } from './loaded.tsx'
import styles from './members-dialog.module.css'

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
      description={texts.membersLead({ group: group.name })}
      onClose={onClose}
      footer={<Button onClick={onClose}>{usersTexts.close}</Button>}
    >
      <Loaded list={list} none={<p>{texts.noMembers}</p>}>
        {(members) => <Members members={members} />}
      </Loaded>
    </Dialog>
  )
}

/** So many are drawn at once. A group may have more members than a page can show. */
const most = 200

function Members({ members }: { members: string[] }) {
  const headId = useId()
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim().toLowerCase())
  const found = members.filter((oid) => oid.toLowerCase().includes(wanted))
  return (
    <>
      {members.length > most && (
        <>
          <SearchField label={texts.findMember} value={search} onChange={setSearch} />
          <p role="status" className={styles.head}>
            {found.length > most
              ? texts.firstMembers({ n: inDigits(most), of: inDigits(found.length) })
              : texts.membersFound({ n: found.length })}
          </p>
        </>
      )}
      <h3 id={headId} className={styles.head}>
        {texts.memberName}
      </h3>
      <ul className={styles.members} aria-labelledby={headId}>
        {found.slice(0, most).map((oid) => (
          <li key={oid} className={styles.member}>
            <code>{oid}</code>
            <CopyButton text={oid} label={texts.copyMember({ oid })} />
          </li>
        ))}
      </ul>
    </>
  )
}
