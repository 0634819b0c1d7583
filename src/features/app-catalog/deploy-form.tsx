import { Controller } from 'react-hook-form'
import type { CatalogApp } from '#src/api/contract/catalog.ts'
import { NewDeployment } from '#src/api/contract/deployments.ts'
import { useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { useAhead } from '#src/ui/later.tsx'
import { Select } from '#src/ui/select.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import styles from './app-drawer.module.css'

type Choice = 'language' | 'architecture' | 'version'

interface DeployFormProps {
  app: CatalogApp
  onDone: () => void
}

export function DeployForm({ app, onDone }: DeployFormProps) {
  useAhead(Select)
  const { id: companyId } = useCompany()
  const form = useContractForm(NewDeployment, {
    appId: app.id,
    name: app.name,
    language: usual(app.languages, 'English'),
    architecture: usual(app.architectures, 'x64'),
    version: app.versions[0] ?? '',
  })
  const deploy = useCall('deploymentCreate', {
    affects: ['appList', 'appGet', 'deploymentList', 'companyUsageGet', 'companyOverview'],
    ...form.ownsRefusals,
    onSuccess: ({ name }) => toast.success(texts.deployDone({ name })),
  })
  const choice = (name: Choice, label: string, values: string[], hint?: string) => (
    <Controller
      name={name}
      control={form.control}
      render={({ field }) => (
        <Select
          {...field}
          required
          label={label}
          hint={hint}
          options={values.map((value) => ({ value, label: value }))}
          error={form.faultOf(name)}
        />
      )}
    />
  )
  return (
    <div className={styles.form}>
      <DialogForm
        {...form.shell(deploy)}
        onSubmit={form.handleSubmit((body) => {
          deploy.mutate({ params: { companyId }, body }, { onSuccess: onDone })
        })}
        cancel={texts.deployBack}
        submit={texts.deploy}
        onCancel={onDone}
      >
        <TextField
          required
          label={texts.displayName}
          hint={texts.displayNameHint}
          {...form.field('name')}
        />
        {app.versions.length > 1 &&
          choice('version', texts.version, app.versions, texts.versionHint)}
        {choice('language', texts.language, app.languages)}
        {choice('architecture', texts.architecture, app.architectures)}
      </DialogForm>
    </div>
  )
}

/** What most people take, where the app has it. */
const usual = (values: string[], wanted: string) =>
  values.includes(wanted) ? wanted : (values[0] ?? '')
