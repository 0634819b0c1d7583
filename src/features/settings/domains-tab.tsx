import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { can } from '#src/api/contract/access.ts'
import type { CompanyDomain } from '#src/api/contract/settings.ts'
import { orFail, query, useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { orLoadCurrent } from '#src/forms/begun.tsx'
import { problemText } from '#src/forms/problem-text.ts'
import { useBegun, type Current } from '#src/forms/use-begun.ts'
import { useHere } from '#src/lib/use-here.ts'
import { settingsTexts as texts } from '#src/texts/settings.ts'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { Switch } from '#src/ui/switch.tsx'
import { Table, type Column } from '#src/ui/table.tsx'
import { toast } from '#src/ui/toast.ts'
import { LeaveGuard } from './leave-guard.tsx'

export function DomainsTab() {
  const { id: companyId } = useCompany()
  const { data, refetch } = useQuery({
    ...query('domainList', { params: { companyId } }),
    ...orFail,
    staleTime: 0,
  })
  if (!data) return <SkeletonRows rows={3} />
  return <DomainsForm current={data} refetch={refetch} />
}

function DomainsForm({ current, refetch }: Current<{ items: CompanyDomain[] }>) {
  const { id: companyId, access } = useCompany()
  const [saved, setSaved] = useState(enabledIn(current.data))
  const [enabled, setEnabled] = useState(saved)
  const changed = String(saved.toSorted()) !== String(enabled.toSorted())
  const forbidden = can(access, 'domains.write') ? undefined : texts.forbidden
  const save = useCall('domainsUpdate', {
    affects: ['domainList', 'companyList'],
    meta: { ownsErrors: useHere() },
    onSuccess(_, { body }) {
      toast.success(texts.domainsSaved)
      setSaved(body.enabled)
    },
  })
  /** What was ticked while the rest was being saved is not saved yet. */
  const goOnFrom = (names: string[]) => {
    setSaved(names)
    if (!changed) setEnabled(names)
  }
  const begin = (names: string[]) => {
    setSaved(names)
    setEnabled(names)
    save.reset()
  }
  const { begun, loadCurrent } = useBegun(
    { current, refetch },
    {
      unsaved: changed,
      saved: save.data,
      onBegin: (latest, keepTyped) => (keepTyped ? goOnFrom : begin)(enabledIn(latest)),
    },
  )
  const toggle = (name: string) => {
    setEnabled(enabled.includes(name) ? enabled.filter((one) => one !== name) : [...enabled, name])
  }

  return (
    <FormShell
      stickyActions
      pending={save.isPending}
      error={orLoadCurrent(save.error && problemText(save.error), save.error, loadCurrent)}
      onSubmit={() => {
        const body = { enabled }
        const { etag } = begun
        save.mutate({ params: { companyId }, body, etag })
      }}
      actions={
        <>
          <Button
            disabledReason={changed ? undefined : texts.unchanged}
            onClick={() => begin(saved)}
          >
            {texts.cancel}
          </Button>
          <Button
            variant="primary"
            type="submit"
            busy={save.isPending}
            disabledReason={forbidden ?? (changed ? undefined : texts.unchanged)}
          >
            {texts.save}
          </Button>
        </>
      }
    >
      <p>
        {texts.domainsText} {texts.domainsKeep}
      </p>
      <Table
        label={texts.domains}
        rows={begun.data.items}
        rowKey={({ name }) => name}
        columns={columnsOf(enabled, forbidden, toggle)}
      />
      <LeaveGuard unsaved={changed} />
    </FormShell>
  )
}

const enabledIn = ({ items }: { items: CompanyDomain[] }) =>
  items.filter((domain) => domain.enabled).map(({ name }) => name)

const columnsOf = (
  enabled: string[],
  forbidden: string | undefined,
  onToggle: (name: string) => void,
): Column<CompanyDomain>[] => [
  { id: 'name', header: texts.domainName, cell: ({ name }) => name },
  {
    id: 'status',
    header: texts.domainStatus,
    cell: ({ available }) => (
      <Pill tone={available ? 'success' : 'danger'}>
        {available ? texts.available : texts.unavailable}
      </Pill>
    ),
  },
  {
    id: 'enabled',
    header: texts.domainEnabled,
    cell: ({ name }) => {
      const on = enabled.includes(name)
      return (
        <Switch
          label={texts.enableDomain({ domain: name })}
          checked={on}
          disabledReason={forbidden ?? (on && enabled.length === 1 ? texts.oneDomain : undefined)}
          onChange={() => {
            onToggle(name)
          }}
        />
      )
    },
  },
]
