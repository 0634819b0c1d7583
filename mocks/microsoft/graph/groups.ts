import type { Operation } from '#mocks/transport/operation.ts'
import type { DirectoryGroup } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import { DirectoryRefusal, found } from '../applications/act.ts'
import { collection, entity, graphUrl } from './answers.ts'
import { guarded } from './guarded.ts'

const url = `${graphUrl}/groups`
const type = 'groups'
const permissions = ['GroupMember.Read.All', 'Directory.Read.All']

/** The security groups of the token's tenant. Those that were deleted are as good as never there. */
export const graphGroups = (operation: Operation, store: Store) => [
  operation(
    'graphGroupList',
    'GET',
    url,
    guarded(permissions, ({ claims, request }) =>
      collection(request, type, searched(request, groupsIn(store.read(), claims.tid)).map(shown)),
    ),
  ),
  operation(
    'graphGroupGet',
    'GET',
    `${url}/:id`,
    guarded(permissions, ({ claims, request, id }) =>
      entity(request, type, shown(groupIn(store.read(), claims.tid, id))),
    ),
  ),
  operation(
    'graphGroupMemberList',
    'GET',
    `${url}/:id/members`,
    guarded(permissions, ({ claims, request, id }) => {
      const { members } = groupIn(store.read(), claims.tid, id)
      const items = members.map((oid) => ({ '@odata.type': '#microsoft.graph.user', id: oid }))
      return collection(request, 'directoryObjects', items)
    }),
  ),
]

const groupsIn = ({ microsoft }: World, tenantId: string) =>
  microsoft.groups.filter((group) => group.tenantId === tenantId)

const groupIn = (world: World, tenantId: string, id: string) =>
  found(groupsIn(world, tenantId).find((group) => group.id === id))

const shown = ({ id, name }: DirectoryGroup) => ({ id, displayName: name, securityEnabled: true })

/** Graph finds by the beginnings of words, and only for callers who know that its index is a little behind. */
function searched(request: Request, groups: DirectoryGroup[]) {
  const search = new URL(request.url).searchParams.get('$search')
  if (search === null) return groups
  const [, text] = /^"displayName:(.*)"$/.exec(search) ?? []
  if (text === undefined || request.headers.get('consistencylevel') !== 'eventual')
    throw new DirectoryRefusal('Request_UnsupportedQuery')
  const wanted = words(text)
  return groups.filter(({ name }) =>
    wanted.every((start) => words(name).some((word) => word.startsWith(start))),
  )
}

const words = (text: string) => text.toLowerCase().split(/\W+/).filter(Boolean)
