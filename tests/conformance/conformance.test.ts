import { expect, test, vi } from 'vitest'
import type { Operation } from '#src/api/contract/contract.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import type { Answer } from '#tools/mock-server/listen.ts'
import { examineWith } from './for-tests.ts'
import { misplaced } from './refusals.ts'
import { report } from './report.ts'

// Every trial goes over a real connection, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

test('our own backend keeps every promise', async () => {
  expect(await examineWith((answer) => answer)).toEqual([])
})

test('what is provoked is declared', () => {
  expect(misplaced).toEqual([])
})

/** Changes what is asked, before the backend sees it. */
const asked =
  (change: (request: Request, answer: Answer) => Request | Promise<Request>) =>
  (answer: Answer): Answer =>
  async (request) =>
    answer(isApi(request) ? await change(request, answer) : request)

/** Changes what is answered. */
const answered =
  (change: (body: Body, response: Response, request: Request) => unknown) =>
  (answer: Answer): Answer =>
  async (request) => {
    const response = await answer(request)
    const type = response.headers.get('content-type') ?? ''
    if (!isApi(request) || !type.includes('json')) return response
    const body = (await response.clone().json()) as Body
    const changed = change(body, response, request)
    if (changed instanceof Response) return changed
    const { status, headers } = response
    headers.delete('content-length')
    return Response.json(changed, { status, headers })
  }

interface Body extends Record<string, unknown> {
  items?: unknown[]
}

const isApi = ({ url }: Request) => new URL(url).pathname.startsWith('/api/')

function withHeader(request: Request, name: string, value: string) {
  const changed = new Request(request)
  changed.headers.set(name, value)
  return changed
}

const asOwner = async (request: Request, answer: Answer) => {
  const url = new URL('/demo/token?as=owner', request.url)
  const response = await answer(new Request(url, { method: 'POST' }))
  const { access_token } = (await response.json()) as { access_token: string }
  return withHeader(request, 'authorization', `Bearer ${access_token}`)
}

interface Defect {
  plant: (answer: Answer) => Answer
  in: Operation
  /** The promise that must be found broken, and words of the finding. */
  promise: string
  text: RegExp
}

const defects: Record<string, Defect> = {
  'anybody may do what the owner may': {
    plant: asked(asOwner),
    in: 'noticeList',
    promise: 'opens to the roles of the matrix, and to no one else',
    text: /as custom-app-admin: is done instead of forbidden/,
  },
  'a stranger sees the company of others': {
    plant: asked(asOwner),
    in: 'companyOverview',
    promise: 'opens to the roles of the matrix, and to no one else',
    text: /as fabrikam-owner: is done instead of not_found/,
  },
  'nobody needs to be signed in': {
    plant: asked((request, answer) =>
      request.headers.has('authorization') ? request : asOwner(request, answer),
    ),
    in: 'profileGet',
    promise: 'asks for a sign-in before anything else',
    text: /without a token: is done/,
  },
  'the key of a call is ignored': {
    plant: asked((request) =>
      request.headers.has('idempotency-key')
        ? withHeader(request, 'idempotency-key', crypto.randomUUID())
        : request,
    ),
    in: 'companyCreate',
    promise: 'acts once for one key',
    text: /another answer than the first/,
  },
  'a call needs no key': {
    plant: asked((request) =>
      request.headers.has('idempotency-key')
        ? request
        : withHeader(request, 'idempotency-key', crypto.randomUUID()),
    ),
    in: 'supportMessageSend',
    promise: 'asks for a key',
    text: /without Idempotency-Key: is done instead of invalid_request/,
  },
  'the version that was seen is ignored': {
    plant: asked(async (request, answer) => {
      if (request.method !== 'PUT') return request
      const shown = await answer(new Request(request.url, { headers: request.headers }))
      return withHeader(request, 'if-match', shown.headers.get('etag') ?? '')
    }),
    in: 'profileUpdate',
    promise: 'tells the second of two editors',
    text: /a second edit of the same version: is done instead of changed_meanwhile/,
  },
  'what is created is told with 201': {
    plant: answered((body, { ok }, { method }) =>
      ok && method === 'POST' ? Response.json(body, { status: 201 }) : body,
    ),
    in: 'claimCreate',
    promise: 'keeps to the shapes of the contract',
    text: /the status is 201, and 200 is promised/,
  },
  'a refusal comes without its code': {
    plant: answered((body, { ok }) => (ok ? body : { ...body, code: undefined })),
    in: 'accessRequestRenotify',
    promise: 'keeps to the shapes of the contract',
    text: /without a problem that can be read: code/,
  },
  'a refusal is said to be plain JSON': {
    plant: answered((body, { ok, status }) => (ok ? body : Response.json(body, { status }))),
    in: 'claimGet',
    promise: 'keeps to the shapes of the contract',
    text: /a refusal is application\/problem\+json/,
  },
  'an answer tells more than it should': {
    plant: answered((body, { ok }) => (ok ? { ...body, tenantSecret: 'x' } : body)),
    in: 'profileGet',
    promise: 'keeps to the shapes of the contract',
    text: /more than promised: tenantSecret/,
  },
  'an answer lacks something': {
    plant: answered((body, { ok }) => (ok ? { ...body, total: undefined } : body)),
    in: 'companyList',
    promise: 'keeps to the shapes of the contract',
    text: /^total: /,
  },
  'the next page begins one row too late': {
    plant: answered((body, _response, { url }) =>
      new URL(url).searchParams.has('cursor')
        ? { ...body, items: [...(body.items?.slice(1) ?? []), ...(body.items?.slice(0, 1) ?? [])] }
        : { ...body, ...(body.items && { items: body.items.toReversed() }) },
    ),
    in: 'companyList',
    promise: 'shows every row of a list once, page by page',
    text: /other rows than at once/,
  },
  'writes go to whatever company is shown': {
    plant: (answer) => async (request) => {
      if (!request.url.endsWith('/notices/seen')) return answer(request)
      const shown = new URL(`/api/companies/${companyIdOf('contoso')}/session`, request.url)
      await answer(new Request(shown, { method: 'PUT', headers: request.headers }))
      return answer(request)
    },
    in: 'noticesSeen',
    promise: 'refuses a page that shows another company',
    text: /signed in to another company: is done instead of company_mismatch/,
  },
}

test.each(Object.entries(defects))(
  'it is found when %s',
  async (_, { plant, in: operation, promise, text }) => {
    const findings = await examineWith(plant, [operation])
    expect(findings).toContainEqual({
      operation,
      promise,
      text: expect.stringMatching(text) as string,
    })
    const told = report('the backend', 1, findings, [])
    expect(told).toContain(`✗ ${promise}`)
    expect(told).toMatch(/the backend breaks the contract/)
  },
)
