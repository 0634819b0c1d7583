import { Building2, Fingerprint, Mail, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Avatar } from '#src/ui/avatar.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { Table } from '#src/ui/table.tsx'
import type { Column, Sort } from '#src/ui/table.tsx'
import { Tabs } from '#src/ui/tabs.tsx'
import styles from './lists.module.css'
import { Sample, Samples } from './sample.tsx'

interface Person {
  name: string
  email: string
  role: string
  lastLogon: string
}

const people: Person[] = [
  {
    name: 'Ana Silva',
    email: 'ana.silva@contoso.example',
    role: 'Full Admin',
    lastLogon: '2026-11-20',
  },
  {
    name: 'Ben Carter',
    email: 'ben.carter@contoso.example',
    role: 'Full Admin',
    lastLogon: '2026-11-18',
  },
  {
    name: 'Rita Moreau',
    email: 'rita.moreau@contoso.example',
    role: 'Read-Only Admin',
    lastLogon: '2026-09-02',
  },
]

const columns: Column<Person>[] = [
  {
    id: 'name',
    header: 'User',
    sortable: true,
    cell: ({ name, email }) => (
      <span className={styles.person}>
        <Avatar name={name} />
        <span>
          <strong>{name}</strong>
          <br />
          <span className={styles.quiet}>{email}</span>
        </span>
      </span>
    ),
  },
  { id: 'role', header: 'Roles', cell: ({ role }) => role },
  { id: 'lastLogon', header: 'Last Logon', sortable: true, cell: ({ lastLogon }) => lastLogon },
  {
    id: 'action',
    header: 'Action',
    align: 'end',
    cell: ({ name }) => (
      <span>
        <IconButton label={`Write to ${name}`} icon={<Mail />} />
        <IconButton label={`Delete ${name}`} icon={<Trash2 />} />
      </span>
    ),
  },
]

const sorted = ({ column, direction }: Sort) => {
  const key = column === 'lastLogon' ? 'lastLogon' : 'name'
  const inOrder = people.toSorted((a, b) => a[key].localeCompare(b[key]))
  return direction === 'ascending' ? inOrder : inOrder.toReversed()
}

const tabs = [
  { value: 'active', label: 'Active', count: people.length },
  { value: 'invitations', label: 'Invitations', count: 0 },
] as const

export function Lists() {
  const [sort, setSort] = useState<Sort>({ column: 'lastLogon', direction: 'ascending' })
  const [tab, setTab] = useState<(typeof tabs)[number]['value']>('active')
  return (
    <>
      <Sample wide title="Tabs over a table that can be empty">
        <Tabs label="People" tabs={tabs} value={tab} onChange={setTab}>
          {tab === 'active' ? (
            <Table
              label="Active users"
              columns={columns}
              rows={sorted(sort)}
              rowKey={({ email }) => email}
              sort={sort}
              onSort={setSort}
            />
          ) : (
            <EmptyState title="No invitations" action={<Button>Invite User</Button>}>
              Whoever you invite is listed here until they have accepted.
            </EmptyState>
          )}
        </Tabs>
      </Sample>
      <Sample wide title="The same table where there is little room">
        <div className={styles.narrow}>
          <Table
            label="Active users, narrow"
            columns={columns}
            rows={people.slice(0, 2)}
            rowKey={({ email }) => email}
            sort={sort}
            onSort={setSort}
          />
        </div>
      </Sample>
      <Samples>
        <Card title="Company Recovery" icon={<Fingerprint />} footer={<Button>Save</Button>}>
          Whoever can prove to belong to the company may get it back.
        </Card>
        <Card title="Contoso" icon={<Building2 />} actions={<Pill tone="success">Connected</Pill>}>
          Default Environment, since 3 May 2026.
        </Card>
        <Card title="A name that is longer than anybody would have expected of a company, really">
          And a word that does not end: b57fbf7b677f4929bdd260da87c5f87ab57fbf7b677f4929bdd2.
        </Card>
      </Samples>
    </>
  )
}
