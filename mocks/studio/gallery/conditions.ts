import { connectionBarTexts } from '#src/texts/connection.ts'
import { heading, skeleton, text, type State, type Step, type Target } from './state.ts'

/** In what a page may be found besides all being well. */
export const conditions = ['loading', 'empty', 'error', 'refused', 'offline'] as const
export type Condition = (typeof conditions)[number]

/** The outline of the portal, before any page is there. */
export const opening: Target = { drawn: '.opening svg' }
export const ourFault = heading('Something went wrong on our side')
export const noConnection = heading('No connection to the portal')

/** The bar comes when a connection stays away, a moment after the first call that failed. */
export const untilBarIsThere: Step = { wait: text(connectionBarTexts.lost) }

/** The company still opened; then the connection was gone. */
const lostInside = 'companyList:delay-0;companySignIn:delay-0;*:network'

interface Asking {
  /** As states of it are called. */
  id: string
  title: string
  /** Its file below src/features. */
  page: string
  address: string
  /** What leads to the moment at which it asks. */
  steps?: readonly Step[]
  /** What it asks the backend for. */
  operation: string
  /** It stands inside a company, which has opened before. */
  inCompany?: true
  /** What shows that the answer is on its way; that there was none; that it could not be asked. */
  loading?: Target
  error?: Target
  offline?: Target
}

/** What may befall every page that asks for something: it waits, gets an error, or does not get through. */
export function conditionsOf(asking: Asking): Record<'loading' | 'error' | 'offline', State> {
  const { id, title, page, address, steps = [], operation } = asking
  const faults = (script: string) => `${address}&faults=${encodeURIComponent(script)}`
  const meeting = (fault: string) => faults(`${operation}:${fault}`)
  return {
    loading: {
      id: `${id}-loading`,
      title: `${title}, on the way`,
      story: 'The outline of it stands until the backend has answered.',
      address: meeting('timeout'),
      ...(steps.length > 0 && { steps }),
      shows: asking.loading ?? skeleton,
      covers: [`loading:${page}`],
    },
    error: {
      id: `${id}-broken`,
      title: `${title}, a fault of ours`,
      story: 'The backend failed; the page says so and leads on.',
      address: meeting('status-500'),
      ...(steps.length > 0 && { steps }),
      shows: asking.error ?? ourFault,
      covers: [`error:${page}`],
    },
    offline: {
      id: `${id}-offline`,
      title: `${title}, offline`,
      story: 'The connection is gone; the page tries again by itself.',
      address: asking.inCompany ? faults(lostInside) : meeting('network'),
      steps: [...steps, untilBarIsThere],
      shows: asking.offline ?? noConnection,
      covers: [`offline:${page}`],
    },
  }
}
