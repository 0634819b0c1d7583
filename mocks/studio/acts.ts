import { connectionOf } from '#mocks/portal/context.ts'
import { companiesLeft, companyIn, revokeConsent } from '#mocks/scenarios/base.ts'
import type { World } from '#mocks/world/state.ts'

/** Something that may happen in the world outside of the portal. */
export interface Act {
  label: string
  happen: (world: World) => void
}

/** What people would have to play through Microsoft’s pages for, or could not bring about at all. */
export function actsFor(now: World): Act[] {
  const { portal, microsoft, conditions } = now
  return [
    ...companiesLeft(now)
      .filter((slug) => connectionOf(now, companyIn(now, slug)) === 'connected')
      .flatMap((slug) => [
        {
          label: `Somebody revokes the consent that ${companyIn(now, slug).name} needs`,
          happen(world: World) {
            revokeConsent(world, slug)
          },
        },
        {
          label: `Somebody takes back the permission to read the groups of ${companyIn(now, slug).name}`,
          happen(world: World) {
            revokeConsent(world, slug, ['GroupMember.Read.All'])
          },
        },
      ]),
    ...portal.companies.map(({ id, name, recovery }) => ({
      label: recovery
        ? `${name} switches company recovery off`
        : `${name} switches company recovery on`,
      happen(world: World) {
        for (const company of world.portal.companies)
          if (company.id === id) company.recovery = !recovery
      },
    })),
    ...(['US', 'EU'] as const).map((region) => {
      const down = conditions.outages.includes(region)
      return {
        label: down ? `The ${region} region is back` : `The ${region} region goes down`,
        happen({ conditions }: World) {
          conditions.outages = down
            ? conditions.outages.filter((one) => one !== region)
            : [...conditions.outages, region]
        },
      }
    }),
    ...microsoft.groups.flatMap(({ id, name }) => [
      {
        label: `The group “${name}” loses its members`,
        happen({ microsoft }: World) {
          for (const group of microsoft.groups) if (group.id === id) group.members = []
        },
      },
      {
        label: `The group “${name}” is deleted in Entra ID`,
        happen({ microsoft }: World) {
          microsoft.groups = microsoft.groups.filter((group) => group.id !== id)
        },
      },
    ]),
    ...microsoft.accounts.map(({ oid, name, enabled }) => ({
      label: enabled ? `${name} is disabled at Microsoft` : `${name} is enabled at Microsoft`,
      happen({ microsoft }: World) {
        for (const account of microsoft.accounts)
          if (account.oid === oid) account.enabled = !enabled
      },
    })),
    {
      label: 'Microsoft forgets who is signed in',
      happen({ microsoft }) {
        microsoft.sessions = []
      },
    },
  ]
}
