import { idIn, type Context } from './context.ts'
import type { EventText, Mail } from '#mocks/world/state.ts'

/** Adds a row to the company's events. The actor and the instant come from the call and cannot be forged. */
export function record(context: Context, companyId: string, event: EventText) {
  context.world.portal.events.push({
    id: idIn(context),
    companyId,
    at: context.now,
    actor: context.caller.email,
    ...event,
  })
}

export function send(context: Context, mail: Omit<Mail, 'id' | 'sentAt'>) {
  context.world.portal.mails.push({ id: idIn(context), sentAt: context.now, ...mail })
}
