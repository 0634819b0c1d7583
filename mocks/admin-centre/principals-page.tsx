import { Boxes } from 'lucide-react'
import { Link } from 'react-router'
import { principalsIn } from '#mocks/microsoft/applications/act.ts'
import type { ServicePrincipal } from '#mocks/world/microsoft-state.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { Table, type Column } from '#src/ui/table.tsx'
import { addresses } from './addresses.ts'
import { Blade } from './blade.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre } from './use-centre.ts'

/** The same applications from the other side. Their Object IDs are others than those of the registrations. */
export function PrincipalsPage() {
  const { world, tenant } = useCentre()
  const principals = principalsIn(world, tenant.id).toSorted((a, b) => b.createdAt - a.createdAt)
  return (
    <Blade title={texts.principals} Icon={Boxes}>
      <p>{texts.principalsText}</p>
      {principals.length > 0 ? (
        <Table
          label={texts.principals}
          columns={columns}
          rows={principals}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={texts.nonePrincipals}>{texts.nonePrincipalsText}</EmptyState>
      )}
    </Blade>
  )
}

const columns: Column<ServicePrincipal>[] = [
  {
    id: 'name',
    header: texts.nameField,
    cell: ({ id, name }) => <Link to={addresses.principal(id)}>{name}</Link>,
  },
  { id: 'object-id', header: texts.objectId, cell: ({ id }) => <code>{id}</code> },
  {
    id: 'application-id',
    header: texts.applicationId,
    cell: ({ clientId }) => <code>{clientId}</code>,
  },
  {
    id: 'created',
    header: texts.created,
    cell: ({ createdAt }) => <Instant at={new Date(createdAt).toISOString()} />,
  },
]
