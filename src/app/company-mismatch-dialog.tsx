import { Unlink } from 'lucide-react'
import { wholePage } from '#src/lib/whole-page.ts'
import { mismatchTexts as texts } from '#src/texts/session.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { companyMismatch, type Mismatch } from './action-errors.ts'

/** A tab that was left behind tried to change its company. Both names are told; loading it again signs in to it. */
export function CompanyMismatchDialog({ mismatch: { shown, current } }: { mismatch: Mismatch }) {
  const close = () => {
    companyMismatch.set(null)
  }
  return (
    <Dialog
      open
      tone="warning"
      icon={<Unlink />}
      title={texts.title}
      description={current ? texts.text({ shown, current }) : texts.textNone({ shown })}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{texts.stay}</Button>
          <Button
            variant="primary"
            onClick={() => {
              wholePage.reload()
            }}
          >
            {texts.comeBack({ shown })}
          </Button>
        </>
      }
    />
  )
}
