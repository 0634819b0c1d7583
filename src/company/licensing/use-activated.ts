import { useHere } from '#src/lib/use-here.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { toast } from '#src/ui/toast.ts'
import { useCompany } from '../use-company.ts'
import type { Activation } from './activated-dialog.tsx'

/**
 * For the dialog around the forms: the news of a licence may take a form away before its call is heard, so that the
 * form cannot tell whether anybody has left. Whoever has stays where they are, be it in another company, and is told.
 */
export function useActivated(onActivated: (activation: Activation) => void) {
  const { name: company } = useCompany()
  const isHere = useHere()
  return (activation: Activation) => {
    if (isHere()) onActivated(activation)
    else toast.success(texts.activatedFor({ company }))
  }
}
