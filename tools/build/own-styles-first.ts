import type { Plugin } from 'vite'

const stylesheets = /[ \t]*<link rel="stylesheet"[^>]*>\n/g

/**
 * A page's own stylesheet declares the order of the layers, and so must be the first. Vite puts it last,
 * behind those of the chunks that the page uses.
 */
export const ownStylesFirst = (): Plugin => ({
  name: 'own-styles-first',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const [own, ...others] = (html.match(stylesheets) ?? []).toReversed()
      if (!own || others.length === 0) return html
      const [first = ''] = html.match(stylesheets) ?? []
      return html.replace(own, '').replace(first, own + first)
    },
  },
})
