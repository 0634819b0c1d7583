import { CircleCheck, CircleX } from 'lucide-react'
import { useState } from 'react'
import { can, type AccessLevel } from '#src/api/contract/access.ts'
import type { PendingRequest } from '#src/api/contract/access-requests.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import type { UsersTab } from '#src/paths.ts'
import { invitationTexts, requestTexts as texts, usersTexts } from '#src/texts/users.ts'
import { useOpening } from '#src/ui/afterwards.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { Select } from '#src/ui/select.tsx'
import { Table, type Column, type Sort } from '#src/ui/table.tsx'
import { Loaded } from './loaded.tsx'
import { Pager, usePagedList } from './pager.tsx'
import { levelOptions, When, Who } from './people.tsx'
import actionStyles from './row-actions.module.css'
import styles from './requests-tab.module.css'

const ApproveDialog = later(async () => (await import('./answer-dialogs.tsx')).ApproveDialog)
const RejectDialog = later(async () => (await import('./answer-dialogs.tsx')).RejectDialog)

type How = 'approve' | 'reject'

export function RequestsTab({ onShow }: { onShow: (tab: UsersTab) => void }) {
  useAhead(ApproveDialog, RejectDialog)
  const { id: companyId, access } = useCompany()
  const [chosen, setChosen] = useState<Record<string, AccessLevel>>({})
  // Above the rows: somebody else may answer meanwhile, and the row goes, but not what is said about it.
  const { shown: answering, open, close } = useOpening<{ request: PendingRequest; how: How }>()
  const answer = (request: PendingRequest, how: How) => open({ request, how })
  const choose = (id: string, level: AccessLevel) => setChosen({ ...chosen, [id]: level })
  const notAllowed = can(access, 'users.write') ? undefined : usersTexts.notAllowed
  const [sort, setSort] = useState<Sort>({ column: 'received', direction: 'ascending' })
  const list = usePagedList(sort.direction, (page) =>
    query('accessRequestList', {
      params: { companyId },
      query: { ...page, order: sort.direction },
    }),
  )
  return (
    <>
      <Loaded list={list} none={<EmptyState title={texts.none}>{texts.noneText}</EmptyState>}>
        {(requests) => (
          <Table
            label={usersTexts.title}
            rows={requests}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={setSort}
            columns={columnsFor({ chosen, notAllowed, onChoose: choose, onAnswer: answer })}
          />
        )}
      </Loaded>
      <Pager list={list} />
      {answering?.how === 'approve' && (
        <ApproveDialog
          request={answering.request}
          level={chosen[answering.request.id]}
          onClose={close}
          onDone={() => onShow('active')}
        />
      )}
      {answering?.how === 'reject' && <RejectDialog request={answering.request} onClose={close} />}
    </>
  )
}

interface ColumnsNeed {
  chosen: Record<string, AccessLevel>
  notAllowed: string | undefined
  onChoose: (id: string, level: AccessLevel) => void
  onAnswer: (request: PendingRequest, how: How) => void
}

const columnsFor = ({
  chosen,
  notAllowed,
  onChoose,
  onAnswer,
}: ColumnsNeed): Column<PendingRequest>[] => [
  {
    id: 'user',
    header: usersTexts.user,
    cell: ({ name, email }) => <Who firstName={name} lastName="" email={email} />,
  },
  {
    id: 'roles',
    header: usersTexts.roles,
    cell: ({ id, name }) => (
      <Select
        hideLabel
        label={usersTexts.roleOf({ who: name })}
        placeholder={texts.selectRole}
        options={levelOptions()}
        value={chosen[id] ?? null}
        disabledReason={notAllowed}
        onChange={(level) => onChoose(id, level)}
      />
    ),
  },
  {
    id: 'received',
    header: texts.received,
    sortable: true,
    cell: ({ receivedAt }) => <When at={receivedAt} />,
  },
  {
    id: 'details',
    header: texts.details,
    cell: ({ reason }) =>
      reason ? (
        <p className={styles.reason}>{reason}</p>
      ) : (
        <span className={styles.none}>{texts.noReason}</span>
      ),
  },
  {
    id: 'action',
    header: usersTexts.action,
    align: 'end',
    cell: (request) => <Actions request={request} notAllowed={notAllowed} onAnswer={onAnswer} />,
  },
]

interface ActionsProps {
  request: PendingRequest
  notAllowed: string | undefined
  onAnswer: (request: PendingRequest, how: How) => void
}

function Actions({ request, notAllowed, onAnswer }: ActionsProps) {
  const labelled = (action: string) => invitationTexts.of({ action, who: request.name })
  return (
    <span className={actionStyles.actions}>
      <IconButton
        label={labelled(texts.approve)}
        tip={texts.approve}
        icon={<CircleCheck />}
        disabledReason={notAllowed}
        onClick={() => onAnswer(request, 'approve')}
      />
      <IconButton
        label={labelled(texts.reject)}
        tip={texts.reject}
        icon={<CircleX />}
        disabledReason={notAllowed}
        onClick={() => onAnswer(request, 'reject')}
      />
    </span>
  )
}
