import { companyOf, type Context, type In, type Out } from '../context.ts'
import { eventCatalogue } from '../event-catalogue.ts'
import { record, send } from '../records.ts'

const sales = 'sales@holdfast.example'

/** The sales team answers it; whoever asked has it in writing. */
export function requestQuote(
  context: Context,
  { params, body }: In<'quoteRequest'>,
): Out<'quoteRequest'> {
  const { id, name } = companyOf(context, params.companyId)
  const by = context.caller.email
  const lines = [
    `Company: ${name}`,
    `Licenses: ${String(body.licenses)}`,
    `Asked by: ${body.name}, ${body.email}`,
    ...(body.message ? [body.message] : []),
  ]
  for (const to of [sales, body.email])
    send(context, {
      to,
      subject: `Quote request "${name}"`,
      heading: 'A quote was asked for',
      lines,
      action: null,
    })
  record(
    context,
    id,
    eventCatalogue.quoteRequested({
      by,
      licenses: body.licenses,
      answerTo: body.email,
      description: `${by} asked for a quote for ${name}.`,
    }),
  )
  return null
}
