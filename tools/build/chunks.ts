/** Modules that bring the popup machinery along: dialogs, menus, lists to choose from. */
const withPopups =
  /@base-ui|@floating-ui|src.ui.(combobox|confirm|dialog|drawer|menu|number|popup|select|tabs|toast-region)/

const light = (id: string) =>
  /src.(ui|texts.(ui|dates|problems|forms))|lucide/.test(id) && !withPopups.test(id)

/** The shell, the page that most people see first, and the light parts of which all pages are made. */
const firstPage = (id: string) =>
  /src.(app.shell.(?!.*items)|features.app-catalog.(app-catalog-page|no-connection)|company.(use|request)|texts.(shell|app-catalog|licenses))/.test(
    id,
  )

/** What opens the portal, and what the simulated world, MSAL and translations share with it: none of it waits for React. */
const opens =
  /src.(opening|app.open-portal|auth.(?!msal\.|signed-in|.*consent)|lib.(draft|keep|theme)|texts.(dates|product)|ui.toast\.|domain.(search|registration-ids)\.)/

/** What only the recovery and its guide know of Microsoft's registrations: no other page needs it. */
const ofRegistration = (id: string) =>
  /src.domain.(guide-|preflight|read-script|registration-(plan|scripts))/.test(id)

/**
 * Left alone, the build makes a chunk of every set of modules that some pages share: a hundred trips for
 * the first page. What every page needs is one chunk beside React, and the light parts are another; only
 * what is heavy travels with the pages that use it.
 */
export const chunkGroups = [
  {
    name: 'react',
    test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack)[\\/]/,
    priority: 4,
  },
  { name: 'opening', test: opens, priority: 4 },
  { name: 'core', tags: ['$initial' as const], priority: 3 },
  { name: 'first', test: (id: string) => firstPage(id), priority: 2 },
  {
    name: 'light',
    test: light,
    priority: 1,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 8_000,
  },
  // Apart from what pages share: the demo's world asks the same rules, and must not wait for any page.
  {
    name: 'rules',
    test: (id: string) => /src.domain./.test(id) && !ofRegistration(id),
    priority: 1,
    minShareCount: 2,
  },
  {
    name: 'common',
    test: /src.(api|auth|config|lib)./,
    priority: 1,
    minShareCount: 2,
  },
  // Without the styles of the demo's own pages: the world is there before those that declare the layers.
  { name: 'world', test: /mocks.(?!studio).+\.tsx?$/, priority: 2, minShareCount: 2 },
  {
    name: 'popups',
    test: withPopups,
    priority: 1,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 16_000,
  },
]

/**
 * What the first page needs right after its own script, in the order in which it is of use: what opens the
 * portal is at work while React, the largest of all, still travels.
 */
export const firstNeeded = (demo: boolean) => ({
  toOpen: ['src/auth/msal.ts', ...(demo ? ['mocks/boot.ts', 'mocks/microsoft/sign-in-as.ts'] : [])],
  toDraw: ['src/app/shell/shell.tsx', 'src/features/app-catalog/app-catalog-page.tsx'],
})
