/** The page as its route is written, with names in the place of ids. */
export const pageOf = (matches: readonly { route: { path?: string | undefined } }[]) =>
  matches
    .map(({ route }) => route.path ?? '')
    .join('/')
    .replaceAll(/\/+/g, '/')
    .replace(/(.)\/$/, '$1')
