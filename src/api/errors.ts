import type { Problem, ProblemCode } from './contract/problem.ts'

/** The backend refused, and said why. */
export class ApiError extends Error {
  readonly problem: Problem
  readonly retryAfter: number | null

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(`${problem.code} (${problem.requestId})`)
    this.name = 'ApiError'
    this.problem = problem
    this.retryAfter = retryAfter
  }
}

/** No answer came: the connection failed, or it took too long. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** An answer came that breaks the contract: a fault of ours, on one side or the other. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}

export const codeOf = (error: unknown): ProblemCode | null =>
  error instanceof ApiError ? error.problem.code : null

/** What was asked for is not there, or no longer. An id that is none is as unknown as one that does not exist. */
export const isGone = (error: unknown): boolean =>
  ['not_found', 'invalid_request'].includes(codeOf(error) ?? '')
