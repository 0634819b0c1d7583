import { moved } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'

/** Time passes, in the simulated world alone. */
export function pass(store: Store, ms: number) {
  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, ms)
  })
}

/** From now on this fails, by the fault script of the demo contract, and nothing else. */
export function setFaults(store: Store, faults: string) {
  store.change(({ conditions }) => {
    conditions.faults = faults
    conditions.calls = {}
  })
}
