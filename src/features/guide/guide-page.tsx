import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useSearchParams } from 'react-router'
import { claimableCompanies } from '#src/company/claimable-companies.ts'
import { EntryFrame } from '#src/entry/entry-frame.tsx'
import { claimDraft } from '#src/registration/claim-draft.ts'
import { guideTexts as texts } from '#src/texts/guide.ts'
import { Guide } from './guide.tsx'
import { useArrival } from './use-arrival.ts'

export const handle = { title: () => texts.title }

/** How to make the registration that a claim needs, and how to delete it again. */
export function Component() {
  const company = useNamedCompany()
  const { hash } = useLocation()
  useArrival()
  return (
    <EntryFrame guideFor={company?.id}>
      <h1>{texts.title}</h1>
      <Guide key={company?.id} company={company} place={hash.slice(1)} />
    </EntryFrame>
  )
}

/** The company of the address, or else the one that the wizard was last at in this tab. */
function useNamedCompany() {
  const [search] = useSearchParams()
  const { data } = useSuspenseQuery(claimableCompanies())
  const companyId = search.get('for') ?? claimDraft().companyId
  return data.items.find(({ id }) => id === companyId)
}
