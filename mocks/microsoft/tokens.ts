import { fromBase64Url, jsonFromBase64Url, jsonToBase64Url, toBase64Url } from './base64url.ts'
import { publicKey, signingKey } from './signing-key.ts'

/** What simulated tokens say. MSAL lives by the machine's clock, and so do their lifetimes. */
export interface Claims {
  /** For whom the token is: an application's id, or Microsoft Graph. */
  aud: string
  iss: string
  iat: number
  nbf: number
  exp: number
  oid: string
  tid: string
  sub: string
  ver: '2.0'
  name?: string
  given_name?: string
  family_name?: string
  preferred_username?: string
  login_hint?: string
  nonce?: string
  /** When the person last proved who they are. It tells an age, and so is of the world's clock. */
  auth_time?: number
  /** The application that asked for the token. */
  azp?: string
  /** Nobody is signed in: the application speaks for itself. */
  idtyp?: 'app'
  /** The directory roles of the person, by the ids of their templates. */
  wids?: string[]
  /** Delegated permissions, separated by spaces. */
  scp?: string
  /** Application permissions. */
  roles?: string[]
}

const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
export const keyId = 'simulated'

export async function signToken(claims: Claims): Promise<string> {
  const head = jsonToBase64Url({ typ: 'JWT', alg: 'ES256', kid: keyId })
  const content = `${head}.${jsonToBase64Url(claims)}`
  const signature = await crypto.subtle.sign(algorithm, await signingKey(), encode(content))
  return `${content}.${toBase64Url(new Uint8Array(signature))}`
}

/** What a key has signed it has signed for good: most calls bring the token of the call before. */
const genuine = new WeakMap<CryptoKey, Set<string>>()

/** The claims of a token that we signed and that has not expired; `null` for anything else. */
export async function verifyToken(token: string): Promise<Claims | null> {
  const [head, body, signature, ...rest] = token.split('.')
  if (!head || !body || !signature || rest.length > 0) return null
  try {
    const key = await publicKey()
    const known = genuine.get(key) ?? new Set()
    genuine.set(key, known)
    if (!known.has(token)) {
      const content = encode(`${head}.${body}`)
      if (!(await crypto.subtle.verify(algorithm, key, fromBase64Url(signature), content)))
        return null
      known.add(token)
    }
    const claims = decodeToken(token)
    return claims.exp > Date.now() / 1000 ? claims : null
  } catch {
    // Not base64, or not JSON: whatever it is, it is not a token of ours.
    return null
  }
}

/** Reads the claims and trusts them blindly. */
export const decodeToken = (token: string) => jsonFromBase64Url(token.split('.')[1] ?? '') as Claims

/** The claims of the request's bearer token, when it is good and made for this audience. */
export async function bearerOf(request: Request, audience: string): Promise<Claims | null> {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const claims = token ? await verifyToken(token) : null
  return claims?.aud === audience ? claims : null
}

const encode = (text: string) => new TextEncoder().encode(text)
