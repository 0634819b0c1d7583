import { UserCheck, UserX } from 'lucide-react'
import type { AccessLevel } from '#src/api/contract/access.ts'
import type { PendingRequest } from '#src/api/contract/access-requests.ts'
import { contract } from '#src/api/contract/contract.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { requestTexts as texts, usersTexts } from '#src/texts/users.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { DialogForm } from '#src/ui/dialog-form.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { toast } from '#src/ui/toast.ts'
import { levelChoices } from './people.tsx'
import { useUsersCall } from './use-users-call.ts'

interface AnswerProps {
  request: PendingRequest
  onClose: () => void
}

interface ApproveProps extends AnswerProps {
  /** What was chosen in the list already. */
  level: AccessLevel | undefined
  onDone: () => void
}

export function ApproveDialog({ request, level, onClose, onDone }: ApproveProps) {
  const { id: companyId } = useCompany()
  const form = useContractForm(contract.accessRequestApprove.body, { level })
  const approve = useUsersCall('accessRequestApprove', {
    ...form.ownsRefusals,
    onSuccess() {
      toast.success(texts.approved)
    },
  })
  return (
    <Dialog
      open
      icon={<UserCheck />}
      title={texts.approveTitle({ who: request.name })}
      onClose={onClose}
    >
      <DialogForm
        {...form.shell(approve)}
        onSubmit={form.handleSubmit((body) => {
          const params = { companyId, requestId: request.id }
          approve.mutate(
            { params, body },
            {
              onSuccess() {
                onClose()
                onDone()
              },
            },
          )
        })}
        cancel={usersTexts.cancel}
        submit={texts.confirm}
        onCancel={onClose}
      >
        <RadioGroup
          required
          label={texts.selectRole}
          options={levelChoices()}
          {...form.field('level')}
        />
      </DialogForm>
    </Dialog>
  )
}

export function RejectDialog({ request, onClose }: AnswerProps) {
  const { id: companyId } = useCompany()
  const form = useContractForm(contract.accessRequestReject.body, { reason: '' })
  const reject = useUsersCall('accessRequestReject', {
    ...form.ownsRefusals,
    onSuccess() {
      toast.success(texts.rejected)
    },
  })
  return (
    <Dialog
      open
      tone="danger"
      icon={<UserX />}
      title={texts.rejectTitle({ who: request.name })}
      onClose={onClose}
    >
      <DialogForm
        {...form.shell(reject)}
        onSubmit={form.handleSubmit((body) => {
          const params = { companyId, requestId: request.id }
          reject.mutate({ params, body }, { onSuccess: onClose })
        })}
        cancel={usersTexts.cancel}
        submit={texts.submit}
        tone="danger"
        onCancel={onClose}
      >
        <TextArea
          label={texts.reason}
          hint={texts.reasonHint}
          maxLength={500}
          error={form.faultOf('reason')}
          {...form.register('reason')}
        />
      </DialogForm>
    </Dialog>
  )
}
