import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { roleTexts as texts } from '#src/texts/hand-over.ts'
import { Banner } from '#src/ui/banner.tsx'

/** With an account of another tenant nothing can be done in the company's. */
export function OtherTenant({ company }: { company: ClaimableCompany }) {
  const { tenantId } = useAccount()
  return (
    <Banner tone="warning">
      <strong>{texts.otherTenantTitle}</strong>
      <p>{texts.otherTenant({ own: tenantId.slice(-5), needed: company.tenantIdEnd })}</p>
    </Banner>
  )
}
