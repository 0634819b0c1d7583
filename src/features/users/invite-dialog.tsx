import { UserPlus } from 'lucide-react'
import { NewInvitation } from '#src/api/contract/invitations.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { formTexts } from '#src/texts/forms.ts'
import { invitationTexts as texts, usersTexts } from '#src/texts/users.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import { levelChoices } from './people.tsx'
import { useUsersCall } from './use-users-call.ts'

interface InviteDialogProps {
  onClose: () => void
  onSent: () => void
}

export function InviteDialog({ onClose, onSent }: InviteDialogProps) {
  return (
    <Dialog open title={texts.title} icon={<UserPlus />} onClose={onClose}>
      <InviteForm onClose={onClose} onSent={onSent} />
    </Dialog>
  )
}

function InviteForm({ onClose, onSent }: InviteDialogProps) {
  const { id: companyId } = useCompany()
  const form = useContractForm(NewInvitation, { firstName: '', lastName: '', email: '' })
  const invite = useUsersCall('invitationCreate', {
    ...form.ownsRefusals,
    onSuccess() {
      toast.success(texts.sent)
    },
  })
  return (
    <DialogForm
      {...form.shell(invite)}
      onSubmit={form.handleSubmit((body) => {
        invite.mutate(
          { params: { companyId }, body },
          {
            onSuccess() {
              onClose()
              onSent()
            },
          },
        )
      })}
      cancel={usersTexts.cancel}
      submit={texts.send}
      onCancel={onClose}
    >
      <TextField required label={formTexts.firstName} {...form.field('firstName')} />
      <TextField label={formTexts.lastName} {...form.field('lastName')} />
      <TextField
        required
        type="email"
        label={texts.email}
        hint={texts.emailHint}
        {...form.field('email')}
      />
      <RadioGroup required label={texts.role} options={levelChoices()} {...form.field('level')} />
    </DialogForm>
  )
}
