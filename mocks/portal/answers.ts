import { recentSignIn } from '#src/api/contract/endpoint.ts'
import { problemStatus, type ProblemCode } from '#src/api/contract/problem.ts'
import { idFrom } from '#mocks/world/ids.ts'
import { HttpResponse } from 'msw/http'

export function respond(body: unknown, etag: string | null = null): Response {
  if (body === null) return new HttpResponse(null, { status: 204 })
  if (body instanceof Blob)
    return new HttpResponse(body, { headers: { 'content-type': body.type } })
  return Response.json(body, etag ? { headers: { etag } } : {})
}

/** RFC 9470: what kind of sign-in would do. */
const stepUp = `Bearer error="insufficient_user_authentication", max_age=${String(recentSignIn / 1000)}`

let problems = 0

export function problem(
  code: ProblemCode,
  more: { fields?: Record<string, string>; facts?: Record<string, string> } = {},
) {
  const status = problemStatus[code]
  problems += 1
  return Response.json(
    {
      type: `/problems/${code}`,
      title: code.replaceAll('_', ' '),
      status,
      code,
      requestId: idFrom(`problem/${String(problems)}`),
      ...more,
    },
    {
      status,
      headers: {
        'content-type': 'application/problem+json',
        ...(status === 429 && { 'retry-after': '2' }),
        ...(code === 'signed_in_long_ago' && { 'www-authenticate': stepUp }),
      },
    },
  )
}

/** A fault of the script names only a status; this is the problem that a person would most likely meet with it. */
export function codeOf(status: number): ProblemCode {
  const codes = Object.keys(problemStatus) as ProblemCode[]
  return codes.find((code) => problemStatus[code] === status) ?? 'server_error'
}
