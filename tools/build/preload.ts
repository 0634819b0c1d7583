import type { Plugin, Rolldown } from 'vite'

interface Needed {
  toOpen: readonly string[]
  toDraw: readonly string[]
}

/**
 * What the first page asks for as soon as its script runs is named in the page itself, so that all of it
 * travels at once instead of one after another. What opens the portal goes before what draws it.
 */
export const preload = (page: string, { toOpen, toDraw }: Needed): Plugin => ({
  name: 'preload',
  transformIndexHtml: {
    order: 'post',
    handler(html, { filename, bundle = {} }) {
      if (!filename.endsWith(page)) return html
      const drawing = html.indexOf(scriptStart(html, 'react'))
      const opening = lines(linksTo(toOpen, bundle, html))
      const earlier = html.slice(0, drawing) + opening + html.slice(drawing)
      return earlier.replace(
        / *<\/head>/,
        `    ${lines(linksTo(toDraw, bundle, earlier)).trimEnd()}\n  </head>`,
      )
    },
  },
})

function scriptStart(html: string, chunk: string) {
  const [start] = new RegExp(`<script[^>]+/${chunk}-`).exec(html) ?? []
  if (!start) throw new Error(`The page does not begin with the chunk ${chunk}`)
  return start
}

/** Links to all chunks that hold these sources, and to all that those import, except what the page names already. */
function linksTo(sources: readonly string[], bundle: Rolldown.OutputBundle, html: string) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const needed = new Map<string, string>()
  const need = (file: string, link: string) => {
    if (!html.includes(file)) needed.set(file, link)
  }
  const visit = (fileName: string) => {
    const chunk = chunks.find((one) => one.fileName === fileName)
    if (!chunk || needed.has(fileName)) return
    need(fileName, `<link rel="modulepreload" crossorigin href="/${fileName}">`)
    for (const css of chunk.viteMetadata?.importedCss ?? [])
      need(css, `<link rel="stylesheet" crossorigin href="/${css}">`)
    for (const imported of chunk.imports) visit(imported)
  }
  for (const { moduleIds, fileName } of chunks) {
    if (sources.some((source) => moduleIds.some((id) => id.endsWith(source)))) visit(fileName)
  }
  // The largest first: it is what the page waits for in the end.
  const size = (file: string) => chunks.find(({ fileName }) => fileName === file)?.code.length ?? 0
  return [...needed].toSorted(([a], [b]) => size(b) - size(a)).map(([, link]) => link)
}

const lines = (links: string[]) => links.map((link) => `${link}\n    `).join('')
