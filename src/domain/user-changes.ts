import { can, type Access, type AccessLevel } from '#src/api/contract/access.ts'
import { wouldLeaveNoAccessManager, type Holdings } from './access-managers.ts'

export type Change = 'role' | 'access-management' | 'removal'

/** Why something cannot be changed. Each has its sentence on the page, and its refusal by the backend. */
export type Obstacle = 'not-allowed' | 'last-access-manager' | 'own-role' | 'group-gone'

/** What stands against changing an account, if anything does. */
export function obstacleToUser(
  change: Change,
  { user, by, holdings }: { user: { id: string; own: boolean }; by: Access; holdings: Holdings },
): Obstacle | null {
  if (!can(by, 'users.write')) return 'not-allowed'
  if (wouldLeaveNoAccessManager(holdings, { kind: 'account', id: user.id }))
    return 'last-access-manager'
  return user.own && change === 'role' ? 'own-role' : null
}

/** The same for a group. One that Entra has deleted can only be removed. */
export function obstacleToGroup(
  change: Change,
  {
    group,
    by,
    holdings,
  }: { group: { id: string; deleted: boolean }; by: Access; holdings: Holdings },
): Obstacle | null {
  if (!can(by, 'users.write')) return 'not-allowed'
  if (group.deleted && change !== 'removal') return 'group-gone'
  return wouldLeaveNoAccessManager(holdings, { kind: 'group', id: group.id })
    ? 'last-access-manager'
    : null
}

/** What is being changed on the way from one level to another. */
export const changeBetween = (from: AccessLevel, to: AccessLevel): Change =>
  roleOf(from) === roleOf(to) ? 'access-management' : 'role'

const roleOf = (level: AccessLevel) => (level === 'access-manager' ? 'full-admin' : level)
