import * as z from 'zod/mini'
import { isSameId } from '#src/domain/registration-ids.ts'
import type { Plan } from '#src/domain/registration-plan.ts'
import { onKept } from '#src/lib/keep.ts'
import { remember, remembered } from '#src/lib/remember.ts'

const KeptPlan = z.object({
  uniqueName: z.string(),
  application: z.nullable(
    z.object({ objectId: z.string(), clientId: z.string(), createdAt: z.number() }),
  ),
  principalId: z.nullable(z.string()),
  granted: z.boolean(),
  unsure: z.nullable(z.enum(['application', 'secret'])),
})

/** A storage tells the other tabs what is kept, but not the one that keeps it. */
const here = new EventTarget()

/**
 * What is being made for a person and a company. All tabs share it and it outlives them, so that nobody begins
 * a second time and what was left half done is found again. Where the browser keeps nothing, this page still knows it.
 * A plan holds no secret.
 */
export function planShelf(accountId: string, companyId: string) {
  const key = `holdfast.plan.${accountId}.${companyId}`
  const shelf = {
    key,
    read(): Plan | null {
      try {
        return KeptPlan.parse(JSON.parse(remembered(key) ?? 'null'))
      } catch {
        return null
      }
    },
    keep(plan: Plan | null) {
      remember(key, plan && JSON.stringify(plan))
      here.dispatchEvent(new Event(key))
    },
    /** Its registration is deleted: nobody goes on with it. */
    forget(objectId: string) {
      const made = shelf.read()?.application
      if (made && isSameId(made.objectId, objectId)) shelf.keep(null)
    },
    /** Tells when something else is kept, in this tab or another. Returns how to stop listening. */
    onKept(tell: () => void) {
      here.addEventListener(key, tell)
      const stop = onKept(key, tell)
      return () => {
        here.removeEventListener(key, tell)
        stop()
      }
    },
  }
  return shelf
}
