import { accessAt, type Access, type AccessLevel } from '#src/api/contract/access.ts'
import { sameAddress } from '#src/domain/invitations.ts'
import type { Obstacle } from '#src/domain/user-changes.ts'
import type { Company, User, World } from '#mocks/world/state.ts'
import { accessOf, Refusal, type Context } from '../context.ts'
import { crowdOf } from './crowd.ts'

/** Those who stand in the world; of whom the world knows better than the computed crowd. */
export function storedUsers({ portal }: World, company: Company) {
  const stored = portal.users.filter(({ companyId }) => companyId === company.id)
  const known = new Set([...stored.map(({ id }) => id), ...portal.removedUsers])
  return { stored, known }
}

export function userOf(world: World, company: Company, userId: string): User {
  const { stored, known } = storedUsers(world, company)
  const user =
    stored.find(({ id }) => id === userId) ??
    (known.has(userId) ? null : crowdOf(world, company.id).find(userId))
  if (!user) throw new Refusal('not_found')
  return user
}

/** The user in the world, put there if only computed so far. */
export function keep({ portal }: World, user: User): User {
  const stored = portal.users.find(({ id }) => id === user.id)
  if (stored) return stored
  const copy = { ...user }
  portal.users.push(copy)
  return copy
}

/** As the record and the mails of a company name them, whatever language a page is read in. */
const levelNames: Record<AccessLevel, string> = {
  'read-only-admin': 'Read-Only Admin',
  'custom-app-admin': 'Custom App Admin',
  'intune-app-admin': 'Intune App Admin',
  'full-admin': 'Full Admin',
  'access-manager': 'Full Admin with Access Management',
}

export const nameOfLevel = (level: AccessLevel) => levelNames[level]

/** Whoever calls has been let in by now. */
export const ownAccess = ({ world, caller }: Context, company: Company): Access =>
  accessOf(world, company, caller.oid) ?? accessAt('read-only-admin')

const refusals = {
  'not-allowed': 'forbidden',
  'last-access-manager': 'last_access_manager',
  'own-role': 'own_account',
  'group-gone': 'group_gone',
} as const satisfies Record<Obstacle, string>

export function refuseIf(obstacle: Obstacle | null) {
  if (obstacle) throw new Refusal(refusals[obstacle])
}

/** Whether somebody with this address has an account in the company. */
export function isUser(world: World, company: Company, email: string): boolean {
  const { stored, known } = storedUsers(world, company)
  const computed = crowdOf(world, company.id).withAddress(email)
  return (
    stored.some((user) => sameAddress(user.email, email)) ||
    (computed !== null && !known.has(computed.id))
  )
}
