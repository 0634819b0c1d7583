import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { openComparer } from './compare.ts'
import { nameOf } from './looks.ts'
import type { Picture } from './camera.ts'

export const folders = { now: 'pictures', before: 'before', marked: 'changes' } as const

/** A picture in the album, beside the one of the last run. */
export interface Page {
  file: string
  width: number
  look: string
  /** `new`: there was none before. */
  verdict: 'same' | 'changed' | 'new'
  pixels: number
}

/** Keeps the pictures of this run and the run before it, and marks what changed between them. */
export async function openAlbum(out: string, compare: Awaited<ReturnType<typeof openComparer>>) {
  for (const folder of Object.values(folders)) await mkdir(join(out, folder), { recursive: true })

  return {
    async add(id: string, { look, png }: Picture): Promise<Page> {
      const file = `${id}.${nameOf(look)}.png`
      const at = (folder: keyof typeof folders) => join(out, folders[folder], file)
      const last = await readFile(at('now')).catch(() => null)
      if (last) await rename(at('now'), at('before'))
      await writeFile(at('now'), png)
      const difference = last && (await compare(last, png))
      if (difference) await writeFile(at('marked'), difference.marked)
      else await rm(at('marked'), { force: true })
      const verdict = difference ? 'changed' : last ? 'same' : 'new'
      const { width } = look
      return { file, width, look: nameOf(look), verdict, pixels: difference?.pixels ?? 0 }
    },
  }
}
