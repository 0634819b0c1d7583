import { createContext, use } from 'react'
import { DirectoryRefusal, type Act } from '#mocks/microsoft/applications/act.ts'
import { findTenant, signedIn } from '#mocks/microsoft/directory.ts'
import { useWorld } from '#mocks/studio/use-world.ts'
import { instantOf } from '#mocks/world/clock.ts'
import { currentStore } from '#mocks/world/current.ts'
import type { Account, Tenant } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import { toast } from '#src/ui/toast.ts'
import { centreTexts as texts } from './texts.ts'

/** The simulated world as it is, and a way to change it. */
export interface Simulated {
  world: World
  change: <T>(transition: (world: World) => T) => T
}

/** The world is drawn anew with every change to it, in this tab or in another. */
export const useSimulated = (): Simulated => ({ world: useWorld(), change: currentStore().change })

/** Who acts: the last who signed in at Microsoft in this browser, and still can. */
export const actorIn = (world: World): Account | undefined =>
  signedIn(world).find(({ enabled }) => enabled)

/** What every page of the centre stands on. */
export interface Centre extends Simulated {
  actor: Account
  tenant: Tenant
  now: number
  /** Does something to the directory. What it does not allow is said in a message, and nothing has changed. */
  act: <T>(deed: (act: Act) => T, then: (made: T) => void) => void
}

export const CentreContext = createContext<Centre | null>(null)

export function useCentre(): Centre {
  const centre = use(CentreContext)
  if (!centre) throw new Error('A page outside the admin centre asked for it')
  return centre
}

export function centreFor(actor: Account, { world, change }: Simulated): Centre {
  const tenant = findTenant(world, actor.tenantId)
  if (!tenant) throw new Error(`${actor.name} belongs to no tenant`)
  return {
    world,
    change,
    actor,
    tenant,
    now: instantOf(world.conditions.clock),
    act(deed, then) {
      let made
      try {
        made = change((draft) =>
          deed({ world: draft, actor, now: instantOf(draft.conditions.clock) }),
        )
      } catch (error) {
        if (!(error instanceof DirectoryRefusal)) throw error
        toast.error(texts.refusals[error.code] ?? texts.refused)
        return
      }
      then(made)
    },
  }
}
