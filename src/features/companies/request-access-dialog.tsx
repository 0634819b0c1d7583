import { UserPlus } from 'lucide-react'
import type { ListedCompany } from '#src/api/contract/companies.ts'
import { contract } from '#src/api/contract/contract.ts'
import { useCall } from '#src/api/query.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { selectorTexts as texts } from '#src/texts/companies.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { toast } from '#src/ui/toast.ts'
import { requestAt } from './own-request.tsx'

interface RequestAccessDialogProps {
  company: ListedCompany
  onClose: () => void
}

export function RequestAccessDialog({ company, onClose }: RequestAccessDialogProps) {
  return (
    <Dialog
      open
      icon={<UserPlus />}
      title={texts.requestTitle({ company: company.name })}
      otherwise={() => document.getElementById(requestAt(company.id))}
      onClose={onClose}
    >
      <RequestForm companyId={company.id} onDone={onClose} />
    </Dialog>
  )
}

function RequestForm({ companyId, onDone }: { companyId: string; onDone: () => void }) {
  const form = useContractForm(contract.accessRequestCreate.body, { reason: '' })
  const ask = useCall('accessRequestCreate', {
    affects: ['companyList'],
    ...form.ownsRefusals,
    onSuccess() {
      toast.success(texts.requested)
    },
  })
  return (
    <DialogForm
      {...form.shell(ask)}
      onSubmit={form.handleSubmit((body) => {
        ask.mutate({ params: { companyId }, body }, { onSuccess: onDone })
      })}
      cancel={texts.cancel}
      submit={texts.submit}
      onCancel={onDone}
    >
      <TextArea
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={500}
        error={form.faultOf('reason')}
        {...form.register('reason')}
      />
    </DialogForm>
  )
}
