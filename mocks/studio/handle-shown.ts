import { read, write } from '#src/lib/keep.ts'

const key = 'holdfast.studio-handle'

/** Pictures are taken without the studio's handle. */
export const isHandleShown = () => read(key) !== 'off'

export function showHandle(shown: boolean) {
  write(key, shown ? null : 'off')
  // For pages without React, such as the landing page.
  if (shown) delete document.documentElement.dataset.studio
  else document.documentElement.dataset.studio = 'off'
}
