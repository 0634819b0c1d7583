import { UserPlus } from 'lucide-react'
import type { ListedCompany } from '#src/api/contract/companies.ts'
import { contract } from '#src/api/contract/contract.ts'
import { useIdempotencyKey } from '#src/api/idempotency.ts'
import { useCall } from '#src/api/query.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { selectorTexts as texts } from '#src/texts/companies.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { toast } from '#src/ui/toast.ts'

interface RequestAccessDialogProps {
  company: ListedCompany
  open: boolean
  onClose: () => void
}

export function RequestAccessDialog({ company, open, onClose }: RequestAccessDialogProps) {
  return (
    <Dialog
      open={open}
      icon={<UserPlus />}
      title={texts.requestTitle({ company: company.name })}
      onClose={onClose}
    >
      <RequestForm companyId={company.id} onDone={onClose} />
    </Dialog>
  )
}

function RequestForm({ companyId, onDone }: { companyId: string; onDone: () => void }) {
  const keyFor = useIdempotencyKey()
  const form = useContractForm(contract.accessRequestCreate.body, { reason: '' })
  const ask = useCall('accessRequestCreate', {
    affects: ['companyList'],
    meta: { ownsErrors: true },
    onError: form.placeRefusal,
    onSuccess() {
      toast.success(texts.requested)
      onDone()
    },
  })
  return (
    <FormShell
      {...form.summary}
      pending={ask.isPending}
      error={form.sentenceFor(ask.error)}
      onSubmit={form.handleSubmit((body) => {
        ask.mutate({ params: { companyId }, body, idempotencyKey: keyFor(body) })
      })}
      actions={
        <>
          <Button onClick={onDone}>{texts.cancel}</Button>
          <Button variant="primary" type="submit" busy={ask.isPending}>
            {texts.submit}
          </Button>
        </>
      }
    >
      <TextArea
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={500}
        error={form.faultOf('reason')}
        {...form.register('reason')}
      />
    </FormShell>
  )
}
