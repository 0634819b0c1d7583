import { useQueryClient } from '@tanstack/react-query'
import type { Deployment, DeploymentSort } from '#src/api/contract/deployments.ts'
import { mostItems } from '#src/api/contract/shapes.ts'
import { orFail, query } from '#src/api/query.ts'
import { useStanding } from '#src/api/use-standing.ts'
import { lookAgain } from './look-again.ts'

interface Asked {
  search?: string
  sort: DeploymentSort
}

/** The first so many of what is asked for, in as many answers as that takes. */
export function useDeployments(companyId: string, asked: Asked, count: number) {
  const cache = useQueryClient()
  const ask = (limit: number, cursor: string | null) =>
    cache.fetchQuery({
      ...query('deploymentList', {
        params: { companyId },
        query: { ...asked, limit, ...(cursor !== null && { cursor }) },
      }),
      staleTime: 0,
      gcTime: 0,
    })

  async function gather() {
    // What is added meanwhile moves others from one answer to the next.
    const found = new Map<string, Deployment>()
    let next: string | null = null
    let total: number
    do {
      const page = await ask(Math.min(count - found.size, mostItems), next)
      for (const one of page.items) found.set(one.id, one)
      next = page.next
      total = page.total
    } while (next !== null && found.size < count)
    return { items: [...found.values()], next, total }
  }

  return useStanding(
    {
      queryKey: ['deploymentList', { params: { companyId }, query: asked, count }],
      queryFn: gather,
      ...orFail,
      refetchInterval: ({ state }) => state.data?.items.some(isMoving) && lookAgain,
    },
    asked,
  )
}

const isMoving = ({ status }: Deployment) => status === 'in-progress'
