import type { ConnectionState } from '#src/api/contract/company.ts'

/** Everything that Access Management of a company hangs on: accounts, and groups with their members. */
export interface Holdings {
  connection: ConnectionState
  people: readonly { id: string; oid: string }[]
  /** A group that Entra has deleted has no members. */
  groups: readonly { id: string; members: readonly { oid: string }[] }[]
}

/** What may be lost: an account here, the access of a group, a person altogether, or the connection to Intune. */
export type Loss =
  | { kind: 'account' | 'group'; id: string }
  | { kind: 'person'; oid: string }
  | { kind: 'connection' }

/** What is left after a loss. */
export function afterLoss<H extends Holdings>(holdings: H, loss: Loss): H {
  const { people, groups } = holdings
  switch (loss.kind) {
    case 'account':
      return { ...holdings, people: people.filter(({ id }) => id !== loss.id) }
    case 'group':
      return { ...holdings, groups: groups.filter(({ id }) => id !== loss.id) }
    case 'person':
      return {
        ...holdings,
        people: people.filter(({ oid }) => oid !== loss.oid),
        groups: groups.map((group) => ({
          ...group,
          members: group.members.filter(({ oid }) => oid !== loss.oid),
        })),
      }
    case 'connection':
      return { ...holdings, connection: 'none', groups: [] }
  }
}

/** Who can really manage access: a group counts only with a member, and while its directory can be read. */
export const effective = ({ connection, people, groups }: Holdings) => ({
  people,
  groups: connection === 'connected' ? groups.filter(hasMembers) : [],
})

export function countAccessManagers(holdings: Holdings): number {
  const { people, groups } = effective(holdings)
  return people.length + groups.length
}

/** Nothing that would take Access Management from the last who holds it may be done in the portal. */
export function wouldLeaveNoAccessManager(holdings: Holdings, loss: Loss): boolean {
  const left = afterLoss(holdings, loss)
  return anchors(left) < anchors(holdings) && countAccessManagers(left) === 0
}

/** A group whose directory cannot be read holds nobody now, but will again after the next reconnect. */
const anchors = ({ people, groups }: Holdings) => people.length + groups.filter(hasMembers).length

const hasMembers = ({ members }: Holdings['groups'][number]) => members.length > 0

/** The people behind all that still holds, by object id and each once: an account and a group may hang on the same person. */
export function managersBehind(holdings: Holdings): string[] {
  const { people, groups } = effective(holdings)
  return [
    ...new Set([...people, ...groups.flatMap(({ members }) => members)].map(({ oid }) => oid)),
  ]
}

/** Whether somebody who manages access would do so no more. */
export const wouldLockOut = (holdings: Holdings, loss: Loss, oid: string) =>
  managersBehind(holdings).includes(oid) && !managersBehind(afterLoss(holdings, loss)).includes(oid)

/** What alone Access Management hangs on: after its loss nobody would hold it. None where nothing hangs on one thing. */
export function onlyHold(holdings: Holdings): Loss | null {
  const { people, groups } = effective(holdings)
  const [only, ...others] = managersBehind(holdings)
  if (only === undefined) return null
  if (others.length === 0) return { kind: 'person', oid: only }
  if (people.length > 0) return null
  const [group, ...more] = groups
  return group && more.length === 0 ? { kind: 'group', id: group.id } : { kind: 'connection' }
}
