import { read, write } from '#src/lib/keep.ts'

const name = 'holdfast.microsoft.key'
const curve = { name: 'ECDSA', namedCurve: 'P-256' }

/** Where there is no storage, the key lives as long as this module. */
let remembered: string | null = null

/** The key is made once and kept, so that tokens outlive a reload and are good in every tab. */
async function keptKey(): Promise<JsonWebKey> {
  const kept = recall() ?? (await make())
  return JSON.parse(kept) as JsonWebKey
}

async function make(): Promise<string> {
  const pair = await crypto.subtle.generateKey(curve, true, ['sign', 'verify'])
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  // Another tab, or another call in this one, may have been quicker: then its key is the key.
  return recall() ?? keep(JSON.stringify({ kty, crv, x, y, d }))
}

const recall = () => read(name) ?? remembered

function keep(key: string) {
  remembered = key
  write(name, key)
  return key
}

export const signingKey = async () =>
  crypto.subtle.importKey('jwk', await keptKey(), curve, false, ['sign'])

let imported: { from: string; key: Promise<CryptoKey> } | null = null

/** Every call to the backend asks for it, so it is imported only when it is another one. */
export async function publicKey() {
  const jwk = await publicJwk()
  const from = JSON.stringify(jwk)
  if (imported?.from !== from) {
    imported = { from, key: crypto.subtle.importKey('jwk', jwk, curve, false, ['verify']) }
  }
  return imported.key
}

/** The half of the key that anybody may know. */
export async function publicJwk(): Promise<JsonWebKey> {
  const { kty, crv, x, y } = await keptKey()
  return { kty, crv, x, y } as JsonWebKey
}
