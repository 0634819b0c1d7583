import { jsonFromBase64Url, jsonToBase64Url } from '../base64url.ts'

/**
 * Codes and refresh tokens carry what they stand for: the window that spends one need not be the window
 * that got it. Instants are the machine's, as those of tokens.
 */
export interface Code {
  kind: 'code'
  /** Tells it from every other one: a code counts once. */
  id: string
  clientId: string
  oid: string
  scope: string
  nonce: string
  challenge: string
  redirectUri: string
  until: number
  /** When the person proved who they are: a token that is renewed tells no later moment. */
  provedAt?: number | undefined
}

export interface Refresh {
  kind: 'refresh'
  clientId: string
  oid: string
  until: number
  provedAt?: number | undefined
}

type Ticket = Code | Refresh

export const writeTicket = (ticket: Ticket) => `0.${jsonToBase64Url(ticket)}`

export function readTicket<K extends Ticket['kind']>(
  kind: K,
  text: string,
): Extract<Ticket, { kind: K }> | null {
  try {
    const ticket = jsonFromBase64Url(text.slice(2)) as Ticket
    return ticket.kind === kind ? (ticket as Extract<Ticket, { kind: K }>) : null
  } catch {
    return null
  }
}
