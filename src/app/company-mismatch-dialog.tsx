import { Unlink } from 'lucide-react'
import { useMatch, useNavigate } from 'react-router'
import { useComingBack } from '#src/company/use-coming-back.ts'
import { paths } from '#src/paths.ts'
import { mismatchTexts as texts } from '#src/texts/session.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { companyMismatch, type Mismatch } from './action-errors.ts'

/**
 * A tab that was left behind tried to change its company. Both names are told; whoever comes back finds what they typed.
 * Whoever has gone on meanwhile is told what was not done, and may go there.
 */
export function CompanyMismatchDialog({ mismatch }: { mismatch: Mismatch }) {
  const { companyId, shown, current } = mismatch
  const isShown = useMatch('/c/:companyId/*')?.params.companyId === companyId
  const { comeBack, isPending } = useComingBack(companyId)
  const navigate = useNavigate()
  const close = () => {
    companyMismatch.set(null)
  }
  const text = isShown ? (current ? texts.text : texts.textNone) : texts.textElsewhere
  return (
    <Dialog
      open
      tone="warning"
      icon={<Unlink />}
      title={texts.title}
      description={text({ shown, current })}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{texts.stay}</Button>
          {isShown ? (
            <Button variant="primary" busy={isPending} onClick={() => comeBack(close)}>
              {texts.comeBack({ shown })}
            </Button>
          ) : (
            <Button
              variant="primary"
              onClick={() => {
                close()
                void navigate(paths.company(companyId))
              }}
            >
              {texts.goThere({ shown })}
            </Button>
          )}
        </>
      }
    />
  )
}
