/** Modules that bring the popup machinery along: dialogs, menus, lists to choose from. */
const withPopups =
  /@base-ui|@floating-ui|src.ui.(combobox|confirm|dialog|drawer|menu|number|popup|select|tabs|toast-region)/

const light = (id: string) => /src.(ui|texts)|lucide/.test(id) && !withPopups.test(id)

/** Modules that the same pages share travel together; what is small joins its nearest neighbours. */
const together = {
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: 16_000,
}

/**
 * Left alone, the build makes a chunk of every set of modules that some pages share: a hundred trips for
 * the first page. What every page needs is one chunk beside React; the rest goes by weight.
 */
export const chunkGroups = [
  {
    name: 'react',
    test: /node_modules.(react|react-dom|scheduler|react-router|@tanstack)./,
    priority: 4,
  },
  { name: 'core', tags: ['$initial' as const], priority: 3 },
  { name: 'parts', test: light, priority: 2, ...together },
  { name: 'common', test: /src.(lib|config|domain|auth)./, priority: 2, minShareCount: 2 },
  { name: 'popups', test: withPopups, priority: 1, ...together },
]

const always = [
  'src/auth/msal.ts',
  'src/app/shell/shell.tsx',
  'src/features/app-catalog/app-catalog-page.tsx',
]

/** What the first page needs right after its own script. */
export const firstNeeded = (demo: boolean) =>
  demo ? [...always, 'mocks/boot.ts', 'mocks/microsoft/sign-in-as.ts'] : always
