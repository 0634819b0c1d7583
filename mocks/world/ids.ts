import type { World } from './state.ts'

/** A new id. The same scenario and the same steps give the same ids, so that links and pictures repeat. */
export function newId(world: World): string {
  world.serial += 1
  return idFrom(`${world.scenario}/${String(world.serial)}`)
}

/** A UUID (version 4 in form) that depends on nothing but the text. */
export function idFrom(text: string): string {
  const hex = [0, 1, 2, 3]
    .map((salt) =>
      hash(`${String(salt)}:${text}`)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** FNV-1a with a last mixing, 32 bits: spread well enough for ids that only need to differ. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
