import { read, write } from '#src/lib/keep.ts'

const key = 'holdfast.studio-handle'

/** Pictures are taken without the studio's handle. */
export const isHandleShown = () => read(key) !== 'off'

export function showHandle(shown: boolean) {
  write(key, shown ? null : 'off')
}
