import type { Plugin } from 'vite'

interface Chunk {
  name: string
  /** It holds these modules of ours, and all that they import. */
  of?: readonly string[]
  /** Of these, what few pages need. */
  except?: readonly string[]
  /** It holds these modules of packages, and all that they import. */
  matching?: RegExp
  /** Only what several pages or dialogs share, and what is light enough for those that need half of it. */
  shared?: true
}

/** Packages that are heavy, and of which no page needs all. */
const machinery = /node_modules[\\/](@base-ui|react-hook-form|@microsoft)[\\/]/

/** What “Do it for me” and “Delete it for me” do at Microsoft: nobody needs it who only fills in the form. */
const forMe = [
  'src/registration/delete-for-me.tsx',
  'src/registration/delete-made.tsx',
  'src/registration/make-registration.ts',
  'src/registration/one-tab.ts',
  'src/registration/plan-shelf.ts',
  'src/registration/trouble.ts',
  'src/registration/use-graph-work.ts',
]

/**
 * In which file a module travels. Left alone, the build makes a chunk of every set of modules that some pages
 * share: a hundred trips for the first page.
 *
 * Each chunk holds what its sources import, as far as no chunk above it holds that already. So a chunk can
 * only need what stands above it, and no two need each other.
 */
const chunks: readonly Chunk[] = [
  // Opens the portal, with what the simulated world, MSAL and translations share with the pages: none of
  // it waits for React.
  {
    name: 'opening',
    of: [
      'src/app/open-portal.ts',
      'src/texts/languages.ts',
      'src/lib/strict-zod.ts',
      'src/auth/failures.ts',
      'src/auth/renewal.ts',
      'src/auth/session.ts',
      'src/texts/dates.ts',
      'src/texts/product.ts',
      'src/domain/calendar.ts',
      'src/domain/registration-ids.ts',
      'src/lib/draft.ts',
      'src/lib/get-ahead.ts',
      'src/lib/remember.ts',
      'src/lib/wait.ts',
      'src/ui/toast.ts',
    ],
  },
  // Begins as soon as it is read: whoever shares the chunk above, as the landing page does, must not begin.
  { name: 'begin', of: ['src/opening.ts'] },
  { name: 'world', of: ['mocks/boot.ts'] },
  {
    name: 'react',
    matching: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack)[\\/]/,
  },
  // All that is drawn before anybody goes anywhere, and the page that most people see first.
  {
    name: 'portal',
    of: [
      'src/app.css',
      'src/app/start.tsx',
      'src/app/shell/shell.tsx',
      'src/forms/typed.ts',
      'src/features/app-catalog/app-catalog-page.tsx',
    ],
  },
  { name: 'msal', of: ['src/auth/msal.ts', 'mocks/microsoft/sign-in-as.ts'] },

  // What pages before a company is open share, and the light parts of which all pages are made.
  { name: 'entry', of: ['src/entry/entry-frame.tsx'] },
  {
    name: 'parts',
    of: [
      'src/ui/',
      'src/api/',
      'src/lib/',
      'src/texts/forms.ts',
      'src/forms/not-loaded.tsx',
      'src/forms/use-followed.ts',
    ],
    except: ['src/ui/select.tsx', 'src/ui/use-popup.ts'],
    matching: /lucide-react/,
    shared: true,
  },
  { name: 'select', of: ['src/ui/select.tsx'] },

  // What the pages of one area share, apart from that.
  {
    name: 'registration',
    of: ['src/registration/', 'src/company/claimable-companies.ts'],
    except: forMe,
    shared: true,
  },
  { name: 'for-me', of: forMe, shared: true },
  { name: 'recovery', of: ['src/features/recovery/'], shared: true },
  { name: 'guide', of: ['src/features/guide/'], shared: true },
  { name: 'companies', of: ['src/features/companies/'], shared: true },
  { name: 'users', of: ['src/features/users/'], shared: true },
  { name: 'events', of: ['src/features/events/'], shared: true },
  { name: 'environments', of: ['src/features/environments/'], shared: true },
  { name: 'deployments', of: ['src/features/deployments/'], shared: true },
  { name: 'backend', of: ['mocks/portal/'], shared: true },
  { name: 'microsoft', of: ['mocks/microsoft/'], shared: true },
  { name: 'studio', of: ['mocks/studio/', 'mocks/admin-centre/'], shared: true },
  // The machinery, each piece with what is drawn by it.
  { name: 'dialog', of: ['src/ui/dialog.tsx', 'src/ui/confirm-dialog.tsx', 'src/ui/drawer.tsx'] },
  {
    name: 'popups',
    of: ['src/ui/use-popup.ts'],
    matching: /@base-ui[\\/](utils|react[\\/](internals|utils|floating-ui-react))[\\/]/,
    shared: true,
  },
  { name: 'menu', of: ['src/ui/menu.tsx'] },
  { name: 'select-list', of: ['src/ui/select-list.tsx'] },
  { name: 'combobox', of: ['src/ui/combobox.tsx'] },
  { name: 'tabs', of: ['src/ui/tabs.tsx'] },
  { name: 'number-field', of: ['src/ui/number-field.tsx'] },
  { name: 'forms', of: ['src/forms/use-contract-form.ts'] },
  { name: 'graph', of: ['src/registration/graph.ts'] },
]

