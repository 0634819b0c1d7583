import { Suspense, type ComponentType } from 'react'
import { Outlet, useLocation, useMatch, useNavigate } from 'react-router'
import { EntryFrame } from '#src/entry/entry-frame.tsx'
import { useFollowed } from '#src/forms/use-followed.ts'
import { useGuidePlace } from '#src/registration/guide-place.ts'
import { useWide } from '#src/registration/use-wide.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { StepHeader } from '#src/ui/step-header.tsx'
import { useClaim } from './use-claim.ts'
import { useWizardForm } from './wizard-form.ts'

export const handle = { title: () => texts.title }

interface WizardProps {
  /** The guide, which is another feature: whoever puts the pages together brings it. */
  Guide: ComponentType<{ companyId: string; place: string; onClose: () => void }>
}

/** The frame of all steps. It alone holds the secret, for as long as somebody is in the wizard. */
export function Wizard({ Guide }: WizardProps) {
  const form = useWizardForm()
  const claiming = useClaim(form)
  const [companyId] = useFollowed(form, ['companyId'])
  const atUserInfo = useMatch('/recover/:claimId/user-info') !== null
  const atEnd = useMatch('/recover/:claimId/granted') !== null
  const { place, close } = useGuidePlace()
  const isWide = useWide()
  const { search } = useLocation()
  const navigate = useNavigate()
  const closeGuide = () => {
    close()
    void navigate({ search, hash: '' }, { replace: true })
  }
  return (
    <EntryFrame
      guideFor={companyId}
      beside={
        isWide &&
        place !== null && (
          <Suspense fallback={<SkeletonRows rows={8} />}>
            <Guide companyId={companyId} place={place} onClose={closeGuide} />
          </Suspense>
        )
      }
    >
      {!atEnd && (
        <StepHeader
          steps={[texts.title, texts.userInfo]}
          current={atUserInfo ? texts.userInfo : texts.title}
        />
      )}
      <Outlet context={{ ...form, claiming }} />
    </EntryFrame>
  )
}
