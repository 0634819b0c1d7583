import { Trash2 } from 'lucide-react'
import type { Deployment } from '#src/api/contract/deployments.ts'
import { useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { deploymentTexts as texts } from '#src/texts/deployments.ts'
import { inList } from '#src/texts/texts.ts'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'
import { toast } from '#src/ui/toast.ts'

interface DeleteDialogProps {
  deployment: Deployment
  onClose: () => void
  onDeleted: () => void
}

export function DeleteDialog({ deployment, onClose, onDeleted }: DeleteDialogProps) {
  const { id: deploymentId, name, appName, retained } = deployment
  const { id: companyId } = useCompany()
  const remove = useCall('deploymentDelete', {
    affects: ['deploymentList', 'appList', 'appGet', 'companyUsageGet', 'companyOverview'],
    onSuccess: () => toast.success(texts.deleted({ name })),
  })
  return (
    <ConfirmDialog
      open
      title={texts.deleteTitle({ name })}
      icon={<Trash2 />}
      confirmLabel={texts.yes}
      pending={remove.isPending}
      onClose={onClose}
      onConfirm={() => {
        const params = { companyId, deploymentId }
        remove.mutate(
          { params },
          {
            onSuccess() {
              onClose()
              onDeleted()
            },
            onError: onClose,
          },
        )
      }}
    >
      <p>{texts.deleteText({ app: appName })}</p>
      {retained.length > 0 && (
        <p>{texts.deleteRetained({ versions: inList(retained.map(({ version }) => version)) })}</p>
      )}
    </ConfirmDialog>
  )
}
