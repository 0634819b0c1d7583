import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { UsersRound } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { AccessLevel } from '#src/api/contract/access.ts'
import { mostFound, type AvailableGroup } from '#src/api/contract/groups.ts'
import { longestSearch } from '#src/api/contract/shapes.ts'
import { codeOf } from '#src/api/errors.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { useHere } from '#src/lib/use-here.ts'
import { groupTexts as texts, usersTexts } from '#src/texts/users.ts'
import { inList } from '#src/texts/texts.ts'
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
type Ticked = Record<string, { name: string; level: AccessLevel | null }>

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
  const [lost, setLost] = useState<string[]>([])
  const goneOf = useGone(companyId)
  const add = useUsersCall('groupsAdd', {
    meta: { ownsErrors: useHere() },
    onMutate: () => setLost([]),
    onSuccess: () => toast.success(texts.created),
    async onError(error) {
      const code = codeOf(error)
      if (code !== 'conflict' && code !== 'group_gone') return
      const gone = await goneOf(ticked)
      setLost(gone.map((id) => ticked[id]?.name ?? id))
      setTicked((now) => gone.reduce((left, id) => withLevel(left, id), now))
    },
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
        error={
          add.error &&
          (lost.length > 0 ? texts.lost({ groups: inList(lost) }) : problemText(add.error))
        }
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
          <SearchField
            label={texts.search}
            value={search}
            maxLength={longestSearch}
            onChange={setSearch}
          />
        </div>
        <Found groups={list.data?.items} isTold={wanted !== '' && !list.isPlaceholderData} />
        <Loaded
          list={{ ...list, isStale: list.isPlaceholderData }}
          none={<EmptyState title={texts.nothingFound}>{texts.nothingFoundText}</EmptyState>}
        >
          {(groups) => (
            <ul className={styles.list} aria-label={texts.available}>
              {groups.map((group) => (
                <Choice
                  key={group.id}
                  group={group}
                  level={ticked[group.id]?.level}
                  onChange={(level) => setTicked(withLevel(ticked, group.id, group.name, level))}
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

/** How many are found, and whether there may be more. */
function Found({ groups, isTold }: { groups: AvailableGroup[] | undefined; isTold: boolean }) {
  const isCut = groups?.length === mostFound
  return (
    <p role="status" className={isCut ? styles.note : 'visually-hidden'}>
      {isCut
        ? texts.firstFound({ n: mostFound })
        : groups && isTold && texts.found({ n: groups.length })}
    </p>
  )
}

/** Finds what can no longer be added: Entra has it no more, or somebody else was faster. */
function useGone(companyId: string) {
  const cache = useQueryClient()
  return async (ticked: Ticked) => {
    const isGone = async (id: string, search: string) => {
      const asked = query('availableGroupList', { params: { companyId }, query: { search } })
      const { items } = await cache.fetchQuery({ ...asked, staleTime: 0 })
      return !items.some((group) => group.id === id && !group.added)
    }
    const all = Object.entries(ticked)
    // As long as that cannot be had, nobody knows more than the refusal tells.
    const gone = await Promise.all(all.map(([id, { name }]) => isGone(id, name).catch(() => false)))
    return all.flatMap(([id], index) => (gone[index] ? [id] : []))
  }
}

function withLevel(ticked: Ticked, id: string, name = '', level?: AccessLevel | null): Ticked {
  const { [id]: _, ...others } = ticked
  return level === undefined ? others : { ...others, [id]: { name, level } }
}

const chosen = (ticked: Ticked) =>
  Object.entries(ticked).flatMap(([groupId, { level }]) => (level ? [{ groupId, level }] : []))

function obstacleTo(ticked: Ticked, room: number): string | null {
  const levels = Object.values(ticked).map(({ level }) => level)
  if (levels.length === 0) return texts.tickOne
  if (levels.length > room) return texts.roomFor({ n: room })
  return levels.includes(null) ? texts.roleMissing : null
}
