import type { Plugin } from 'vite'

const stylesheets = /[ \t]*<link rel="stylesheet"[^>]*>\n/g

/**
 * The stylesheet that all others build on declares the order of the layers, and so must be the first. Where
 * Vite puts it depends on how the chunks fall.
 */
export const ownStylesFirst = (): Plugin => ({
  name: 'own-styles-first',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const links = html.match(stylesheets) ?? []
      const basics = Object.values(bundle).filter(
        (file) => file.type === 'asset' && /^@layer reset\b/.test(String(file.source)),
      )
      const own = links.find((link) => basics.some(({ fileName }) => link.includes(fileName)))
      const [first] = links
      if (!own || !first || own === first) return html
      return html.replace(own, '').replace(first, own + first)
    },
  },
})
