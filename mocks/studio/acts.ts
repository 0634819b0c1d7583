import type { World } from '#mocks/world/state.ts'

/** Something that may happen in the world outside of the portal. */
export interface Act {
  label: string
  happen: (world: World) => void
}

/** What people would have to play through Microsoft’s pages for, or could not bring about at all. */
export function actsFor({ portal, microsoft, conditions }: World): Act[] {
  return [
    ...portal.companies.flatMap(({ id, name, environment: { connection } }) =>
      connection
        ? [
            {
              label:
                connection.consent === 'granted'
                  ? `Somebody revokes the consent that ${name} needs`
                  : `Somebody grants the consent of ${name} again`,
              happen: (world: World) => {
                const found = companyIn(world, id)?.environment.connection
                if (found) found.consent = found.consent === 'granted' ? 'revoked' : 'granted'
              },
            },
          ]
        : [],
    ),
    ...portal.companies.map(({ id, name, recovery }) => ({
      label: recovery
        ? `${name} switches company recovery off`
        : `${name} switches company recovery on`,
      happen(world: World) {
        const company = companyIn(world, id)
        if (company) company.recovery = !recovery
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
    ...microsoft.groups.map(({ id, name }) => ({
      label: `The group “${name}” loses its members`,
      happen({ microsoft }: World) {
        for (const group of microsoft.groups) if (group.id === id) group.members = []
      },
    })),
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

const companyIn = ({ portal }: World, id: string) =>
  portal.companies.find((company) => company.id === id)
