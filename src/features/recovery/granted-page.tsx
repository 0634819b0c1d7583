import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { AppWindow, Fingerprint, Mail, ShieldCheck } from 'lucide-react'
import { Navigate, useNavigate, useParams } from 'react-router'
import type { ClaimReceipt } from '#src/api/contract/claims.ts'
import { query, useCall } from '#src/api/query.ts'
import { endsLike, isId } from '#src/domain/registration-ids.ts'
import { keepClaimDraft } from '#src/registration/claim-draft.ts'
import { paths } from '#src/paths.ts'
import { HelpMenu } from '#src/support/help-menu.tsx'
import { dateAndTime } from '#src/texts/dates.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Afterwards } from '#src/ui/afterwards.tsx'
import { announce } from '#src/ui/announcer.tsx'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { LinkAway } from '#src/ui/link-away.tsx'
import { PrintButton } from '#src/ui/print-button.tsx'
import { downloadReceipt } from './download-receipt.ts'
import { pathOfClaim } from './path-of-claim.ts'
import { keepPersonDraft } from './person-draft.ts'
import { forgetRegistration } from '#src/registration/registration-note.ts'
import { useWizard } from './use-wizard.ts'
import styles from './recovery.module.css'

const DeleteMade = later(async () => (await import('#src/registration/delete-made.tsx')).DeleteMade)

/** The popup at the end of the way. Closing it opens the company. */
export function Component() {
  useAhead(DeleteMade)
  const { claimId = '' } = useParams()
  const { data: claim } = useSuspenseQuery(query('claimGet', { params: { claimId } }))
  const wizard = useWizard()
  const navigate = useNavigate()
  const cache = useQueryClient()
  if (claim.state.kind !== 'granted') return <Navigate replace to={pathOfClaim(claim)} />
  const { receipt } = claim.state
  // While it was waited for, the fields may have been filled for another claim.
  const { objectId, clientId } = wizard.getValues()
  const isProven = endsLike(clientId, receipt.clientIdEnd)
  const close = () => {
    if (isProven) {
      keepClaimDraft(null)
      keepPersonDraft(null)
      forgetRegistration()
    }
    // It is opened with the rights that were granted, whatever was known of it before.
    const params = { companyId: claim.company.id }
    cache.removeQueries(query('companyOverview', { params }))
    void navigate(paths.page(claim.company.id, 'app-catalog'), { replace: true })
  }
  return (
    <Dialog
      open
      atOnce
      size="medium"
      fromTop
      tone="success"
      icon={<Fingerprint />}
      title={texts.granted}
      description={texts.grantedText({ person: receipt.person })}
      onClose={close}
      help={<HelpMenu guideFor={claim.company.id} />}
      footer={
        <>
          <PrintButton />
          <Button onClick={() => downloadReceipt(claim.company.name, receipt)}>
            {texts.download}
          </Button>
          <Button variant="primary" onClick={close}>
            {texts.close}
          </Button>
        </>
      }
    >
      <Proof company={claim.company.name} receipt={receipt} />
      <DeleteReminder
        companyId={claim.company.id}
        claimId={claimId}
        objectId={isProven && isId(objectId) ? objectId : null}
        done={receipt.registrationDeleted}
      />
    </Dialog>
  )
}

function Proof({ company, receipt }: { company: string; receipt: ClaimReceipt }) {
  return (
    <section>
      <h3>{texts.receipt}</h3>
      <ul className={styles.proof}>
        <li>
          <Fingerprint />
          {texts.receiptGranted({
            company,
            end: receipt.tenantIdEnd,
            by: receipt.email,
            at: dateAndTime(Date.parse(receipt.grantedAt)),
          })}
        </li>
        <li>
          <AppWindow />
          {texts.receiptCreated({
            by: receipt.createdBy,
            at: dateAndTime(Date.parse(receipt.createdAt)),
          })}
        </li>
        <li>
          <ShieldCheck />
          {texts.receiptConsented({ by: receipt.consentedBy })}
        </li>
        <li>
          <Mail />
          {texts.receiptNotified({ n: receipt.notified })}
        </li>
      </ul>
    </section>
  )
}

interface DeleteReminderProps {
  companyId: string
  claimId: string
  /** Of the registration that has served, as far as this page knows it. */
  objectId: string | null
  done: boolean
}

function DeleteReminder({ companyId, claimId, objectId, done }: DeleteReminderProps) {
  const confirm = useCall('claimRegistrationDeleted', {
    affects: ['claimGet', 'companyOverview'],
  })
  const confirmDeleted = () =>
    confirm.mutate({ params: { claimId } }, { onSuccess: () => announce(texts.registrationGone) })
  if (done) return <Banner tone="success">{texts.registrationGone}</Banner>
  return (
    <Banner
      tone="warning"
      actions={
        <>
          {objectId !== null && (
            <Afterwards>
              <DeleteMade companyId={companyId} objectId={objectId} onDeleted={confirmDeleted} />
            </Afterwards>
          )}
          <Button variant="link" busy={confirm.isPending} onClick={confirmDeleted}>
            {texts.deleted}
          </Button>
        </>
      }
    >
      {texts.deleteReminder}{' '}
      <LinkAway href={paths.guide(companyId, 'afterwards')}>{texts.guideStep}</LinkAway>
    </Banner>
  )
}
