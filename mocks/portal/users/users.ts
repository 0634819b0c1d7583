import { accessAt, levelOf } from '#src/api/contract/access.ts'
import { plain } from '#src/domain/search.ts'
import { changeBetween, obstacleToUser, type Change } from '#src/domain/user-changes.ts'
import { search } from '#mocks/world/numbers.ts'
import type { Company, User, World } from '#mocks/world/state.ts'
import { etagOf } from '../answers.ts'
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
import { keep, nameOfLevel, ownAccess, refuseIf, storedUsers, userOf } from './accounts.ts'
import { crowdOf, entryOf, matcherOf, orders, type Entry } from './crowd.ts'
import { openInvitationsOf } from './invitations.ts'

export function listUsers(context: Context, { params, query }: In<'userList'>): Out<'userList'> {
  const { world } = context
  const company = companyOf(context, params.companyId)
  const { search: text = '', sort = 'lastLogon', order = 'ascending' } = query
  const wanted = plain(text)
  const { stored, known } = storedUsers(world, company)
  const crowd = crowdOf(world, company.id)
  // Whom the world knows by now stands among the stored ones. Mostly that is nobody of the crowd.
  const moved = new Set([...known].map(crowd.numberOf))
  const isMeant = matcherOf(wanted)
  const found: (number | Entry)[] = []
  for (const n of crowd.by(sort)) if (isMeant(n) && !moved.has(n)) found.push(n)
  const entryAt = (one: number | Entry) => (typeof one === 'number' ? crowd.entryAt(one) : one)
  // The crowd is in order already; only the few others have to be put in between.
  for (const entry of stored.map(entryOf).filter(({ text }) => text.includes(wanted))) {
    const stays = (nth: number) => orders[sort](entryAt(found[nth] ?? entry), entry) <= 0
    found.splice(search(found.length, stays), 0, entry)
  }
  if (order === 'descending') found.reverse()
  const { items, ...rest } = pageFrom(found, query)
  return { ...rest, items: items.map((one) => shown(context, company, entryAt(one).user)) }
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
  const { users, groups } = accessManagers(context.world, companyOf(context, params.companyId))
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
    etag: etagOf({ level }),
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
