import { Pencil } from 'lucide-react'
import { can } from '#src/api/contract/access.ts'
import type { Versioned } from '#src/api/client.ts'
import { EnvironmentName, type Environment } from '#src/api/contract/environments.ts'
import { useIdempotencyKey } from '#src/api/idempotency.ts'
import { useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { environmentTexts as texts } from '#src/texts/environments.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'

interface RenameDialogProps {
  environment: Versioned<Environment>
  onClose: () => void
}

export function RenameDialog({ environment, onClose }: RenameDialogProps) {
  return (
    <Dialog open icon={<Pencil />} title={texts.rename} onClose={onClose}>
      <RenameForm environment={environment} onDone={onClose} />
    </Dialog>
  )
}

function RenameForm({
  environment: { data, etag },
  onDone,
}: {
  environment: Versioned<Environment>
  onDone: () => void
}) {
  const { id: companyId, access } = useCompany()
  const keyFor = useIdempotencyKey()
  const form = useContractForm(EnvironmentName, { name: data.name })
  const rename = useCall('environmentRename', {
    affects: ['environmentGet'],
    ...form.ownsRefusals,
    onSuccess() {
      toast.success(texts.saved)
      onDone()
    },
  })
  return (
    <DialogForm
      {...form.shell(rename)}
      onSubmit={form.handleSubmit((body) => {
        rename.mutate({ params: { companyId }, body, etag, idempotencyKey: keyFor({ body, etag }) })
      })}
      cancel={texts.cancel}
      submit={texts.save}
      disabledReason={can(access, 'environments.write') ? undefined : texts.ownRole}
      onCancel={onDone}
    >
      <TextField required label={texts.name} hint={texts.nameHint} {...form.field('name')} />
    </DialogForm>
  )
}
