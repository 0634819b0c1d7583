import {
  Clock,
  ClockAlert,
  CloudAlert,
  Gauge,
  ShieldAlert,
  ShieldOff,
  Trash2,
  Unlink,
} from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Banner, CompanyOverview } from '#src/api/contract/company.ts'
import { can } from '#src/api/contract/access.ts'
import { useCall } from '#src/api/query.ts'
import { useByServerTime } from '#src/api/use-server-time.ts'
import { RequestQuote } from '#src/company/licensing/request-quote.tsx'
import { useComingBack } from '#src/company/use-coming-back.ts'
import { useCompany } from '#src/company/use-company.ts'
import { calendarDays } from '#src/domain/license.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'
import { paths } from '#src/paths.ts'
import { limitNames, shellTexts as texts } from '#src/texts/shell.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { Banners, type BannerProps } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { later } from '#src/ui/later.tsx'
import { LinkAway } from '#src/ui/link-away.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'

/** What the company's backend has to say to everybody who works in it, one message at a time. */
export function CompanyBanners() {
  const company = useCompany()
  const [dismissed, dismiss] = useDismissed()
  // What is dismissed belongs to one company and one cause: all others still have their say.
  const keyOf = (banner: Banner) => `${company.id}/${banner.kind}/${causeOf(banner)}`

  const banners = company.banners
    .filter((banner) => !dismissed.includes(keyOf(banner)))
    .map((banner) => ({
      id: banner.kind,
      ...wordsOf(banner, company),
      onDismiss: isLasting(banner)
        ? undefined
        : () => {
            dismiss(keyOf(banner))
          },
    }))
  const elsewhere = company.signedIn ? [] : [{ id: 'elsewhere', ...elsewhereWords(company) }]
  return <Banners banners={[...elsewhere, ...banners]} />
}

/** Dismissed is dismissed for as long as the tab lives, on every page. */
function useDismissed() {
  const key = 'holdfast.dismissed'
  const [dismissed, setDismissed] = useState(() => {
    const kept = readDraft(key)
    return Array.isArray(kept) ? kept.map(String) : []
  })
  const dismiss = (banner: string) => {
    const next = [...dismissed, banner]
    keepDraft(key, next)
    setDismissed(next)
  }
  return [dismissed, dismiss] as const
}

function causeOf(banner: Banner): string {
  if (banner.kind === 'region-outage') return banner.region
  if (banner.kind !== 'limit-near') return ''
  return banner.used >= banner.limit ? `${banner.what}, reached` : banner.what
}

/** What endangers the company stays until it is mended. */
const isLasting = ({ kind }: Banner) =>
  !['trial-ends', 'region-outage', 'limit-near'].includes(kind)

/** Hardly any company needs them. */
const waysBackParts = () => import('#src/company/ways-back.tsx')
const WaysBackText = later(async () => (await waysBackParts()).WaysBackText)
const WaysBackActions = later(async () => (await waysBackParts()).WaysBackActions)

/** It counts on while its page stays open. */
const TrialEnds = ({ at }: { at: number }) =>
  texts.trialEnds({ days: useByServerTime((now) => Math.max(0, calendarDays(now, at))) })

function wordsOf(banner: Banner, company: CompanyOverview): BannerProps {
  const { id, access } = company
  switch (banner.kind) {
    case 'no-access-manager':
      return {
        tone: 'danger',
        icon: <ShieldOff />,
        children: (
          <>
            {uiTexts.ended({ sentence: texts.noAccessManager })} <WaysBackText />
          </>
        ),
        actions: <WaysBackActions variant="link" />,
      }
    case 'one-access-manager':
      return {
        tone: 'warning',
        icon: <ShieldAlert />,
        children: uiTexts.told({
          title: texts.oneAccessManager,
          text: texts.oneAccessManagerMore,
        }),
        actions: can(access, 'users.write') && (
          <To page={paths.page(id, 'settings/users')}>{texts.fixAccess}</To>
        ),
      }
    case 'trial-ends':
      return {
        tone: 'warning',
        icon: <Clock />,
        children: <TrialEnds at={Date.parse(banner.expiresAt)} />,
        actions: can(access, 'environments.write') && <ToLicense companyId={id} />,
      }
    case 'license-expired':
      return {
        tone: 'danger',
        icon: <ClockAlert />,
        children: texts.licenseExpired,
        actions: can(access, 'environments.write') && <ToLicense companyId={id} />,
      }
    case 'permissions-missing':
      return {
        tone: 'danger',
        icon: <CloudAlert />,
        children: texts.permissionsMissing,
        actions: can(access, 'environments.write') && (
          <To page={paths.environment(id, 'permissions')}>{texts.reconnect}</To>
        ),
      }
    case 'limit-near':
      return {
        tone: banner.used >= banner.limit ? 'danger' : 'warning',
        icon: <Gauge />,
        children: texts.limitNear({ ...banner, what: limitNames[banner.what] }),
        actions: <To page={paths.usage(id)}>{texts.toUsage}</To>,
      }
    case 'delete-registration':
      return {
        tone: 'warning',
        icon: <Trash2 />,
        children: texts.deleteRegistration,
        actions: (
          <>
            <LinkButton variant="link" render={<LinkAway href={paths.guide(id, 'afterwards')} />}>
              {texts.showHow}
            </LinkButton>
            <RegistrationDeleted claimId={banner.claimId} />
          </>
        ),
      }
    case 'region-outage':
      return {
        tone: 'warning',
        icon: <Unlink />,
        children: uiTexts.told({
          title: texts.regionOutage({ region: banner.region }),
          text: texts.regionOutageMore,
        }),
      }
  }
}

const To = ({ page, children }: { page: string; children: string }) => (
  <LinkButton variant="link" render={<Link to={page} />}>
    {children}
  </LinkButton>
)

const ToLicense = ({ companyId }: { companyId: string }) => (
  <>
    <RequestQuote />
    <To page={paths.environment(companyId, 'license')}>{texts.toLicense}</To>
  </>
)

function RegistrationDeleted({ claimId }: { claimId: string }) {
  const confirm = useCall('claimRegistrationDeleted', { affects: ['companyOverview', 'claimGet'] })
  return (
    <Button
      variant="link"
      busy={confirm.isPending}
      onClick={() => {
        confirm.mutate({ params: { claimId } })
      }}
    >
      {texts.registrationDeleted}
    </Button>
  )
}

const elsewhereWords = ({ name }: CompanyOverview): BannerProps => ({
  tone: 'info',
  icon: <Unlink />,
  children: texts.elsewhere({ company: name }),
  actions: <ComeBack />,
})

function ComeBack() {
  const { id, name } = useCompany()
  const { comeBack, isPending } = useComingBack(id)
  return (
    <Button variant="link" busy={isPending} onClick={() => comeBack()}>
      {texts.comeBack({ company: name })}
    </Button>
  )
}
