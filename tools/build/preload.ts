import type { Plugin, Rolldown } from 'vite'

/**
 * What a page needs is named in the page itself, so that all of it travels at once instead of one after
 * another: its chunks in this order, by which a slow line is shared out, and its styles before them.
 */
export const preload = (page: string, order: readonly string[]): Plugin => ({
  name: 'preload',
  transformIndexHtml: {
    order: 'post',
    handler(html, { filename, bundle = {} }) {
      if (!filename.endsWith(page)) return html
      const styles = html.match(tagsOf('link rel="stylesheet"')) ?? []
      const scripts = html.match(tagsOf('script type="module"')) ?? []
      const bare = [...styles, ...scripts].reduce((rest, tag) => rest.replace(tag, ''), html)
      const chunks = chunksNamed(order, bundle).map(
        ({ fileName }) =>
          scripts.find((script) => script.includes(fileName)) ??
          `    <link rel="modulepreload" crossorigin href="/${fileName}">\n`,
      )
      const others = scripts.filter((script) => !chunks.includes(script))
      return bare.replace(
        /[ \t]*<\/head>/,
        `${[...styles, ...others, ...chunks].join('')}  </head>`,
      )
    },
  },
})

const tagsOf = (start: string) => new RegExp(`[ \\t]*<${start}[^>]*>(?:</script>)?\\n`, 'g')

/** Nothing may wait for what is named after it. */
function chunksNamed(order: readonly string[], bundle: Rolldown.OutputBundle) {
  const all = Object.values(bundle).filter((file) => file.type === 'chunk')
  const named = order.map((name) => {
    const chunk = all.find((one) => one.name === name)
    if (!chunk) throw new Error(`The build has no chunk ${name}`)
    return chunk
  })
  for (const [place, { name, imports }] of named.entries()) {
    const later = named.slice(place + 1).find(({ fileName }) => imports.includes(fileName))
    if (later) throw new Error(`The chunk ${name} would wait for ${later.name}`)
  }
  return named
}
