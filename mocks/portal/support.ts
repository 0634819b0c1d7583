import { bytesOf } from '#src/api/contract/support.ts'
import { subjectNames } from '#src/texts/support.ts'
import { meanwhileEnglish } from '#src/texts/texts.ts'
import { accessOf, type Context, type In, type Out } from './context.ts'
import { eventCatalogue } from './event-catalogue.ts'
import { record } from './records.ts'

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
    attachments: body.attachments.map((file) => ({ name: file.name, size: bytesOf(file) })),
    sentAt: context.now,
  })
  tellCompany(context, body, reference)
  return { reference }
}

/** A company learns of messages about it, if whoever wrote belongs to it. */
function tellCompany(
  context: Context,
  { companyId, subject }: In<'supportMessageSend'>['body'],
  reference: string,
) {
  const { world, caller } = context
  const company = world.portal.companies.find(({ id }) => id === companyId)
  if (!company || !accessOf(world, company, caller.oid)) return
  // What is recorded is English, whatever the page speaks.
  const name = meanwhileEnglish(() => subjectNames[subject])
  record(
    context,
    company.id,
    eventCatalogue.supportRequested({
      reference,
      subject: name,
      description: `${caller.email} wrote to the support team about ${company.name}.`,
    }),
  )
}
