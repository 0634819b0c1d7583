/** Base64 for addresses and tokens: no padding, and nothing that needs escaping. */
export function toBase64Url(data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))

export const jsonToBase64Url = (value: unknown) => toBase64Url(JSON.stringify(value))

export const jsonFromBase64Url = (text: string): unknown =>
  JSON.parse(new TextDecoder().decode(fromBase64Url(text)))
