import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type * as z from 'zod/mini'
import type { Claim, ClaimableCompany, ClaimPerson } from '#src/api/contract/claims.ts'
import { useIdempotencyKey } from '#src/api/idempotency.ts'
import { query, useCall } from '#src/api/query.ts'
import { paths } from '#src/paths.ts'
import { pathOfClaim } from './path-of-claim.ts'
import { useWizard } from './wizard-form.ts'

/** Begins a claim and has its values checked, and goes to where it then stands. */
export function useClaim() {
  const form = useWizard()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const keyFor = useIdempotencyKey()
  const [attempt, setAttempt] = useState(0)
  const meta = { ownsErrors: true }
  const begin = useCall('claimCreate', { affects: [], meta })
  const check = useCall('claimSubmit', {
    affects: ['claimableCompanyList'],
    meta,
    onError: form.placeRefusal,
  })

  const goTo = (claim: Claim) => {
    cache.setQueryData(query('claimGet', { params: { claimId: claim.id } }).queryKey, claim)
    return navigate(pathOfClaim(claim), { replace: true })
  }

  /** Sends the values. Whatever comes back, the secret has left this page's memory. */
  async function send(claimId: string, person: z.output<typeof ClaimPerson> | null) {
    const { objectId, clientId, secret } = form.getValues()
    // It may have been wiped in the meantime. Then the first step asks for it again.
    if (!secret) return navigate(paths.claim(claimId))
    const body = { values: { objectId, clientId, secret }, person }
    // A second try with the same values is a new attempt, a repeat of a lost answer is not.
    const claim = await check.mutateAsync({
      params: { claimId },
      body,
      idempotencyKey: `${keyFor(claimId)}/${String(attempt)}`,
    })
    setAttempt(attempt + 1)
    form.setValue('secret', '')
    return goTo(claim)
  }

  return {
    send,
    async submit(company: ClaimableCompany) {
      const body = { companyId: company.id }
      const claim = await begin.mutateAsync({ body, idempotencyKey: keyFor(body) })
      cache.setQueryData(query('claimGet', { params: { claimId: claim.id } }).queryKey, claim)
      if (company.member) await send(claim.id, null)
      else await navigate(paths.claimStep(claim.id, 'user-info'))
    },
    pending: begin.isPending || check.isPending,
    sentence: form.sentenceFor(begin.error ?? check.error),
  }
}
