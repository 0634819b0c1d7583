/**
 * How the answer finds back: to the window that opened another one, to this very tab, or nowhere, by a link: for the
 * Intune of a company, or for everybody who signs in.
 */
export type ConsentWay = 'window' | 'tab' | 'link' | 'everybody'

const prefix = 'consent'
const ways: readonly string[] = ['window', 'tab', 'link', 'everybody'] satisfies ConsentWay[]

/** What an answer must bring back. The id finds the page that asked, or names the company; the nonce proves that it did. */
export interface ConsentState {
  way: ConsentWay
  id: string
  nonce: string
}

export const writeState = ({ way, id, nonce }: ConsentState) => [prefix, way, id, nonce].join('.')

/** The state in an answer of Microsoft's, when it answers a question for consent. */
export function stateIn(search: string): ConsentState | null {
  const [first, way = '', id, nonce] = (new URLSearchParams(search).get('state') ?? '').split('.')
  if (first !== prefix || !ways.includes(way) || !id || !nonce) return null
  return { way: way as ConsentWay, id, nonce }
}

/** Where a window that came back tells its answer, and learns that it was heard. */
export const consentChannel = (id: string) => `holdfast.consent.${id}`
export const heard = 'heard'
