import type * as z from 'zod/mini'
import type { SupportAttachment } from '#src/api/contract/support.ts'

/** A file as the contract wants it: base64 inside JSON. */
export async function encodeFile(file: File): Promise<z.infer<typeof SupportAttachment>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  // In slices, because a call takes only so many arguments.
  const slice = 0x8000
  let binary = ''
  for (let i = 0; i < bytes.length; i += slice)
    binary += String.fromCharCode(...bytes.subarray(i, i + slice))
  return { name: file.name, type: file.type, content: btoa(binary) }
}
