import { ApiError } from '#src/api/errors.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { createQuestion } from '#src/lib/signal.ts'
import { toast } from '#src/ui/toast.ts'

/** What the backend answered to a write from a page of another company. */
export interface Mismatch {
  /** The company that was to be changed; the page may show another one by now. */
  companyId: string
  shown: string
  current: string
}

/** The one question that a refused write may raise, whatever page it came from. */
export const companyMismatch = createQuestion<Mismatch>()

/** Shows why a button or a menu did not do its work. Forms show their own errors. */
export function showActionError(error: Error, wished: unknown) {
  if (error instanceof ApiError && error.problem.code === 'company_mismatch') {
    const { shown = '', current = '' } = error.problem.facts ?? {}
    const { params } = wished as { params: { companyId: string } }
    companyMismatch.set({ companyId: params.companyId, shown, current })
  } else {
    toast.error(problemText(error), error instanceof ApiError ? error.problem.requestId : undefined)
  }
}