const isIn = (source: string, id: string) =>
  source.endsWith('/') ? id.includes(`/${source}`) : id.endsWith(`/${source}`)

/** A module with all of ours that it needs. What a package brings along the build knows better: it leaves out what nobody uses. */
function reach(from: string, importsOf: (id: string) => readonly string[]) {
  const found = new Set<string>()
  const visit = (id: string) => {
    if (found.has(id)) return
    found.add(id)
    if (!isOfPackage(id)) importsOf(id).forEach(visit)
  }
  visit(from)
  return found
}

const isOfPackage = (id: string) => id.includes('node_modules')

/** Tells the build of the chunks above, as soon as it knows what imports what. */
export function chunkGroups() {
  const held = new Map<string, Set<string>>()

  const findOut: Plugin = {
    name: 'chunks',
    apply: 'build',
    buildEnd() {
      const all = [...this.getModuleIds()]
      const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? []
      for (const { name, of = [], except = [], shared } of chunks) {
        const within = (sources: readonly string[]) => (id: string) =>
          sources.some((source) => isIn(source, id))
        const sources = all.filter(within(of)).filter((id) => !within(except)(id))
        const needed = sources.map((id) => reach(id, importsOf))
        const wanted = needed.filter((ids) => !shared || ![...ids].some((id) => machinery.test(id)))
        held.set(name, new Set(wanted.flatMap((ids) => [...ids])))
      }
    },
  }

  const groups = chunks.map(({ name, matching, shared }, place) => ({
    name,
    test: (id: string) =>
      isOfPackage(id) ? (matching?.test(id) ?? false) : (held.get(name)?.has(id) ?? false),
    priority: chunks.length - place,
    minShareCount: shared ? 2 : 1,
  }))
  return { findOut, groups }
}

/**
 * What the first page needs, in the order in which it is of use, and which of it may wait for which. What
 * opens the portal is at work while React, the largest of all, still travels. A link of the demo brings its
 * tokens along, and so can do without MSAL for a moment.
 */
export const neededAtOnce = (demo: boolean): Record<string, readonly string[]> => ({
  'rolldown-runtime': [],
  opening: ['rolldown-runtime'],
  begin: ['rolldown-runtime', 'opening'],
  ...(demo
    ? { world: ['rolldown-runtime', 'opening'] }
    : { msal: ['rolldown-runtime', 'opening'] }),
  react: ['rolldown-runtime'],
  portal: ['rolldown-runtime', 'opening', 'react'],
})
