import { accessAt, levelOf } from '#src/api/contract/access.ts'
import type { UserSort } from '#src/api/contract/users.ts'
import { plain } from '#src/domain/search.ts'
import { changeBetween, obstacleToUser, type Change } from '#src/domain/user-changes.ts'
import { amid, meant, search } from '#mocks/world/numbers.ts'
import type { Company, User, World } from '#mocks/world/state.ts'
import {
  accessManagers,
  companyOf,
  holdingsOf,
  iso,
  knownMembers,
  signOutStrangers,
  type Context,
  type In,
  type Out,
} from '../context.ts'
import { eventCatalogue } from '../event-catalogue.ts'
import { pageFrom } from '../page.ts'
import { nameOfCaller } from '../person.ts'
import { record, send } from '../records.ts'
import { versionOf } from '../versions.ts'
import { keep, nameOfLevel, ownAccess, refuseIf, storedUsers, userOf } from './accounts.ts'
import { crowdOf, entryOf, matcherOf, orders, type Entry } from './crowd.ts'
import { openInvitationsOf } from './invitations.ts'

export function listUsers(context: Context, { params, query }: In<'userList'>): Out<'userList'> {
  const company = companyOf(context, params.companyId)
  const { search: wanted = '', sort = 'lastLogon', order = 'ascending' } = query
  const { length, userAt } = usersIn(context.world, company, { wanted: plain(wanted), sort })
  return pageFrom(
    {
      length,
      slice: (start, end) =>
        Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_, n) => {
          const row = order === 'descending' ? length - 1 - start - n : start + n
          return shown(context, company, userAt(row))
        }),
    },
    query,
  )
}

/** Those who are meant, in order, without an object for each: the few of the world amid the many of the crowd. */
function usersIn(world: World, company: Company, by: { wanted: string; sort: UserSort }) {
  const { stored, known } = storedUsers(world, company)
  const crowd = crowdOf(world, company.id)
  // Whom the world knows by now stands among the stored ones. Mostly that is nobody of the crowd.
  const moved = new Set([...known].map(crowd.numberOf))
  const isMeant = matcherOf(by.wanted)
  const many = meant(crowd.by(by.sort), (n) => isMeant(n) && !moved.has(n))
  const few = stored.map(entryOf).filter(({ text }) => text.includes(by.wanted))
  few.sort(orders[by.sort])
  const personAt = (nth: number) => crowd.entryAt(many[nth] ?? 0)
  const places = few.map((entry, nth) => {
    const stays = (before: number) => orders[by.sort](personAt(before), entry) <= 0
    return nth + search(many.length, stays)
  })
  const told = amid(places)
  return {
    length: many.length + few.length,
    userAt: (row: number) => told(row, (nth) => few[nth] as Entry, personAt).user,
  }
}

export function countUsers(context: Context, { params }: In<'userCounts'>): Out<'userCounts'> {
  const { world } = context
  const company = companyOf(context, params.companyId)
  const ofCompany = ({ companyId }: { companyId: string }) => companyId === company.id
  const { stored, known } = storedUsers(world, company)
  const crowd = crowdOf(world, company.id)
  return {
    active: stored.length + crowd.size - [...known].filter(crowd.find).length,
    invitations: openInvitationsOf(context, company).length,
    requests: world.portal.accessRequests.filter(ofCompany).length,
    groups: world.portal.groupRoles.filter(ofCompany).length,
  }
}

export function showHoldings(
  context: Context,
  { params }: In<'accessHoldings'>,
): Out<'accessHoldings'> {
  const company = companyOf(context, params.companyId)
  const { connection, people, groups } = holdingsOf(context.world, company)
  return {
    connection,
    people: people.map((person) => ({ ...person, own: person.oid === context.caller.oid })),
    groups: groups.map(({ members, ...group }) => ({
      ...group,
      members: members.map(({ oid }) => ({ oid, name: nameOf(context.world, company, oid) })),
    })),
  }
}

