import { KeyRound, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { removeSecret } from '#mocks/microsoft/applications/secrets.ts'
import type { ClientSecret } from '#mocks/world/microsoft-state.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { Table, type Column } from '#src/ui/table.tsx'
import { Tabs } from '#src/ui/tabs.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import { Commands, Copyable, Stack } from './blade.tsx'
import { NewSecretPanel } from './new-secret-panel.tsx'
import { RegistrationBlade, useRegistration } from './registration.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre } from './use-centre.ts'
import styles from './secrets-page.module.css'

/** The Values of secrets that were made since this page opened. They are nowhere else, and go with it. */
type Values = Record<string, string>

export function SecretsPage() {
  const { secrets } = useRegistration().application
  const [tab, setTab] = useState<'secrets' | 'certificates'>('secrets')
  return (
    <RegistrationBlade page="secrets" Icon={KeyRound}>
      <p>{texts.secretsIntro}</p>
      <Tabs
        label={texts.credentials}
        tabs={[
          { value: 'certificates', label: texts.certificates, count: 0 },
          { value: 'secrets', label: texts.clientSecrets, count: secrets.length },
        ]}
        value={tab}
        onChange={setTab}
      >
        {tab === 'secrets' ? (
          <Secrets />
        ) : (
          <EmptyState title={texts.noCertificates}>{texts.noCertificatesText}</EmptyState>
        )}
      </Tabs>
    </RegistrationBlade>
  )
}

function Secrets() {
  const { tenant, now } = useCentre()
  const { secrets } = useRegistration().application
  const [values, setValues] = useState<Values>({})
  const [adding, setAdding] = useState(false)
  const [doomed, setDoomed] = useState<ClientSecret>()
  const blocked = tenant.secretsBlocked ? texts.secretsBlocked : undefined
  return (
    <Stack>
      <Commands>
        <Button
          variant="quiet"
          icon={<Plus />}
          disabledReason={blocked}
          onClick={() => setAdding(true)}
        >
          {texts.newSecret}
        </Button>
      </Commands>
      {blocked && <Banner tone="warning">{blocked}</Banner>}
      <div role="status" className={styles.told}>
        {secrets.some(({ id }) => values[id]) && <Banner>{texts.copyNow}</Banner>}
      </div>
      {secrets.length > 0 ? (
        <Table
          label={texts.clientSecrets}
          columns={columns(values, now, setDoomed)}
          rows={secrets}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={texts.noSecrets}>{texts.noSecretsText}</EmptyState>
      )}
      <NewSecretPanel
        open={adding}
        onClose={() => setAdding(false)}
        onMade={(id, value) => setValues({ ...values, [id]: value })}
      />
      <DeleteSecret secret={doomed} onClose={() => setDoomed(undefined)} />
    </Stack>
  )
}

const nameOf = ({ name }: ClientSecret) => name || texts.noDescription

const columns = (
  values: Values,
  now: number,
  onDelete: (secret: ClientSecret) => void,
): Column<ClientSecret>[] => [
  { id: 'description', header: texts.secretDescription, cell: nameOf },
  {
    id: 'expires',
    header: texts.expires,
    cell: ({ expiresAt }) => (
      <>
        <Instant at={new Date(expiresAt).toISOString()} />
        {expiresAt <= now && <Pill tone="danger">{texts.expired}</Pill>}
      </>
    ),
  },
  {
    id: 'value',
    header: texts.value,
    cell: ({ id, hint }) => <Value value={values[id]} hint={hint} />,
  },
  {
    id: 'secret-id',
    header: texts.secretId,
    cell: ({ id }) => <Copyable label={texts.secretId} text={id} />,
  },
  {
    id: 'delete',
    header: texts.actions,
    align: 'end',
    cell: (secret) => (
      <IconButton
        small
        label={texts.deleteSecret(nameOf(secret))}
        icon={<Trash2 />}
        onClick={() => onDelete(secret)}
      />
    ),
  },
]

function Value({ value, hint }: { value: string | undefined; hint: string }) {
  if (value !== undefined) return <Copyable label={texts.value} text={value} />
  return (
    <code>
      {hint}
      <span aria-hidden>{'•'.repeat(12)}</span>
      <VisuallyHidden> {texts.hidden}</VisuallyHidden>
    </code>
  )
}

interface DeleteSecretProps {
  secret: ClientSecret | undefined
  onClose: () => void
}

function DeleteSecret({ secret, onClose }: DeleteSecretProps) {
  const { change } = useRegistration()
  const remove = () => {
    if (secret) change((act, it) => removeSecret(act, it, secret.id), onClose)
  }
  return (
    <ConfirmDialog
      open={secret !== undefined}
      title={texts.deleteSecretTitle}
      confirmLabel={texts.delete}
      pending={false}
      onConfirm={remove}
      onClose={onClose}
    >
      {texts.deleteSecretText}
    </ConfirmDialog>
  )
}
