import { useOutletContext } from 'react-router'
import type { useClaim } from './use-claim.ts'
import type { WizardForm } from './wizard-form.ts'

interface Wizard extends WizardForm {
  claiming: ReturnType<typeof useClaim>
}

/** The wizard's form and its claim, in any of its steps. Not every one of them needs what forms are made of. */
export const useWizard = () => useOutletContext<Wizard>()
