import type { Person } from '#mocks/world/state.ts'
import type { Context, In, Out } from './context.ts'

export function showProfile(context: Context): Out<'profileGet'> {
  const { firstName, lastName, contactEmail } = personOf(context)
  return { firstName, lastName, contactEmail, signInName: context.caller.email }
}

export function updateProfile(
  context: Context,
  { body }: In<'profileUpdate'>,
): Out<'profileUpdate'> {
  keepTold(context, body)
  return showProfile(context)
}

/** What the caller tells of themselves, wherever it is asked. A person has one name everywhere: all their accounts follow. */
export function keepTold(
  context: Context,
  { firstName, lastName, contactEmail = personOf(context).contactEmail }: Told,
) {
  const { portal } = context.world
  const { oid } = context.caller
  portal.people = portal.people.filter((person) => person.oid !== oid)
  portal.people.push({ oid, firstName, lastName, contactEmail })
  for (const user of portal.users)
    if (user.oid === oid) Object.assign(user, { firstName, lastName })
}

type Told = Pick<Person, 'firstName' | 'lastName'> & Partial<Pick<Person, 'contactEmail'>>

/** As everybody else reads it. */
export function nameOfCaller(context: Context): string {
  const { firstName, lastName } = personOf(context)
  return `${firstName} ${lastName}`.trim()
}

/** What the person has told, or else what Microsoft knows. */
function personOf({ world, caller }: Context): Person {
  const account = world.microsoft.accounts.find(({ oid }) => oid === caller.oid)
  return (
    world.portal.people.find(({ oid }) => oid === caller.oid) ?? {
      oid: caller.oid,
      firstName: account?.givenName ?? caller.name,
      lastName: account?.surname ?? '',
      contactEmail: caller.email,
    }
  )
}
