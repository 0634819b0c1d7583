import type { Plugin, Rolldown } from 'vite'

/**
 * What a page needs is named in the page itself, so that all of it travels at once instead of one after
 * another: its chunks in this order, by which a slow line is shared out, and its styles before them. Each
 * may wait for those that are told with it, and no others. The chunk `begin` is a script of its own: what
 * would only be imported runs when all the rest has arrived, too.
 */
export const preload = (page: string, needed: Record<string, readonly string[]>): Plugin => ({
  name: 'preload',
  // The development server has no chunks.
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { filename, bundle = {} }) {
      if (!filename.endsWith(page)) return html
      const styles = html.match(tagsOf('link rel="stylesheet"')) ?? []
      const scripts = html.match(tagsOf('script type="module"')) ?? []
      const links = html.match(tagsOf('link rel="modulepreload"')) ?? []
      const bare = [...styles, ...scripts, ...links].reduce(
        (rest, tag) => rest.replace(tag, ''),
        html,
      )
      const chunks = chunksOf(needed, bundle)
      const isNamed = (tag: string) => chunks.some(({ fileName }) => tag.includes(fileName))
      const tags = [
        ...styles,
        ...chunks.map(({ name, fileName }) =>
          name === 'begin'
            ? `    <script type="module" crossorigin src="/${fileName}"></script>\n`
            : `    <link rel="modulepreload" crossorigin href="/${fileName}">\n`,
        ),
        ...[...links, ...scripts].filter((tag) => !isNamed(tag)),
      ]
      return bare.replace(/[ \t]*<\/head>/, `${tags.join('')}  </head>`)
    },
  },
})

const tagsOf = (start: string) => new RegExp(`[ \\t]*<${start}[^>]*>(?:</script>)?\\n`, 'g')

function chunksOf(needed: Record<string, readonly string[]>, bundle: Rolldown.OutputBundle) {
  const all = Object.values(bundle).filter((file) => file.type === 'chunk')
  const named = Object.keys(needed).map((name) => {
    const chunk = all.find((one) => one.name === name)
    if (!chunk) throw new Error(`The build has no chunk ${name}`)
    return chunk
  })
  for (const { name, imports } of named) {
    const waitsFor = named.filter(({ fileName }) => imports.includes(fileName))
    const wrong = waitsFor.find((other) => !needed[name]?.includes(other.name))
    if (wrong) throw new Error(`The chunk ${name} would wait for ${wrong.name}`)
  }
  return named
}
