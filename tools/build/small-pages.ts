import { build, type Plugin, type ResolvedConfig } from 'vite'
import { patchCssModules } from 'vite-css-modules'
import { documents } from './documents.ts'
import { landing } from './landing.ts'
import { ownStylesFirst } from './own-styles-first.ts'

const doorSource = 'src/door.ts'

/**
 * Pages that must stay small are built on their own after the rest: as pages of the main build they would
 * share its chunks, and so download them. MSAL's redirect bridge knows nothing of the portal; the landing
 * page knows its door, a chunk of the main build; the pretend Microsoft is another site.
 */
export function smallPages({ entra }: { entra: boolean }): Plugin {
  let main: ResolvedConfig

  return {
    name: 'small-pages',
    config: () => ({
      // Found only when the first popup returns, it would make the dev server reload every page.
      optimizeDeps: { include: ['@azure/msal-browser/redirect-bridge'] },
      build: { rolldownOptions: { preserveEntrySignatures: 'strict' } },
    }),
    configResolved(config) {
      main = config
    },
    async writeBundle(_options, bundle) {
      const door = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(doorSource),
      )
      if (!door) throw new Error(`The build has no chunk for ${doorSource}`)
      await page('src/auth/redirect.html', [])
      if (entra) await page('mocks/microsoft/entra.html', [ownStylesFirst()])
      await page('index.html', [landing(), externalDoor(`/${door.fileName}`)])
    },
  }

  async function page(input: string, plugins: Plugin[]) {
    const { outDir, target, cssTarget } = main.build
    await build({
      configFile: false,
      root: main.root,
      mode: main.mode,
      logLevel: 'warn',
      publicDir: false,
      define: main.define ?? {},
      plugins: [patchCssModules(), documents({ entra: false }), ...plugins],
      build: {
        outDir,
        emptyOutDir: false,
        target,
        cssTarget,
        modulePreload: { polyfill: false },
        rolldownOptions: { input },
      },
    })
  }
}

/** The landing page asks for the door's source; in the built site that is a file with another name. */
const externalDoor = (address: string): Plugin => ({
  name: 'external-door',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(doorSource) ? { id: address, external: true } : null),
})
