import { use } from 'react'
import { Link } from 'react-router'
import { paths } from '#src/paths.ts'
import { guideTexts as texts } from '#src/texts/guide.ts'
import type { ButtonVariant } from '#src/ui/button.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { BesideWizard } from './beside-wizard.ts'

/** The way on from the guide, unless the wizard stands beside it. */
export function ToWizard({ variant = 'secondary' }: { variant?: ButtonVariant }) {
  if (use(BesideWizard)) return null
  return (
    <LinkButton className="unprinted" variant={variant} render={<Link to={paths.recover()} />}>
      {texts.continue}
    </LinkButton>
  )
}
