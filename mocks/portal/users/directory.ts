import { GraphError } from '@microsoft/microsoft-graph-client'
import { mostFound } from '#src/api/contract/groups.ts'
import { portal, portalSecret } from '#mocks/microsoft/publishers.ts'
import type { Company } from '#mocks/world/state.ts'
import { appToken, graph, type Reach } from '../claims/microsoft.ts'
import { Refusal } from '../context.ts'

export interface NamedGroup {
  id: string
  displayName: string
}

/** The directory of the tenant that a company connected, read with what was consented to there. */
export async function openDirectory(reach: Reach, { environment }: Company) {
  if (!environment.connection) throw new Refusal('groups_unreadable')
  const credentials = { clientId: portal.clientId, secret: portalSecret }
  const answer = await inOurWords(appToken(reach, environment.connection.tenantId, credentials))
  if ('refused' in answer) throw new Refusal('groups_unreadable')
  const client = graph(reach, answer.token)

  return {
    /** The groups that begin like this. Quotation marks would end the search in the middle. */
    async find(search: string): Promise<NamedGroup[]> {
      const words = search.replaceAll(/["\\]/g, ' ').trim()
      const request = client.api('/groups').header('ConsistencyLevel', 'eventual').top(mostFound)
      const page = await inOurWords(
        (words ? request.search(`"displayName:${words}"`) : request).get() as Promise<{
          value: NamedGroup[]
        }>,
      )
      return page.value
    },

    /** `null` when Entra has it no longer. */
    group: (id: string): Promise<NamedGroup | null> =>
      orMissing(inOurWords(client.api(`/groups/${id}`).get() as Promise<NamedGroup>)),

    /** All direct members, by object id. */
    async members(id: string): Promise<string[] | null> {
      const oids: string[] = []
      let path: string | undefined = `/groups/${id}/members?$select=id`
      while (path) {
        const page: MemberPage | null = await orMissing(
          inOurWords(client.api(path).get() as Promise<MemberPage>),
        )
        if (!page) return null
        oids.push(...page.value.map((member) => member.id))
        path = page['@odata.nextLink']
      }
      return oids
    },
  }
}

interface MemberPage {
  value: { id: string }[]
  '@odata.nextLink'?: string
}

class Missing extends Error {}

/** What Microsoft does not tell is told in the words of the contract. */
async function inOurWords<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    const status = cause instanceof GraphError ? cause.statusCode : 0
    if (status === 404) throw new Missing('', { cause })
    throw new Refusal(status === 401 || status === 403 ? 'groups_unreadable' : 'unavailable')
  }
}

async function orMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Missing) return null
    throw error
  }
}
