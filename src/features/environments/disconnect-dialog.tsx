import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ShieldAlert } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { can } from '#src/api/contract/access.ts'
import { codeOf } from '#src/api/errors.ts'
import { query, useCall } from '#src/api/query.ts'
import { connectionChange } from '#src/company/changes.ts'
import { useCompany } from '#src/company/use-company.ts'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { problemText } from '#src/forms/problem-text.ts'
import { useHere } from '#src/lib/use-here.ts'
import { paths } from '#src/paths.ts'
import { disconnectTexts as texts, environmentTexts } from '#src/texts/environments.ts'
import { Banner } from '#src/ui/banner.tsx'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { toast } from '#src/ui/toast.ts'
import { BlastRadius } from './blast-radius.tsx'
import { useDialog } from './use-dialog.ts'

/** Shows all that a disconnect takes away, and takes exactly that: what changed meanwhile is shown anew. */
export function DisconnectDialog({ onClose }: { onClose: () => void }) {
  const { id: companyId, access } = useCompany()
  const { isShown } = useDialog()
  const params = { companyId }
  const cache = useQueryClient()
  const preview = query('intuneDisconnectPreview', { params })
  const asked = useQuery({ ...preview, staleTime: 0, gcTime: 0 })
  const { data: shown } = asked
  const [first, setFirst] = useState(shown?.etag)
  if (first === undefined && shown) setFirst(shown.etag)
  const disconnect = useCall('intuneDisconnect', {
    ...connectionChange,
    meta: { ownsErrors: useHere() },
    onError(failure) {
      if (codeOf(failure) === 'changed_meanwhile')
        void cache.invalidateQueries({ queryKey: preview.queryKey })
    },
    onSuccess() {
      toast.success(texts.done)
      // By now the dialog is gone with the connection. Its address would open it again with the next one.
      if (isShown('disconnect')) onClose()
    },
  })
  const locked = shown?.data.managersLeft === 0
  const reason = () => {
    if (!can(access, 'environments.write')) return environmentTexts.ownRoleDelete
    if (locked) return texts.noManager
    return shown ? undefined : texts.loading
  }
  const failure = disconnect.error
  const isOutdated = codeOf(failure) === 'changed_meanwhile'

  return (
    <ConfirmDialog
      open
      size="medium"
      icon={<ShieldAlert />}
      title={texts.title}
      confirmLabel={texts.ok}
      cancelLabel={texts.cancel}
      pending={disconnect.isPending}
      disabledReason={reason()}
      onConfirm={() => {
        if (!shown) return
        const { etag } = shown
        disconnect.mutate({ params, etag })
      }}
      onClose={onClose}
      details={
        <>
          {!failure && <NotLoaded asked={asked} />}
          <div role="alert">
            {(isOutdated || shown?.etag !== first) && (
              // Each change is heard anew.
              <Banner key={shown?.etag} tone="danger">
                {texts.changed}
              </Banner>
            )}
            {failure && !isOutdated && <Banner tone="danger">{problemText(failure)}</Banner>}
            {locked && (
              <Banner
                tone="danger"
                icon={<ShieldAlert />}
                actions={
                  <LinkButton
                    variant="link"
                    render={<Link to={paths.page(companyId, 'settings/users')} />}
                  >
                    {texts.toUsers}
                  </LinkButton>
                }
              >
                {texts.noManager}
              </Banner>
            )}
          </div>
          {shown ? <BlastRadius preview={shown.data} /> : !asked.error && <SkeletonRows rows={3} />}
        </>
      }
    >
      {texts.lead}
    </ConfirmDialog>
  )
}
