import { loadOnce } from '#src/lib/load-once.ts'

/** The pages that a claim can lead to, fetched as soon as one can be begun: no result waits for code. */
export const outcomes = {
  userInfo: loadOnce(() => import('./user-info-page.tsx')),
  granted: loadOnce(() => import('./granted-page.tsx')),
  waiting: loadOnce(() => import('./waiting-page.tsx')),
  locked: loadOnce(() => import('./locked-page.tsx')),
}