export function listAccessManagers(
  context: Context,
  { params }: In<'accessManagerList'>,
): Out<'accessManagerList'> {
  const company = companyOf(context, params.companyId)
  const { users, groups } = accessManagers(context.world, company)
  return {
    people: users.map(({ firstName, lastName, email }) => ({
      name: `${firstName} ${lastName}`.trim(),
      email,
    })),
    groups: groups.map(({ name }) => name),
  }
}

export function showUserAccess(
  context: Context,
  { params }: In<'userAccessGet'>,
): Out<'userAccessGet'> {
  const company = companyOf(context, params.companyId)
  return { level: levelOf(userOf(context.world, company, params.userId)) }
}

export function changeUserAccess(
  context: Context,
  { params, body }: In<'userAccessChange'>,
): Out<'userAccessChange'> {
  const company = companyOf(context, params.companyId)
  const user = userOf(context.world, company, params.userId)
  const before = levelOf(user)
  if (before === body.level) return { level: before }
  refuseIf(obstacle(context, company, changeBetween(before, body.level), user))
  Object.assign(keep(context.world, user), accessAt(body.level))
  record(
    context,
    company.id,
    eventCatalogue.userRoleChanged({
      user: user.email,
      by: context.caller.email,
      before: nameOfLevel(before),
      role: nameOfLevel(body.level),
      description: `${context.caller.email} changed the role of ${user.email} to ${nameOfLevel(body.level)}.`,
    }),
  )
  // Whoever changes the own role knows.
  if (user.oid !== context.caller.oid)
    send(context, {
      to: user.email,
      subject: `Your role in "${company.name}" has changed`,
      heading: `Your role in ${company.name} has changed`,
      lines: [
        `${nameOfCaller(context)} (${context.caller.email}) changed it from ${nameOfLevel(before)} to ${nameOfLevel(body.level)}.`,
        `Time: ${iso(context.now)}`,
      ],
      action: { label: 'Open the portal', path: `/c/${company.id}/app-catalog` },
    })
  return { level: body.level }
}

export function deleteUser(context: Context, { params }: In<'userDelete'>): Out<'userDelete'> {
  const { world, caller } = context
  const company = companyOf(context, params.companyId)
  const user = userOf(world, company, params.userId)
  refuseIf(obstacle(context, company, 'removal', user))
  if (crowdOf(world, company.id).find(user.id)) world.portal.removedUsers.push(user.id)
  world.portal.users = world.portal.users.filter(({ id }) => id !== user.id)
  signOutStrangers(world, company)
  record(
    context,
    company.id,
    eventCatalogue.userRemoved({
      user: user.email,
      by: caller.email,
      description: `${caller.email} removed ${user.email}, who was ${nameOfLevel(levelOf(user))}, from ${company.name}.`,
    }),
  )
  return null
}

const obstacle = (context: Context, company: Company, change: Change, user: User) =>
  obstacleToUser(change, {
    user: { id: user.id, own: user.oid === context.caller.oid },
    by: ownAccess(context, company),
    holdings: holdingsOf(context.world, company),
  })

function shown({ world, caller }: Context, company: Company, user: User) {
  const { id, firstName, lastName, email, lastLogon } = user
  const level = levelOf(user)
  return {
    id,
    firstName,
    lastName,
    email,
    level,
    lastLogon: lastLogon === null ? null : iso(lastLogon),
    own: user.oid === caller.oid,
    groups: world.portal.groupRoles
      .filter(
        (role) =>
          role.companyId === company.id &&
          knownMembers(world, company, role.groupId).includes(user.oid),
      )
      .map((role) => ({ name: role.name, level: levelOf(role) })),
    etag: versionOf(world, 'userAccessGet', { companyId: company.id, userId: id }, { level }),
  }
}

/** What the portal knows of a member of a group: the name on the account here, or what the person told. */
function nameOf({ portal, microsoft }: World, company: Company, oid: string): string {
  const known =
    portal.users.find((user) => user.companyId === company.id && user.oid === oid) ??
    portal.people.find((person) => person.oid === oid)
  const account = microsoft.accounts.find((it) => it.oid === oid)
  return known ? `${known.firstName} ${known.lastName}`.trim() : (account?.name ?? oid)
}
