import { isDeepStrictEqual } from 'node:util'
import { can } from '#src/api/contract/access.ts'
import { contract, type Operation } from '#src/api/contract/contract.ts'
import { changesCompany, type Endpoint } from '#src/api/contract/endpoint.ts'
import type { Problem } from '#src/api/contract/problem.ts'
import { newKey } from '#mocks/portal/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { endpoints, sampleOf } from '../contract/samples.ts'
import { people } from '../contract/standings.ts'
import type { Trial } from './trial.ts'

/** What the contract says of many operations at once, and how to find out whether it is so. */
interface Promised {
  /** Of which operations it is said. */
  concerns: (endpoint: Endpoint, operation: Operation) => boolean
  keep: (trial: Trial, operation: Operation) => Promise<void>
}

const inCompany = ({ permission }: Endpoint) => permission !== null
const isOnce = ({ once }: Endpoint) => once === true
const hasBody = ({ body }: Endpoint) => body !== undefined
const isPaged = ({ query }: Endpoint) => query !== undefined && 'cursor' in query.shape
const hasOtherBody = (operation: Operation) => sampleOf(operation).otherBody !== undefined

export const promises: Record<string, Promised> = {
  'does what it is for': {
    concerns: () => true,
    async keep(trial, operation) {
      const got = await trial.send(
        operation,
        await trial.prepare(operation),
        sampleOf(operation).by,
      )
      trial.expectCode(got, null, 'the sample')
    },
  },

  'asks for a sign-in before anything else': {
    concerns: () => true,
    async keep(trial, operation) {
      const { params } = sampleOf(operation).input
      const bare = params ? { params } : {}
      trial.expectCode(
        await trial.send(operation, bare, null),
        'unauthenticated',
        'without a token',
      )
      const forged = await trial.sendAs(operation, await trial.prepare(operation), 'e30.e30.e30')
      trial.expectCode(forged, 'unauthenticated', 'with a token that nobody issued')
    },
  },

  'opens to the roles of the matrix, and to no one else': {
    concerns: inCompany,
    async keep(trial, operation) {
      const { permission }: Endpoint = contract[operation]
      for (const [person, access] of people) {
        const allowed = access && permission && can(access, permission)
        await trial.anew()
        const got = await trial.send(operation, await trial.prepare(operation, person), person)
        trial.expectCode(
          got,
          access === null ? 'not_found' : allowed ? null : 'forbidden',
          `as ${person}`,
        )
      }
    },
  },

  'keeps a company that does not exist apart from none': {
    concerns: inCompany,
    async keep(trial, operation) {
      const input = await trial.prepare(operation)
      const params = { ...input.params, companyId: crypto.randomUUID() }
      const got = await trial.send(operation, { ...input, params }, sampleOf(operation).by)
      trial.expectCode(got, 'not_found', 'for a company that does not exist')
    },
  },

  'refuses a page that shows another company': {
    concerns: changesCompany,
    async keep(trial, operation) {
      const input = await trial.prepare(operation)
      const params = { companyId: companyIdOf('fabrikam') }
      await trial.send('companySignIn', { params }, 'owner')
      const got = await trial.send(operation, input, 'owner')
      trial.expectCode(got, 'company_mismatch', 'signed in to another company')
      const { facts = {} } = (got.body ?? {}) as Partial<Problem>
      trial.expect(
        got.code !== 'company_mismatch' ||
          (facts['shown'] === 'Contoso' && facts['current'] === 'Fabrikam'),
        'company_mismatch does not name both companies in its facts',
      )
    },
  },

  'acts once for one key': {
    concerns: isOnce,
    async keep(trial, operation) {
      const { by } = sampleOf(operation)
      const input = await trial.prepare(operation)
      const first = await trial.send(operation, input, by)
      const again = await trial.send(operation, input, by)
      trial.expectCode(again, null, 'the same call again')
      trial.expect(
        isDeepStrictEqual(again.body, first.body),
        'the same call again gets another answer than the first',
      )
    },
  },

  'asks for a key': {
    concerns: isOnce,
    async keep(trial, operation) {
      const { idempotencyKey: _, ...keyless } = await trial.prepare(operation)
      const got = await trial.send(operation, keyless, sampleOf(operation).by)
      trial.expectCode(got, 'invalid_request', 'without Idempotency-Key')
      expectField(trial, got.body, 'Idempotency-Key')
    },
  },

  'refuses a used key for another wish': {
    concerns: (endpoint, operation) => isOnce(endpoint) && hasOtherBody(operation),
    async keep(trial, operation) {
      const { by, otherBody } = sampleOf(operation)
      const input = await trial.prepare(operation)
      await trial.send(operation, input, by)
      const other = { ...input, body: { ...(input.body as object), ...otherBody } }
      const got = await trial.send(operation, other, by)
      trial.expectCode(got, 'idempotency_key_reused', 'a used key with another body')
    },
  },

  'lets two people choose the same key': {
    concerns: (endpoint, operation) => isOnce(endpoint) && sampleOf(operation).by !== 'reader',
    async keep(trial, operation) {
      const key = newKey()
      const message = await trial.prepare('supportMessageSend', 'reader')
      await trial.send('supportMessageSend', { ...message, ...key }, 'reader')
      const input = { ...(await trial.prepare(operation)), ...key }
      const got = await trial.send(operation, input, sampleOf(operation).by)
      trial.expectCode(got, null, 'with a key that somebody else used')
    },
  },

  'changes only the version that was seen': {
    concerns: ({ edits }) => edits !== undefined,
    async keep(trial, operation) {
      const { by } = sampleOf(operation)
      const { etag: _, ...blind } = await trial.prepare(operation)
      const unseen = await trial.send(operation, blind, by)
      trial.expectCode(unseen, 'precondition_required', 'without If-Match')
      const stale = { ...blind, ...newKey(), etag: '"of-yesterday"' }
      trial.expectCode(
        await trial.send(operation, stale, by),
        'changed_meanwhile',
        'with a stale ETag',
      )
    },
  },

  'tells the second of two editors': {
    concerns: ({ edits }, operation) => edits !== undefined && hasOtherBody(operation),
    async keep(trial, operation) {
      const { by, otherBody } = sampleOf(operation)
      const first = await trial.prepare(operation)
      const second = { ...first, ...newKey(), body: { ...(first.body as object), ...otherBody } }
      trial.expectCode(await trial.send(operation, first, by), null, 'the first edit')
      const late = await trial.send(operation, second, by)
      trial.expectCode(late, 'changed_meanwhile', 'a second edit of the same version')
      const { etag } = await trial.prepare(operation)
      const informed = await trial.send(operation, { ...second, ...newKey(), etag: etag ?? '' }, by)
      trial.expectCode(informed, null, 'an edit of the new version')
    },
  },

  'names what is wrong with a body': {
    concerns: hasBody,
    async keep(trial, operation) {
      const { by } = sampleOf(operation)
      const input = await trial.prepare(operation)
      const body = input.body as object
      const wrong: [unknown, string | null][] = [
        [{ ...body, isAdmin: true }, 'isAdmin'],
        ...requiredFields(operation, body).map((field): [unknown, string] => [
          { ...body, [field]: undefined },
          field,
        ]),
        ['{', null],
        ['[]', null],
        ['null', null],
      ]
      for (const [bad, field] of wrong) {
        const got = await trial.send(operation, { ...input, body: bad }, by)
        const what = field === null ? `the body ${String(bad)}` : `a body wrong at ${field}`
        trial.expectCode(got, 'invalid_request', what)
        if (field !== null) expectField(trial, got.body, field)
      }
    },
  },

  'names an id that is none': {
    concerns: ({ params }) => params !== undefined,
    async keep(trial, operation) {
      const input = await trial.prepare(operation)
      const { params }: Endpoint = contract[operation]
      for (const name of Object.keys(params?.shape ?? {})) {
        const bad = { ...input, params: { ...input.params, [name]: 'contoso' } }
        const got = await trial.send(operation, bad, sampleOf(operation).by)
        trial.expectCode(got, 'invalid_request', `with “contoso” as ${name}`)
        expectField(trial, got.body, name)
      }
    },
  },

  'refuses a page that cannot be': {
    concerns: isPaged,
    async keep(trial, operation) {
      const { query: _, ...input } = await trial.prepare(operation)
      const impossible = [{ limit: 0 }, { limit: 501 }, { limit: 1.5 }, { cursor: '€' }]
      for (const query of impossible) {
        const got = await trial.send(operation, { ...input, query }, sampleOf(operation).by)
        trial.expectCode(got, 'invalid_request', `with ${JSON.stringify(query)}`)
        expectField(trial, got.body, Object.keys(query)[0] ?? '')
      }
    },
  },

  'shows every row of a list once, page by page': {
    concerns: isPaged,
    async keep(trial, operation) {
      const { by, input } = sampleOf(operation)
      const ask = async (query: object) => {
        const { body } = await trial.send(operation, { ...input, query: { ...query } }, by)
        return (body ?? {}) as { items?: unknown[]; next?: string | null; total?: number }
      }
      const { items: whole = [], total } = await ask({ limit: 50 })
      const rows: unknown[] = []
      let cursor: string | null = ''
      while (cursor !== null && rows.length < 10) {
        const { items = [], next = null } = await ask({ limit: 1, ...(cursor && { cursor }) })
        trial.expect(items.length === 1, `a page of one row holds ${items.length}`)
        if (items.length === 0) return
        rows.push(...items)
        cursor = next
      }
      trial.expect(
        isDeepStrictEqual(rows, whole.slice(0, rows.length)),
        'page by page come other rows than at once',
      )
      trial.expect(
        cursor !== null || rows.length === (total ?? rows.length),
        `page by page come ${rows.length} rows of ${total}`,
      )
    },
  },

  'changes nothing by being read': {
    concerns: ({ method }) => method === 'GET',
    async keep(trial, operation) {
      const { by, input } = sampleOf(operation)
      const first = await trial.send(operation, input, by)
      const again = await trial.send(operation, input, by)
      trial.expect(isDeepStrictEqual(again, first), 'two reads in a row show different things')
    },
  },
}

function expectField(trial: Trial, body: unknown, field: string) {
  const { fields = {} } = (body ?? {}) as Partial<Problem>
  trial.expect(Object.hasOwn(fields, field), `the refusal does not name ${field} in its fields`)
}

/** Without which of its fields a sample no longer fits. */
function requiredFields(operation: Operation, body: object) {
  const { body: schema }: Endpoint = contract[operation]
  return Object.keys(body).filter(
    (field) => !schema?.safeParse({ ...body, [field]: undefined }).success,
  )
}

/** Every promise with every operation that it concerns. */
export const pairs = Object.entries(promises).flatMap(([promise, { concerns, keep }]) =>
  endpoints
    .filter(([operation, endpoint]) => concerns(endpoint, operation))
    .map(([operation]) => ({ promise, operation, keep })),
)
