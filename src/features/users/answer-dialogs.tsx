import { UserCheck, UserX } from 'lucide-react'
import type { AccessLevel } from '#src/api/contract/access.ts'
import type { PendingRequest } from '#src/api/contract/access-requests.ts'
import { contract } from '#src/api/contract/contract.ts'
import { useIdempotencyKey } from '#src/api/idempotency.ts'
import { useCompany } from '#src/company/use-company.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { requestTexts as texts, usersTexts } from '#src/texts/users.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
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
  const keyFor = useIdempotencyKey()
  const form = useContractForm(contract.accessRequestApprove.body, { level })
  const approve = useUsersCall('accessRequestApprove', {
    meta: { ownsErrors: true },
    onError: form.placeRefusal,
    onSuccess() {
      toast.success(texts.approved)
      onClose()
      onDone()
    },
  })
  return (
    <Dialog
      open
      icon={<UserCheck />}
      title={texts.approveTitle({ who: request.name })}
      onClose={onClose}
    >
      <FormShell
        {...form.summary}
        pending={approve.isPending}
        error={form.sentenceFor(approve.error)}
        onSubmit={form.handleSubmit((body) => {
          const params = { companyId, requestId: request.id }
          approve.mutate({ params, body, idempotencyKey: keyFor(body) })
        })}
        actions={
          <>
            <Button onClick={onClose}>{usersTexts.cancel}</Button>
            <Button variant="primary" type="submit" busy={approve.isPending}>
              {texts.confirm}
            </Button>
          </>
        }
      >
        <RadioGroup
          required
          label={texts.selectRole}
          options={levelChoices()}
          {...form.field('level')}
        />
      </FormShell>
    </Dialog>
  )
}

export function RejectDialog({ request, onClose }: AnswerProps) {
  const { id: companyId } = useCompany()
  const keyFor = useIdempotencyKey()
  const form = useContractForm(contract.accessRequestReject.body, { reason: '' })
  const reject = useUsersCall('accessRequestReject', {
    meta: { ownsErrors: true },
    onError: form.placeRefusal,
    onSuccess() {
      toast.success(texts.rejected)
      onClose()
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
      <FormShell
        {...form.summary}
        pending={reject.isPending}
        error={form.sentenceFor(reject.error)}
        onSubmit={form.handleSubmit((body) => {
          const params = { companyId, requestId: request.id }
          reject.mutate({ params, body, idempotencyKey: keyFor(body) })
        })}
        actions={
          <>
            <Button onClick={onClose}>{usersTexts.cancel}</Button>
            <Button variant="danger" type="submit" busy={reject.isPending}>
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
    </Dialog>
  )
}
