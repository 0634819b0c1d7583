import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Versioned } from '#src/api/client.ts'
import { can } from '#src/api/contract/access.ts'
import type { CompanyDomain } from '#src/api/contract/settings.ts'
import { useIdempotencyKey } from '#src/api/idempotency.ts'
import { orFail, query, useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { problemText } from '#src/forms/problem-text.ts'
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
  const { data: list } = useQuery({
    ...query('domainList', { params: { companyId } }),
    ...orFail,
    staleTime: 0,
  })
  if (!list) return <SkeletonRows rows={3} />
  // Saved, or changed by somebody else: a new version is a new form.
  return <DomainsForm key={list.etag} list={list} />
}

function DomainsForm({ list: { data, etag } }: { list: Versioned<{ items: CompanyDomain[] }> }) {
  const { id: companyId, access } = useCompany()
  const [off, setOff] = useState(() => data.items.filter(isOff).map(({ name }) => name))
  const enabled = data.items.map(({ name }) => name).filter((name) => !off.includes(name))
  const changed = data.items.some((domain) => isOff(domain) !== off.includes(domain.name))
  const forbidden = can(access, 'domains.write') ? undefined : texts.forbidden
  const keyFor = useIdempotencyKey()
  const save = useCall('domainsUpdate', {
    affects: ['domainList', 'companyList'],
    meta: { ownsErrors: true },
    onSuccess() {
      toast.success(texts.domainsSaved)
    },
  })
  const toggle = (name: string, on: boolean) => {
    setOff(on ? off.filter((one) => one !== name) : [...off, name])
  }
  const cancel = () => {
    setOff(data.items.filter(isOff).map(({ name }) => name))
    save.reset()
  }

  return (
    <FormShell
      stickyActions
      pending={save.isPending}
      error={save.error && problemText(save.error)}
      onSubmit={() => {
        const body = { enabled }
        save.mutate({ params: { companyId }, body, etag, idempotencyKey: keyFor([body, etag]) })
      }}
      actions={
        <>
          <Button disabledReason={changed ? undefined : texts.unchanged} onClick={cancel}>
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
        rows={data.items}
        rowKey={({ name }) => name}
        columns={columnsOf(enabled, forbidden, toggle)}
      />
      <LeaveGuard unsaved={changed && !save.isSuccess} />
    </FormShell>
  )
}

const columnsOf = (
  enabled: string[],
  forbidden: string | undefined,
  onToggle: (name: string, on: boolean) => void,
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
          onChange={(next) => {
            onToggle(name, next)
          }}
        />
      )
    },
  },
]

const isOff = ({ enabled }: CompanyDomain) => !enabled
