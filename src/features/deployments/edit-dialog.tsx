import { useQuery } from '@tanstack/react-query'
import { Pencil } from 'lucide-react'
import type { Versioned } from '#src/api/client.ts'
import { DeploymentUpdate, type Deployment } from '#src/api/contract/deployments.ts'
import { useIdempotencyKey } from '#src/api/idempotency.ts'
import { query, useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { deploymentTexts as texts } from '#src/texts/deployments.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import { affected } from './use-deployment-acts.tsx'

interface EditDialogProps {
  deploymentId: string
  onClose: () => void
}

export function EditDialog({ deploymentId, onClose }: EditDialogProps) {
  const { id: companyId } = useCompany()
  // Always the latest: what is edited must be what the backend holds.
  const { data, error } = useQuery({
    ...query('deploymentGet', { params: { companyId, deploymentId } }),
    staleTime: 0,
  })
  return (
    <Dialog open title={texts.editTitle} icon={<Pencil />} onClose={onClose}>
      {error ? (
        <Banner tone="danger">{problemText(error)}</Banner>
      ) : data ? (
        <EditForm deployment={data} onDone={onClose} />
      ) : (
        <SkeletonRows rows={1} />
      )}
    </Dialog>
  )
}

interface EditFormProps {
  deployment: Versioned<Deployment>
  onDone: () => void
}

function EditForm({ deployment: { data, etag }, onDone }: EditFormProps) {
  const { id: companyId } = useCompany()
  const keyFor = useIdempotencyKey()
  const form = useContractForm(DeploymentUpdate, { name: data.name })
  const save = useCall('deploymentUpdate', {
    affects: affected,
    ...form.ownsRefusals,
    onSuccess({ name }) {
      toast.success(texts.updated({ name }))
      onDone()
    },
  })
  return (
    <DialogForm
      {...form.shell(save)}
      onSubmit={form.handleSubmit((body) => {
        const params = { companyId, deploymentId: data.id }
        save.mutate({ params, body, etag, idempotencyKey: keyFor([body, etag]) })
      })}
      cancel={texts.cancel}
      submit={texts.save}
      onCancel={onDone}
    >
      <TextField required label={texts.displayName} {...form.field('name')} />
    </DialogForm>
  )
}
