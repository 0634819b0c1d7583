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
  const { portal } = context.world
  const { oid } = context.caller
  portal.people = [...portal.people.filter((person) => person.oid !== oid), { oid, ...body }]
  // A person has one name everywhere: the accounts in all their companies follow.
  for (const user of portal.users.filter((one) => one.oid === oid)) {
    user.firstName = body.firstName
    user.lastName = body.lastName
  }
  return showProfile(context)
}

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
