import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { can } from '#src/api/contract/access.ts'
import type { CompanySettings } from '#src/api/contract/settings.ts'
import { useCall } from '#src/api/query.ts'
import { signedInHint } from '#src/auth/session.ts'
import { isInCompany } from '#src/company/is-in-company.ts'
import { useCompany } from '#src/company/use-company.ts'
import { write } from '#src/lib/keep.ts'
import { leaveUnasked, wholePage } from '#src/lib/whole-page.ts'
import { paths } from '#src/paths.ts'
import { settingsTexts as texts } from '#src/texts/settings.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { toast } from '#src/ui/toast.ts'
import styles from './company-page.module.css'

const ConfirmDialog = later(async () => (await import('#src/ui/confirm-dialog.tsx')).ConfirmDialog)

export function DeleteCompany({ settings: { name, connected } }: { settings: CompanySettings }) {
  useAhead(ConfirmDialog)
  const { id: companyId, access } = useCompany()
  const [asked, setAsked] = useState(false)
  const remove = useCall('companyDelete', {
    affects: ['companyList'],
    onSuccess() {
      // Whoever is in another company by now stays there, with all that is typed.
      if (!isInCompany(companyId)) {
        toast.success(texts.deleted({ company: name }))
        return
      }
      // Whoever is known to be signed in would be sent on from there, into another company.
      write(signedInHint, null)
      leaveUnasked()
      wholePage.leaveFor(paths.landing())
    },
  })
  const reason = !can(access, 'company.write')
    ? texts.forbidden
    : connected
      ? texts.deleteConnected
      : undefined
  return (
    <div className={styles.danger}>
      <Card
        title={texts.delete}
        icon={<Trash2 />}
        footer={
          <Button
            variant="danger"
            disabledReason={reason}
            onClick={() => {
              setAsked(true)
            }}
          >
            {texts.delete}
          </Button>
        }
      >
        {texts.deleteText}
      </Card>
      {asked && (
        <ConfirmDialog
          open
          title={texts.deleteTitle({ company: name })}
          icon={<Trash2 />}
          confirmLabel={texts.yes}
          cancelLabel={texts.no}
          // The page is left as soon as it is done.
          pending={remove.isPending || remove.isSuccess}
          onConfirm={() => {
            remove.mutate({ params: { companyId } })
          }}
          onClose={() => {
            setAsked(false)
          }}
        >
          {texts.deleteConsequence}
        </ConfirmDialog>
      )}
    </div>
  )
}
