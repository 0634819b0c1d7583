import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { UsersRound } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { AccessLevel } from '#src/api/contract/access.ts'
import type { AvailableGroup } from '#src/api/contract/groups.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { useHere } from '#src/lib/use-here.ts'
import { groupTexts as texts, usersTexts } from '#src/texts/users.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { SearchField } from '#src/ui/search-field.tsx'
import { Select } from '#src/ui/select.tsx'
import { toast } from '#src/ui/toast.ts'
import { Loaded } from './loaded.tsx'
import { levelOptions } from './people.tsx'
import { useUsersCall } from './use-users-call.ts'
import styles from './add-groups-dialog.module.css'

interface AddGroupsDialogProps {
  /** How many more the company can have. */
  room: number
  onClose: () => void
  onAdded: () => void
}

/** What is ticked stays ticked, whatever is searched for next. */
type Ticked = Record<string, AccessLevel | null>

export function AddGroupsDialog({ room, onClose, onAdded }: AddGroupsDialogProps) {
  const { id: companyId } = useCompany()
  const params = { companyId }
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const list = useQuery({
    ...query('availableGroupList', { params, query: { search: wanted } }),
    placeholderData: keepPreviousData,
  })
  const [ticked, setTicked] = useState<Ticked>({})
  const add = useUsersCall('groupsAdd', {
    meta: { ownsErrors: useHere() },
    onSuccess: () => toast.success(texts.created),
  })
  const obstacle = obstacleTo(ticked, room)

  return (
    <Dialog
      open
      size="medium"
      icon={<UsersRound />}
      title={texts.available}
      description={texts.roomFor({ n: room })}
      onClose={onClose}
    >
      <DialogForm
        pending={add.isPending}
        error={add.error && problemText(add.error)}
        onSubmit={() => {
          if (obstacle) return
          const body = { groups: chosen(ticked) }
          add.mutate(
            { params, body },
            {
              onSuccess() {
                onClose()
                onAdded()
              },
            },
          )
        }}
        cancel={usersTexts.cancel}
        submit={texts.add}
        disabledReason={obstacle ?? undefined}
        onCancel={onClose}
      >
        <div>
          <SearchField label={texts.search} value={search} onChange={setSearch} />
        </div>
        <Loaded
          list={list}
          none={<EmptyState title={texts.nothingFound}>{texts.nothingFoundText}</EmptyState>}
        >
          {(groups) => (
            <ul className={styles.list} aria-label={texts.available}>
              {groups.map((group) => (
                <Choice
                  key={group.id}
                  group={group}
                  level={ticked[group.id]}
                  onChange={(level) => setTicked(withLevel(ticked, group.id, level))}
                />
              ))}
            </ul>
          )}
        </Loaded>
      </DialogForm>
    </Dialog>
  )
}

interface ChoiceProps {
  group: AvailableGroup
  /** `undefined`: not ticked; `null`: ticked, without a role so far. */
  level: AccessLevel | null | undefined
  onChange: (level: AccessLevel | null | undefined) => void
}

function Choice({ group: { name, added }, level, onChange }: ChoiceProps) {
  if (added)
    return (
      <li className={styles.choice}>
        <span>{name}</span>
        <Pill>{texts.added}</Pill>
      </li>
    )
  return (
    <li className={styles.choice}>
      <Checkbox
        label={name}
        checked={level !== undefined}
        onChange={(event) => onChange(event.target.checked ? null : undefined)}
      />
      <Select
        hideLabel
        label={texts.roleFor({ group: name })}
        placeholder={texts.notSelected}
        options={levelOptions()}
        value={level ?? null}
        disabledReason={level === undefined ? texts.checkFirst : undefined}
        onChange={onChange}
      />
    </li>
  )
}

const withLevel = (ticked: Ticked, id: string, level: AccessLevel | null | undefined): Ticked => {
  const { [id]: _, ...others } = ticked
  return level === undefined ? others : { ...others, [id]: level }
}

const chosen = (ticked: Ticked) =>
  Object.entries(ticked).flatMap(([groupId, level]) => (level ? [{ groupId, level }] : []))

function obstacleTo(ticked: Ticked, room: number): string | null {
  const levels = Object.values(ticked)
  if (levels.length === 0) return texts.tickOne
  if (levels.length > room) return texts.roomFor({ n: room })
  return levels.includes(null) ? texts.roleMissing : null
}
