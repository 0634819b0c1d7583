import * as z from 'zod/mini'
import { defineContract } from './endpoint.ts'
import { Email, Id, requiredLine, requiredText } from './shapes.ts'

export const SupportSubject = z.enum([
  'authentication',
  'app-catalog',
  'branding',
  'administration',
  'general',
  'security',
  'privacy',
  'billing',
  'environments',
])
export type SupportSubject = z.infer<typeof SupportSubject>

/** In bytes, all files together. */
export const longestAttachments = 20_000_000

export const bytesOf = ({ content }: z.infer<typeof SupportAttachment>) =>
  Math.floor((content.replace(/=+$/, '').length * 3) / 4)

export const SupportAttachment = z.strictObject({
  name: requiredLine(255),
  type: z.string(),
  /** The file itself, base64. */
  content: z.string(),
})

export const SupportMessage = z.strictObject({
  from: Email,
  subject: z.enum(SupportSubject.options, { message: 'required' }),
  description: requiredText(5000),
  companyId: z.optional(Id),
  attachments: z
    .array(SupportAttachment)
    .check(
      z.refine(
        (files) => files.reduce((sum, file) => sum + bytesOf(file), 0) <= longestAttachments,
        { message: 'tooLong' },
      ),
    ),
})

export const support = defineContract({
  supportMessageSend: {
    summary: 'Write to the support team',
    method: 'POST',
    path: '/support-messages',
    body: SupportMessage,
    reply: z.object({ reference: z.string() }),
    permission: null,
    problems: [],
    once: true,
  },
})
