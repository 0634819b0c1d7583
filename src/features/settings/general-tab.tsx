import { useQuery } from '@tanstack/react-query'
import { orFail, query } from '#src/api/query.ts'
import { serverNow } from '#src/api/server-time.ts'
import { useCompany } from '#src/company/use-company.ts'
import { DeleteCompany } from './delete-company.tsx'
import { GeneralForm } from './general-form.tsx'
import { InformationAwaited } from './information-card.tsx'

export function GeneralTab() {
  const { id: companyId } = useCompany()
  const { data: settings, refetch } = useQuery({
    ...query('companySettingsGet', { params: { companyId } }),
    ...orFail,
    // When the time of the support is over, the page should know.
    refetchInterval: ({ state }) => {
      const until = state.data?.data.support?.until
      return until === undefined ? false : Math.max(1_000, Date.parse(until) - serverNow())
    },
  })
  if (!settings) return <InformationAwaited />
  return (
    <>
      <GeneralForm current={settings} refetch={refetch} />
      <DeleteCompany settings={settings.data} />
    </>
  )
}
