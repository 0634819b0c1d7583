import { useOutletContext } from 'react-router'
import type { WizardForm } from './wizard-form.ts'

/** The wizard's form, in any of its steps. Not every one of them needs what forms are made of. */
export const useWizard = () => useOutletContext<WizardForm>()
