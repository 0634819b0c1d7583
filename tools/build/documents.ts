import { basename, dirname } from 'node:path/posix'
import type { Plugin } from 'vite'

const APP = '/src/app.html'

/** Source pages that live in rooms answer at the root: `src/app.html` is `/app.html`, in dev and when built. */
export function documents({ entra }: { entra: boolean }): Plugin {
  const pages: Record<string, string> = {
    '/': '/index.html',
    '/index.html': '/index.html',
    '/redirect.html': '/src/auth/redirect.html',
    ...(entra && { '/entra.html': '/mocks/microsoft/entra.html' }),
  }

  return {
    name: 'documents',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?')
        const page = pages[path] ?? (isNavigation(path, request.headers.accept) ? APP : path)
        request.url = query === undefined ? page : `${page}?${query}`
        next()
      })
    },
    // In dev a page is asked for at one address and lies at another: "./" would lead astray.
    transformIndexHtml: (html, { path, server }) =>
      server ? html.replace(/(src|href)="\.\//g, `$1="${dirname(path)}/`) : html,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          const nested = file.fileName.endsWith('.html') && file.fileName.includes('/')
          if (file.type !== 'asset' || !nested) continue
          delete bundle[file.fileName]
          const { source } = file
          this.emitFile({ type: 'asset', fileName: basename(file.fileName), source })
        }
      },
    },
  }
}

function isNavigation(path: string, accept = '') {
  const isFile = /\.\w+$/.test(path) && path !== '/app.html'
  return accept.includes('text/html') && !isFile && !path.startsWith('/@')
}
