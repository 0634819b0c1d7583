import { expect, test } from 'vitest'
import { contract, type Operation } from '#src/api/contract/contract.ts'
import { problemsOf, type Endpoint } from '#src/api/contract/endpoint.ts'
import { endpoints, openSampleBackend, sampleOf } from './samples.ts'

/** What somebody takes back for themselves needs nothing of the company. */
const goOn: Operation[] = ['accessRequestWithdraw', 'companySignOut']

const ofACompany = endpoints
  .filter(([, { path }]) => path.startsWith('/companies/{companyId}'))
  .map(([operation]) => operation)
  .filter((operation) => !goOn.includes(operation))

test.each(ofACompany)(
  'while the company’s region is away, %s says so, as its contract foresees',
  async (operation) => {
    const { prepare, send, store } = openSampleBackend()
    const input = await prepare(operation)
    store.change(({ conditions }) => {
      conditions.outages = ['US', 'EU']
    })
    const { code } = await send(operation, input, sampleOf(operation).by)
    expect(code).toBe('region_unavailable')
    const endpoint: Endpoint = contract[operation]
    expect(problemsOf(endpoint)).toContain(code)
  },
)
