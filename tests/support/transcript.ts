import { getRoles } from '@testing-library/dom'
import axe from 'axe-core'
import { onTestFinished } from 'vitest'

/** Whatever a screen reader names by its role; the rest of the page is only text. */
const landmarks = ['banner', 'main', 'complementary', 'navigation', 'contentinfo']
const groups = [
  ...landmarks,
  'dialog',
  'alertdialog',
  'region',
  'group',
  'form',
  'list',
  'status',
  'alert',
]
const controls = [
  'heading',
  'button',
  'link',
  'textbox',
  'password',
  'disclosure',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'switch',
  'progressbar',
  'img',
  'option',
]

/**
 * The page as a screen reader reads it: role, name, value, state and description of everything, in reading order.
 * What belongs to a control (its label, its hint, its error) is told with the control and not once more.
 */
export function transcript(root: Element = readable()): string {
  axe.setup(document.documentElement)
  try {
    const lines: string[] = []
    visit(root, { roles: rolesWithin(root), lines, words: '', indent: '' })
    return lines.join('\n')
  } finally {
    axe.teardown()
  }
}

/** An open dialog hides everything else. */
const readable = () =>
  [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].findLast(
    (dialog) => !dialog.closest('[hidden], [aria-hidden=true]'),
  ) ?? document.body

function rolesWithin(root: Element) {
  const roles = new Map<Element, string>()
  for (const [role, elements] of Object.entries(getRoles(root.parentElement ?? document.body)))
    for (const element of elements) roles.set(element, role)
  return roles
}

interface Reading {
  roles: Map<Element, string>
  lines: string[]
  /** What was read of the line that is not over yet. */
  words: string
  indent: string
}

function flush(reading: Reading) {
  const text = tidy(reading.words)
  if (text) reading.lines.push(reading.indent + text)
  reading.words = ''
}

function visit(node: Node, reading: Reading) {
  if (node instanceof Text) reading.words += node.data
  if (!(node instanceof Element) || isSkipped(node)) return
  const role = roleOf(node, reading.roles)
  const readAll = () => {
    for (const child of node.childNodes) visit(child, reading)
  }
  if (role && controls.includes(role)) {
    flush(reading)
    reading.lines.push(reading.indent + told(node, role))
  } else if (role && groups.includes(role)) {
    flush(reading)
    const before = reading.lines.length
    const name = nameOf(node)
    const states = node === document.activeElement ? ', focused' : ''
    const description = role.endsWith('dialog') ? descriptionOf(node) : ''
    reading.lines.push(
      `${reading.indent}${role}${name && ` “${name}”`}${states}${description && ` – ${description}`}`,
    )
    reading.indent += '  '
    readAll()
    flush(reading)
    reading.indent = reading.indent.slice(2)
    // An empty live region says nothing yet.
    if (reading.lines.length === before + 1) reading.lines.pop()
  } else if (node.matches(blocks)) {
    flush(reading)
    readAll()
    if (node.getAttribute('aria-current') === 'step') reading.words += ' (current step)'
    flush(reading)
  } else readAll()
}

/** What has no name is no group to anybody; and two things have a role that the library does not know. */
function roleOf(element: Element, roles: Map<Element, string>): string | undefined {
  if (element.matches('input[type=password]')) return 'password'
  if (element.matches('summary')) return 'disclosure'
  const role = roles.get(element)
  return role === 'group' && !nameOf(element) ? undefined : role
}

/** Each is a line of its own, and so are the parts of a header. */
const blocks =
  'header > span, address, article, dd, details, div, dl, dt, fieldset, figure, form, header, footer, li, ol, p, pre, section, ul, table, tr'

function isSkipped(element: Element) {
  if (element.matches('[hidden], [aria-hidden=true], script, style, template')) return true
  if (element instanceof HTMLLabelElement && element.control) return true
  if (element.parentElement instanceof HTMLDetailsElement && !element.parentElement.open)
    return element.tagName !== 'SUMMARY'
  return element.id !== '' && describes(element.id)
}

const describes = (id: string) =>
  document.querySelector(`[aria-describedby~="${CSS.escape(id)}"]`) !== null

function told(element: Element, role: string): string {
  const level = role === 'heading' ? ` ${element.tagName.slice(1)}` : ''
  const value =
    element instanceof HTMLInputElement && !['checkbox', 'radio'].includes(element.type)
      ? `: ${element.type === 'password' ? '•'.repeat(Math.min(element.value.length, 8)) : element.value}`
      : ''
  const states = statesOf(element)
  const description = descriptionOf(element)
  return [
    `${role}${level} “${nameOf(element)}”${value === ': ' ? ': empty' : value}`,
    ...states,
    ...(description ? [`– ${description}`] : []),
  ]
    .join(', ')
    .replaceAll(', –', ' –')
}

function statesOf(element: Element): string[] {
  const says = (attribute: string, value = 'true') => element.getAttribute(attribute) === value
  const input = element instanceof HTMLInputElement ? element : undefined
  return [
    says('aria-required') || input?.required ? 'required' : '',
    input?.readOnly ? 'read-only' : '',
    says('aria-invalid') ? 'invalid' : '',
    says('aria-disabled') ? 'disabled' : '',
    says('aria-busy') ? 'busy' : '',
    says('aria-pressed') ? 'pressed' : '',
    isOpen(element) ? 'expanded' : isOpen(element) === false ? 'collapsed' : '',
    element.hasAttribute('aria-haspopup')
      ? `opens a ${String(element.getAttribute('aria-haspopup'))}`
      : '',
    input && ['checkbox', 'radio'].includes(input.type)
      ? input.checked
        ? 'checked'
        : 'not checked'
      : '',
    element === document.activeElement ? 'focused' : '',
  ].filter(Boolean)
}

function isOpen(element: Element): boolean | undefined {
  if (element.tagName === 'SUMMARY') return element.parentElement?.hasAttribute('open')
  const says = element.getAttribute('aria-expanded')
  return says === null ? undefined : says === 'true'
}

const nameOf = (element: Element) => tidy(axe.commons.text.accessibleText(element))

function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids
    .map((id) => tidy(document.getElementById(id)?.textContent ?? ''))
    .filter(Boolean)
    .join(' ')
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** From now on every word that live regions say is written down, in its order. */
export function listen() {
  const said: string[] = []
  const last = new Map<Element, string>()
  const observer = new MutationObserver((records) => {
    const regions = records.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(
        '[aria-live], [role=status], [role=alert]',
      ),
    )
    for (const region of new Set(regions)) {
      // What lies in a closed disclosure is not on the page, and says nothing.
      if (!region || region.closest('details:not([open])')) continue
      const text = tidy(region.textContent)
      if (text && last.get(region) !== text) said.push(text)
      last.set(region, text)
    }
  })
  observer.observe(document, { subtree: true, childList: true, characterData: true })
  onTestFinished(() => observer.disconnect())
  return said
}
