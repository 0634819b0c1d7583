import { Pencil } from 'lucide-react'
import { can } from '#src/api/contract/access.ts'
import type { Versioned } from '#src/api/client.ts'
import { EnvironmentName, type Environment } from '#src/api/contract/environments.ts'
import { useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { Begun, orLoadCurrent } from '#src/forms/begun.tsx'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { environmentTexts as texts } from '#src/texts/environments.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { SkeletonField } from '#src/ui/skeleton-form.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'

export function RenameDialog({ onClose }: { onClose: () => void }) {
  const { id: companyId } = useCompany()
  return (
    <Dialog open icon={<Pencil />} title={texts.rename} onClose={onClose}>
      <Begun
        operation="environmentGet"
        input={{ params: { companyId } }}
        fields={<SkeletonField hint />}
      >
        {(environment, onBeginAgain) => (
          <RenameForm environment={environment} onBeginAgain={onBeginAgain} onDone={onClose} />
        )}
      </Begun>
    </Dialog>
  )
}

interface RenameFormProps {
  environment: Versioned<Environment>
  onBeginAgain: () => Promise<void>
  onDone: () => void
}

function RenameForm({ environment: { data, etag }, onBeginAgain, onDone }: RenameFormProps) {
  const { id: companyId, access } = useCompany()
  const form = useContractForm(EnvironmentName, { name: data.name })
  const rename = useCall('environmentRename', {
    affects: ['environmentGet'],
    ...form.ownsRefusals,
    onSuccess: () => toast.success(texts.saved),
  })
  return (
    <DialogForm
      {...form.shell(rename)}
      error={orLoadCurrent(form.sentenceFor(rename.error), rename.error, onBeginAgain)}
      onSubmit={form.handleSubmit((body) => {
        rename.mutate({ params: { companyId }, body, etag }, { onSuccess: onDone })
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
