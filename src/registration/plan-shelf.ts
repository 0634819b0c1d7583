import * as z from 'zod/mini'
import type { Plan } from '#src/domain/registration-plan.ts'
import { onKept, read, write } from '#src/lib/keep.ts'

const KeptPlan = z.object({
  uniqueName: z.string(),
  application: z.nullable(
    z.object({ objectId: z.string(), clientId: z.string(), createdAt: z.number() }),
  ),
  principalId: z.nullable(z.string()),
  granted: z.boolean(),
  unsure: z.nullable(z.enum(['application', 'secret'])),
})

/**
 * What is being made for a person and a company. All tabs share it and it outlives them, so that nobody begins
 * a second time and what was left half done is found again. A plan holds no secret.
 */
export function planShelf(accountId: string, companyId: string) {
  const key = `holdfast.plan.${accountId}.${companyId}`
  return {
    key,
    read(): Plan | null {
      try {
        return KeptPlan.parse(JSON.parse(read(key) ?? 'null'))
      } catch {
        return null
      }
    },
    keep: (plan: Plan | null) => write(key, plan && JSON.stringify(plan)),
    onKept: (tell: () => void) => onKept(key, tell),
  }
}
