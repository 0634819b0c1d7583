import type { Spoken } from '#mocks/pseudo-language.ts'
import type { World } from '#mocks/world/state.ts'

/** A role that steps press and states show, by the names that screen readers use. */
type Role =
  | 'alert'
  | 'alertdialog'
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'link'
  | 'list'
  | 'listitem'
  | 'menu'
  | 'menuitem'
  | 'menuitemradio'
  | 'navigation'
  | 'option'
  | 'radio'
  | 'region'
  | 'row'
  | 'searchbox'
  | 'status'
  | 'switch'
  | 'tab'
  | 'table'
  | 'textbox'

export type Name = string | RegExp

/** What a person would look for: something with a role and a name, or just a text; or what is only drawn. */
export type Target = { role: Role; name: Name } | { text: Name } | { drawn: string }

/** What a person does on the way to a state. */
export type Step =
  /** Where many rows offer the same, the row says which is meant. */
  | { press: Target; within?: Target }
  | { fill: Name; with: string }
  | { wait: Target }
  /** A key, once the focus is there. */
  | { key: string; at: Target }
  /** Something happens elsewhere meanwhile. */
  | { meanwhile: (world: World) => void }

/** One named state of one page. The list of all of them feeds the gallery, the tests and the pictures. */
export interface State {
  /** Unique, and as stable as a link: pictures and tests are named after it. */
  id: string
  title: string
  /** One sentence: when does somebody see this? */
  story: string
  /** Path and wishes, as the demo takes them. */
  address: string
  /** What has to be done there, when the address alone does not lead to the state. */
  steps?: readonly Step[]
  /** What makes it this state and no other. */
  shows: Target
  /** What else of the portal it accounts for, such as `finding:too-old` or `dialog:profile-dialog`. */
  covers?: readonly string[]
  /** Only a whole browser gets there. */
  browserOnly?: true
  /** Its link cannot be read, so that no story begins and the demo does not know that it is asked for. */
  unreadable?: true
  /** What the browser itself has to say of it in its console. */
  complains?: RegExp
}

export interface Area {
  title: string
  states: readonly State[]
}

export const press = (name: Name, role: Role = 'button'): Step => ({ press: { role, name } })
export const fill = (label: Name, text: string): Step => ({ fill: label, with: text })
export const wait = (role: Role, name: Name): Step => ({ wait: { role, name } })
/** Opens a list of choices and takes one. */
export const choose = (label: Name, option: Name): Step[] => [
  press(label, 'combobox'),
  press(option, 'option'),
]

export const heading = (name: Name): Target => ({ role: 'heading', name })
export const dialog = (name: Name): Target => ({ role: 'dialog', name })
export const text = (name: Name): Target => ({ text: name })
/** The grey shapes of what is on its way. */
export const skeleton: Target = { drawn: '[data-shape]' }

/** All states are told at the same instant, so that their pictures are the same from day to day. */
const instant = '2026-03-02T09:00:00Z'

/**
 * The link that opens a state, and takes its steps. It gives the same page each time. In another language the demo is
 * told the state in any case: only there is understood what shows it.
 */
export function linkTo({ id, address, steps }: State, language: Spoken = 'en'): string {
  const url = new URL(address, 'http://demo')
  const usual = {
    now: instant,
    clock: 'frozen',
    latency: '0',
    faults: '',
    ...((steps || language !== 'en') && { gallery: id }),
    ...(language !== 'en' && { lang: language }),
  }
  for (const [name, value] of Object.entries(usual))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  return url.pathname + url.search + url.hash
}
