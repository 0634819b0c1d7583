import type { World } from '#mocks/world/state.ts'
import type { PageRequest } from './request.ts'
import { error, type Screen } from './screens.ts'
import { start, startConsent } from './sign-in.ts'
import { startSignOut } from './sign-out.ts'

/** The first screen for whatever brought somebody here. */
export function open(world: World, request: PageRequest): Screen {
  switch (request.kind) {
    case 'sign-in':
      return start(world, request)
    case 'admin-consent':
      return startConsent(world, request)
    case 'sign-out':
      return startSignOut(world, request)
    case 'bad':
      return error(request.problem, request.detail)
  }
}
