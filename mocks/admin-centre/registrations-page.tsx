import { AppWindow, Plus, RotateCcw } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { applicationsIn } from '#mocks/microsoft/applications/act.ts'
import {
  restorableIn,
  restorableUntil,
  restoreApplication,
} from '#mocks/microsoft/applications/registrations.ts'
import type { Application } from '#mocks/world/microsoft-state.ts'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Table, type Column } from '#src/ui/table.tsx'
import { Tabs } from '#src/ui/tabs.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import { addresses, views, type View } from './addresses.ts'
import { Blade, Stack } from './blade.tsx'
import { RefreshButton } from './refresh-button.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre, type Centre } from './use-centre.ts'

/** Every registration of the tenant, one's own first. */
export function RegistrationsPage() {
  const centre = useCentre()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const view = views.find((it) => it === search.get('view')) ?? 'owned'
  const [sought, setSought] = useState('')
  const all = registrationsIn(centre, view)
  const found = all.filter(matches(useDeferredValue(sought)))
  const restore = ({ id, name, clientId }: Application) =>
    centre.act(
      (deed) => restoreApplication(deed, id),
      () => {
        toast.success(texts.restored(name))
        void navigate(addresses.registration(clientId))
      },
    )
  return (
    <Blade
      title={texts.registrations}
      Icon={AppWindow}
      commands={
        <>
          <LinkButton
            variant="quiet"
            icon={<Plus />}
            render={<Link to={addresses.newRegistration()} />}
          >
            {texts.newRegistration}
          </LinkButton>
          <RefreshButton />
        </>
      }
    >
      <Tabs
        label={texts.registrations}
        tabs={views.map((value) => ({ value, label: texts.views[value] }))}
        value={view}
        onChange={(next) => void navigate(addresses.registrations(next))}
      >
        <Stack>
          {all.length > 0 && (
            <TextField
              label={texts.search}
              type="search"
              value={sought}
              onChange={({ target }) => setSought(target.value)}
            />
          )}
          {found.length > 0 && (
            <Table
              label={texts.views[view]}
              columns={view === 'deleted' ? deletedColumns(restore) : columns(centre)}
              rows={found}
              rowKey={({ id }) => id}
            />
          )}
          {all.length === 0 && <EmptyState title={texts.none}>{texts.noneIn[view]}</EmptyState>}
          {all.length > 0 && found.length === 0 && (
            <EmptyState title={texts.noMatch}>{texts.noMatchText}</EmptyState>
          )}
        </Stack>
      </Tabs>
    </Blade>
  )
}

function registrationsIn({ world, tenant, actor, now }: Centre, view: View): Application[] {
  const shown =
    view === 'deleted' ? restorableIn(world, tenant.id, now) : applicationsIn(world, tenant.id)
  return shown
    .filter(({ createdBy }) => view !== 'owned' || createdBy === actor.oid)
    .toSorted((a, b) => b.createdAt - a.createdAt)
}

const matches = (sought: string) => {
  const text = sought.trim().toLowerCase()
  return ({ name, clientId }: Application) =>
    name.toLowerCase().includes(text) || clientId.includes(text)
}

const clientId: Column<Application> = {
  id: 'client-id',
  header: texts.clientId,
  cell: (it) => <code>{it.clientId}</code>,
}

const columns = ({ now }: Centre): Column<Application>[] => [
  {
    id: 'name',
    header: texts.name,
    cell: (it) => <Link to={addresses.registration(it.clientId)}>{it.name}</Link>,
  },
  clientId,
  { id: 'created', header: texts.created, cell: (it) => <Day at={it.createdAt} /> },
  {
    id: 'credentials',
    header: texts.credentials,
    cell: (it) => texts.credentialStates[stateOfCredentials(it, now)],
  },
]

const deletedColumns = (restore: (it: Application) => void): Column<Application>[] => [
  { id: 'name', header: texts.name, cell: (it) => it.name },
  clientId,
  { id: 'gone', header: texts.gone, cell: (it) => <Day at={restorableUntil(it)} /> },
  {
    id: 'restore',
    header: texts.actions,
    align: 'end',
    cell: (it) => (
      <Button
        icon={<RotateCcw />}
        aria-label={texts.restoreThis(it.name)}
        onClick={() => restore(it)}
      >
        {texts.restore}
      </Button>
    ),
  },
]

const Day = ({ at }: { at: number }) => <Instant at={new Date(at).toISOString()} />

function stateOfCredentials({ secrets }: Application, now: number) {
  if (secrets.length === 0) return 'none'
  return secrets.some(({ expiresAt }) => expiresAt > now) ? 'current' : 'expired'
}
