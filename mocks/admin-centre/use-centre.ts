import { createContext, use, useState, useSyncExternalStore } from 'react'
import { DirectoryRefusal, type Act } from '#mocks/microsoft/applications/act.ts'
import { findTenant, signedIn } from '#mocks/microsoft/directory.ts'
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import { instantOf } from '#mocks/world/clock.ts'
import type { Account, Tenant } from '#mocks/world/microsoft-state.ts'
import { browserShelf } from '#mocks/world/shelf.ts'
import type { World } from '#mocks/world/state.ts'
import { createStore } from '#mocks/world/store.ts'
import { toast } from '#src/ui/toast.ts'
import { centreTexts as texts } from './texts.ts'

/** The simulated world as it is, and a way to change it. */
export interface Simulated {
  world: World
  change: <T>(transition: (world: World) => T) => T
}

/** The world is drawn anew with every change to it, in this tab or in another. */
export function useSimulated(): Simulated {
  const [{ subscribe, read, change }] = useState(watchedStore)
  return { world: useSyncExternalStore(subscribe, read), change }
}

function watchedStore() {
  const store = createStore(() => beginScenario('tour', Date.now()), browserShelf())
  const changed = new EventTarget()
  return {
    read: store.read,
    change<T>(transition: (world: World) => T): T {
      const result = store.change(transition)
      changed.dispatchEvent(new Event('change'))
      return result
    },
    subscribe(listener: () => void) {
      changed.addEventListener('change', listener)
      addEventListener('storage', listener)
      return () => {
        changed.removeEventListener('change', listener)
        removeEventListener('storage', listener)
      }
    },
  }
}

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
