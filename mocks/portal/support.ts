import type { Context, In, Out } from './context.ts'

export function sendSupportMessage(
  context: Context,
  { body }: In<'supportMessageSend'>,
): Out<'supportMessageSend'> {
  const { supportMessages } = context.world.portal
  const reference = `SUP-${String(1001 + supportMessages.length)}`
  supportMessages.push({
    reference,
    from: body.from,
    subject: body.subject,
    description: body.description,
    companyId: body.companyId ?? null,
    attachments: body.attachments.map(({ name, content }) => ({
      name,
      size: Math.floor((content.replace(/=+$/, '').length * 3) / 4),
    })),
    sentAt: context.now,
  })
  return { reference }
}
