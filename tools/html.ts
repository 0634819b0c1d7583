/** A piece of a page, ready to be sent: whatever was put into it cannot break out of its place. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Content = Html | string | number | false | null | undefined | Content[]

export const html = (strings: TemplateStringsArray, ...values: Content[]) =>
  new Html(String.raw({ raw: strings }, ...values.map(textOf)))

function textOf(content: Content): string {
  if (content instanceof Html) return content.text
  if (Array.isArray(content)) return content.map(textOf).join('')
  return content === false ? '' : escape(String(content ?? ''))
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string) => text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? char)
