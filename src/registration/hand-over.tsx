import { Download, Handshake } from 'lucide-react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { serverNow } from '#src/api/server-time.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { clocksOf } from '#src/domain/claims.ts'
import { pairOf } from '#src/domain/guide-round.ts'
import { endsLike } from '#src/domain/registration-ids.ts'
import { scriptFor, scriptKinds } from '#src/domain/registration-scripts.ts'
import { downloadFile } from '#src/lib/download-file.ts'
import { paths } from '#src/paths.ts'
import { scriptTexts } from '#src/texts/guide.ts'
import { handOverPage, handOverTexts as texts } from '#src/texts/hand-over.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { PrintButton } from '#src/ui/print-button.tsx'
import { noted } from './registration-note.ts'
import styles from './role-truth.module.css'

interface HandOverProps {
  company: ClaimableCompany
  ids: { objectId: string; clientId: string }
  onClose: () => void
}

/** A page for the colleague who has the role. What Microsoft has shown of the registration is already in it. */
export function HandOver({ company, ids, onClose }: HandOverProps) {
  const { name, tenantId } = useAccount()
  const { tenantIdEnd } = company
  const isOwn = endsLike(tenantId, tenantIdEnd)
  const usable = usableOf(ids)
  const page = handOverPage({
    company: company.name,
    tenantIdEnd,
    from: name,
    link: new URL(paths.recover(), location.origin).href,
    registration: usable?.pair ?? null,
    deadline: usable?.until ?? null,
    scripts: scriptKinds.map((kind) => ({
      name: scriptTexts[kind].name,
      text: scriptFor(kind, tenantIdEnd, isOwn ? tenantId : null).make,
    })),
  })
  return (
    <Dialog
      open
      size="medium"
      icon={<Handshake />}
      title={texts.title}
      description={texts.text}
      onClose={onClose}
      footer={
        <>
          <CopyButton text={page} label={texts.copy} />
          <PrintButton />
          <Button icon={<Download />} onClick={() => downloadFile(texts.fileName, page)}>
            {texts.download}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className={styles.page} tabIndex={0}>
        {page}
      </pre>
    </Dialog>
  )
}

/** One that is too old, or that nobody has seen, is none to hand over; nor are two IDs of which one is missing or another's. */
function usableOf({ objectId, clientId }: HandOverProps['ids']) {
  const seen = noted(objectId)
  const pair = seen && pairOf({ objectId, clientId: seen.clientId ?? clientId })
  if (!pair) return null
  const { phase, endsAt } = clocksOf(seen.createdAt, serverNow())
  return phase === 'too-old' ? null : { pair, until: endsAt }
}
