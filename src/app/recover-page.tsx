import { Wizard } from '#src/features/recovery/wizard.tsx'
import { later } from '#src/ui/later.tsx'

export { handle } from '#src/features/recovery/wizard.tsx'

const Guide = later(async () => (await import('#src/features/guide/guide-panel.tsx')).GuidePanel)

/** The wizard and the guide do not know each other. Here they stand side by side. */
export const Component = () => <Wizard Guide={Guide} />
