import { lazy } from 'react'
import { Wizard } from '#src/features/recovery/wizard.tsx'

export { handle } from '#src/features/recovery/wizard.tsx'

const Guide = lazy(async () => ({
  default: (await import('#src/features/guide/guide-panel.tsx')).GuidePanel,
}))

/** The wizard and the guide do not know each other. Here they stand side by side. */
export const Component = () => <Wizard Guide={Guide} />
