/** The pages that a claim can lead to, fetched as soon as one can be begun: no result waits for code. */
export const outcomes = [
  () => import('./user-info-page.tsx'),
  () => import('./granted-page.tsx'),
  () => import('./waiting-page.tsx'),
  () => import('./locked-page.tsx'),
]
