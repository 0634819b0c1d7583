import { useEffect } from 'react'
import { useOutletContext } from 'react-router'
import * as z from 'zod/mini'
import { ClaimValues } from '#src/api/contract/claims.ts'
import { Id } from '#src/api/contract/shapes.ts'
import { claimDraft, keepClaimDraft, onCarried } from '#src/forms/claim-draft.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'

/** What is certain to fail is stopped here, where it costs no attempt. */
const WizardValues = z.extend(ClaimValues, { companyId: Id }).check(
  z.refine(({ objectId, clientId }) => objectId.toLowerCase() !== clientId.toLowerCase(), {
    path: ['clientId'],
    message: 'sameValue',
  }),
)
type WizardValues = z.infer<typeof WizardValues>

const idleTime = 5 * 60 * 1000

/**
 * The values of the wizard, shared by its steps. The secret lives in this form's memory and nowhere else: it
 * ends with the wizard, with every submission, and after five minutes in which nobody touched it.
 */
export function useWizardForm() {
  const form = useContractForm<WizardValues, WizardValues>(WizardValues, {
    ...claimDraft(),
    secret: '',
  })
  const [companyId, objectId, clientId, secret] = form.watch([
    'companyId',
    'objectId',
    'clientId',
    'secret',
  ])
  const { getValues, setValue } = form

  useEffect(() => {
    keepClaimDraft({ companyId, objectId, clientId })
  }, [companyId, objectId, clientId])

  useEffect(
    () =>
      onCarried((noted) => {
        if (noted.companyId !== getValues('companyId')) return
        setValue('objectId', noted.objectId)
        setValue('clientId', noted.clientId)
      }),
    [getValues, setValue],
  )

  useEffect(() => {
    if (!secret) return
    const timer = setTimeout(() => setValue('secret', ''), idleTime)
    return () => clearTimeout(timer)
  }, [secret, setValue])

  return form
}

export type WizardForm = ReturnType<typeof useWizardForm>

/** The wizard's form, in any of its steps. */
export const useWizard = () => useOutletContext<WizardForm>()
