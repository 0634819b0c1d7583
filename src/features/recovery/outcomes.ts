/** The pages that a claim can lead to, fetched while its values are typed: no result waits for code. */
export const fetchOutcomes = () =>
  Promise.all([
    import('./user-info-page.tsx'),
    import('./waiting-page.tsx'),
    import('./granted-page.tsx'),
  ]).catch(() => undefined)
