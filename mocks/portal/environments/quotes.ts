import { companyOf, type Context, type In, type Out } from '../context.ts'
import { send } from '../records.ts'

const sales = 'sales@holdfast.example'

/** The sales team answers it; whoever asked has it in writing. */
export function requestQuote(
  context: Context,
  { params, body }: In<'quoteRequest'>,
): Out<'quoteRequest'> {
  const { name } = companyOf(context, params.companyId)
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
  return null
}
