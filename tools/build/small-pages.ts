import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { patchCssModules } from 'vite-css-modules'
import { documents } from './documents.ts'
import { landing } from './landing.ts'
import { noMocks } from './no-mocks.ts'
import { ownStylesFirst } from './own-styles-first.ts'

const doorSource = 'src/door.ts'

/**
 * Pages that must stay small are built on their own after the rest: as pages of the main build they would
 * share its chunks, and so download them. MSAL's redirect bridge knows nothing of the portal; the landing
 * page knows its door, a chunk of the main build; the pretend Microsoft is another site.
 */
export function smallPages({ demo }: { demo: boolean }): Plugin {
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
      if (demo) await page('mocks/microsoft/entra.html', [ownStylesFirst()])
      const styles = portalStyles(stylesOf(door.fileName, bundle))
      await page('index.html', [landing({ demo }), externalDoor(`/${door.fileName}`), styles])
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
      resolve: { alias: main.resolve.alias },
      plugins: [patchCssModules(), documents({ entra: false }), !demo && noMocks(), ...plugins],
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

/** The styles of a chunk and of all that it needs from the start. */
function stylesOf(fileName: string, bundle: Rolldown.OutputBundle, seen = new Set<string>()) {
  const styles = new Set<string>()
  const chunk = bundle[fileName]
  if (chunk?.type !== 'chunk' || seen.has(fileName)) return styles
  seen.add(fileName)
  for (const each of chunk.viteMetadata?.importedCss ?? []) styles.add(each)
  for (const each of chunk.imports) {
    for (const style of stylesOf(each, bundle, seen)) styles.add(style)
  }
  return styles
}

/** What the portal wears, should it have to stand on the landing page. Disabled, so that nobody else fetches it. */
const portalStyles = (styles: Set<string>): Plugin => ({
  name: 'portal-styles',
  transformIndexHtml: () =>
    [...styles].map((style) => ({
      tag: 'link',
      attrs: { rel: 'stylesheet', href: `/${style}`, disabled: true },
      injectTo: 'head' as const,
    })),
})

/** The landing page asks for the door's source; in the built site that is a file with another name. */
const externalDoor = (address: string): Plugin => ({
  name: 'external-door',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(doorSource) ? { id: address, external: true } : null),
})
