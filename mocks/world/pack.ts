import type { World } from './state.ts'

/** A world as a text that fits into an address. */
export async function pack(world: World): Promise<string> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(world)), compressing())
  return btoa(String.fromCodePoint(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The value in such a text. It comes from a stranger: whether it is a world is still to be seen. */
export async function unpack(text: string): Promise<unknown> {
  const packed = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(packed, (character) => character.codePointAt(0) ?? 0)
  return JSON.parse(new TextDecoder().decode(await through(bytes, expanding())))
}

const compressing = () => new CompressionStream('deflate-raw')
const expanding = () => new DecompressionStream('deflate-raw')

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const { body } = new Response(bytes)
  return new Uint8Array(await new Response(body?.pipeThrough(stream)).arrayBuffer())
}
