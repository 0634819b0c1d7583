import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * What the first page asks for as soon as its script runs is named in the page itself, so that all of it
 * travels at once instead of one after another.
 */
export const preload = (page: string, sources: readonly string[]): Plugin => ({
  name: 'preload',
  transformIndexHtml: {
    order: 'post',
    handler(html, { filename, bundle = {} }) {
      if (!filename.endsWith(page)) return []
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const needed = new Map<string, HtmlTagDescriptor>()
      const need = (file: string, tag: HtmlTagDescriptor) => {
        if (!html.includes(file)) needed.set(file, tag)
      }
      const visit = (fileName: string) => {
        const chunk = chunks.find((one) => one.fileName === fileName)
        if (!chunk || needed.has(fileName)) return
        need(fileName, link('modulepreload', fileName))
        for (const css of chunk.viteMetadata?.importedCss ?? []) need(css, link('stylesheet', css))
        for (const imported of chunk.imports) visit(imported)
      }
      for (const { moduleIds, fileName } of chunks) {
        if (sources.some((source) => moduleIds.some((id) => id.endsWith(source)))) visit(fileName)
      }
      // The largest first: it is what the page waits for in the end.
      const size = (file: string) =>
        chunks.find(({ fileName }) => fileName === file)?.code.length ?? 0
      return [...needed].toSorted(([a], [b]) => size(b) - size(a)).map(([, tag]) => tag)
    },
  },
})

const link = (rel: string, file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `/${file}` },
  injectTo: 'head',
})
