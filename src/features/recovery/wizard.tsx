import { Outlet, useMatch } from 'react-router'
import { EntryFrame } from '#src/entry/entry-frame.tsx'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { StepHeader } from '#src/ui/step-header.tsx'
import { useWizardForm } from './wizard-form.ts'

export const handle = { title: () => texts.title }

/** The frame of all steps. It alone holds the secret, for as long as somebody is in the wizard. */
export function Component() {
  const form = useWizardForm()
  const atUserInfo = useMatch('/recover/:claimId/user-info') !== null
  return (
    <EntryFrame>
      <StepHeader
        steps={[texts.title, texts.userInfo]}
        current={atUserInfo ? texts.userInfo : texts.title}
      />
      <Outlet context={form} />
    </EntryFrame>
  )
}
