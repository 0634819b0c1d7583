import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Shelf } from '#mocks/world/store.ts'

/** Keeps the world in a file, whole at every instant: a server that is killed finds the last world again. */
export function fileShelf(path: string): Shelf {
  let kept = contentOf(path)
  return {
    getItem: () => kept,
    setItem(_key, text) {
      writeFileSync(`${path}.new`, text)
      renameSync(`${path}.new`, path)
      kept = text
    },
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
