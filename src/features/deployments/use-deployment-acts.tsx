import type { Deployment } from '#src/api/contract/deployments.ts'
import { useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { deploymentTexts as texts } from '#src/texts/deployments.ts'
import { useOpening } from '#src/ui/afterwards.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { toast } from '#src/ui/toast.ts'
import type { Act } from './deployment-table.tsx'

const DeleteDialog = later(async () => (await import('./delete-dialog.tsx')).DeleteDialog)
const EditDialog = later(async () => (await import('./edit-dialog.tsx')).EditDialog)

export const affected = ['deploymentList', 'deploymentGet', 'appList', 'appGet'] as const

/** What a row and the details of a deployment can both begin, and the dialog that it may need. */
export function useDeploymentActs(onDeleted = () => {}) {
  useAhead(EditDialog, DeleteDialog)
  const { id: companyId } = useCompany()
  const { shown: asked, open, close } = useOpening<{ act: Act; deployment: Deployment }>()
  const recreate = useCall('deploymentRecreate', {
    affects: affected,
    onSuccess({ name }) {
      toast.success(texts.recreated({ name }))
    },
  })

  const begin = (act: Act, deployment: Deployment) => {
    if (act !== 'recreate') {
      open({ act, deployment })
      return
    }
    recreate.mutate({ params: { companyId, deploymentId: deployment.id } })
  }

  const dialog = (
    <>
      {asked?.act === 'delete' && (
        <DeleteDialog deployment={asked.deployment} onClose={close} onDeleted={onDeleted} />
      )}
      {asked?.act === 'edit' && <EditDialog deploymentId={asked.deployment.id} onClose={close} />}
    </>
  )
  return { begin, dialog, isRecreating: recreate.isPending }
}
