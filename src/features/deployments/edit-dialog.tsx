import { Pencil } from 'lucide-react'
import type { Versioned } from '#src/api/client.ts'
import { DeploymentUpdate, type Deployment } from '#src/api/contract/deployments.ts'
import { useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { Begun, orLoadCurrent } from '#src/forms/begun.tsx'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { deploymentTexts as texts } from '#src/texts/deployments.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { SkeletonField } from '#src/ui/skeleton-form.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import { affected } from './use-deployment-acts.tsx'

interface EditDialogProps {
  deploymentId: string
  onClose: () => void
}

export function EditDialog({ deploymentId, onClose }: EditDialogProps) {
  const { id: companyId } = useCompany()
  return (
    <Dialog open title={texts.editTitle} icon={<Pencil />} onClose={onClose}>
      <Begun
        operation="deploymentGet"
        input={{ params: { companyId, deploymentId } }}
        fields={<SkeletonField />}
      >
        {(deployment, onBeginAgain) => (
          <EditForm deployment={deployment} onBeginAgain={onBeginAgain} onDone={onClose} />
        )}
      </Begun>
    </Dialog>
  )
}

interface EditFormProps {
  deployment: Versioned<Deployment>
  onBeginAgain: () => Promise<void>
  onDone: () => void
}

function EditForm({ deployment: { data, etag }, onBeginAgain, onDone }: EditFormProps) {
  const { id: companyId } = useCompany()
  const form = useContractForm(DeploymentUpdate, { name: data.name })
  const save = useCall('deploymentUpdate', {
    affects: affected,
    ...form.ownsRefusals,
    onSuccess: ({ data: { name } }) => toast.success(texts.updated({ name })),
  })
  return (
    <DialogForm
      {...form.shell(save)}
      error={orLoadCurrent(form.sentenceFor(save.error), save.error, onBeginAgain)}
      onSubmit={form.handleSubmit((body) => {
        const params = { companyId, deploymentId: data.id }
        save.mutate({ params, body, etag }, { onSuccess: onDone })
      })}
      cancel={texts.cancel}
      submit={texts.save}
      onCancel={onDone}
    >
      <TextField required label={texts.displayName} {...form.field('name')} />
    </DialogForm>
  )
}
