import { ScrollText } from 'lucide-react'
import { Controller } from 'react-hook-form'
import { can } from '#src/api/contract/access.ts'
import { QuoteRequest } from '#src/api/contract/environments.ts'
import { useCall } from '#src/api/query.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { licenseTexts } from '#src/texts/licenses.ts'
import { quoteTexts as texts } from '#src/texts/quote.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { NumberField } from '#src/ui/number-field.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'

interface QuoteDialogProps {
  /** What the company has told of its devices, so that nobody has to type it twice. */
  devices: number | null
  onClose: () => void
}

export function QuoteDialog({ devices, onClose }: QuoteDialogProps) {
  return (
    <Dialog
      open
      size="medium"
      icon={<ScrollText />}
      title={texts.title}
      description={texts.lead}
      onClose={onClose}
    >
      <QuoteForm devices={devices} onDone={onClose} />
    </Dialog>
  )
}

function QuoteForm({ devices, onDone }: { devices: number | null; onDone: () => void }) {
  const { name, email } = useAccount()
  const { id: companyId, name: company, access } = useCompany()
  const form = useContractForm(QuoteRequest, { name, email, licenses: devices ?? 1, message: '' })
  const ask = useCall('quoteRequest', {
    affects: [],
    ...form.ownsRefusals,
    onSuccess: () => toast.success(texts.sent),
  })
  return (
    <DialogForm
      {...form.shell(ask)}
      onSubmit={form.handleSubmit((body) => {
        ask.mutate({ params: { companyId }, body }, { onSuccess: onDone })
      })}
      cancel={texts.cancel}
      submit={texts.send}
      disabledReason={can(access, 'environments.write') ? undefined : licenseTexts.ownRole}
      onCancel={onDone}
    >
      <TextField label={texts.company} readOnly value={company} />
      <TextField required label={texts.name} autoComplete="name" {...form.field('name')} />
      <TextField
        required
        type="email"
        label={texts.email}
        autoComplete="email"
        {...form.field('email')}
      />
      <Controller
        name="licenses"
        control={form.control}
        render={({ field }) => (
          <NumberField
            {...field}
            required
            label={texts.licenses}
            hint={texts.licensesHint}
            min={1}
            max={1_000_000}
            error={form.faultOf('licenses')}
          />
        )}
      />
      <TextArea
        label={texts.message}
        hint={texts.messageHint}
        maxLength={2000}
        {...form.field('message')}
      />
    </DialogForm>
  )
}
