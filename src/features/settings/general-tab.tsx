import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { orFail, query } from '#src/api/query.ts'
import { serverNow } from '#src/api/server-time.ts'
import { useCompany } from '#src/company/use-company.ts'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { DeleteCompany } from './delete-company.tsx'
import { GeneralForm } from './general-form.tsx'

export function GeneralTab() {
  const { id: companyId } = useCompany()
  const { data: settings } = useQuery({
    ...query('companySettingsGet', { params: { companyId } }),
    ...orFail,
    // When the time of the support is over, the page should know.
    refetchInterval: ({ state }) => {
      const until = state.data?.data.support?.until
      return until === undefined ? false : Math.max(1_000, Date.parse(until) - serverNow())
    },
  })
  const [begun, setBegun] = useState(0)
  if (!settings) return <SkeletonRows rows={5} />
  return (
    <>
      <GeneralForm
        // What is typed stays until it is saved or given up, whatever arrives in the meantime.
        key={begun}
        settings={settings}
        onBeginAgain={() => {
          setBegun(begun + 1)
        }}
      />
      <DeleteCompany settings={settings.data} />
    </>
  )
}
