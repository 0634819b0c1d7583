// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { filesUnder, textOf } from '../support/files.ts'

/** Whatever the content security policy would refuse to run or to apply. */
function inlineCode(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html')
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName
    const isInline = name === 'style' || (name === 'script' && !element.hasAttribute('src'))
    const attributes = [...element.attributes].filter(
      (attribute) =>
        attribute.name === 'style' ||
        attribute.name.startsWith('on') ||
        attribute.value.trim().toLowerCase().startsWith('javascript:'),
    )
    return [...(isInline ? [name] : []), ...attributes.map((attribute) => attribute.name)]
  })
}

const pages = ['dist', 'dist-demo'].flatMap((folder) =>
  filesUnder(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => [folder, path] as const),
)

test.each(pages)('%s/%s has no inline code', (folder, path) => {
  expect(inlineCode(textOf(folder, path))).toEqual([])
})

test('inline code is recognised', () => {
  const page =
    '<style>p{}</style><script>go()</script><script src="/a.js"></script>' +
    '<p style="color:red" onclick="go()">x</p><a href=" javascript:go()">y</a>'
  expect(inlineCode(page)).toEqual(['style', 'script', 'style', 'onclick', 'href'])
})
