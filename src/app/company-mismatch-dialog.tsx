import { Unlink } from 'lucide-react'
import { useMatch } from 'react-router'
import { useComingBack } from '#src/company/use-coming-back.ts'
import { mismatchTexts as texts } from '#src/texts/session.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { companyMismatch, type Mismatch } from './action-errors.ts'

/** A tab that was left behind tried to change its company. Both names are told; whoever comes back finds what they typed. */
export function CompanyMismatchDialog({ mismatch: { shown, current } }: { mismatch: Mismatch }) {
  const inCompany = useMatch('/c/:companyId/*')
  const { comeBack, isPending } = useComingBack(inCompany?.params.companyId ?? '')
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
          <Button variant="primary" busy={isPending} onClick={() => comeBack(close)}>
            {texts.comeBack({ shown })}
          </Button>
        </>
      }
    />
  )
}
