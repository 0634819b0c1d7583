import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError, ContractError, Unreachable } from '#src/api/errors.ts'
import { SignedOut } from '#src/auth/signed-out.ts'
import { pageOf } from './page-of.ts'
import { errorReport } from './report.ts'

beforeEach(() => vi.stubGlobal('navigator', { onLine: true }))
afterEach(() => vi.unstubAllGlobals())

const page = '/c/:companyId/events'
const files = new Set(['app-1a2b3c4d.js', 'core-Bb9FKAxR.js'])
const reportOf = (error: unknown) => errorReport(error, page, files)
const problem = { type: '', title: '', status: 500, requestId: 'r-4711' }

/** Everything of a report that could carry what it should not. */
const told =
  /^\{"kind":"error","name":"[A-Za-z]+","at":\[("[\w-]+\.js:\d+:\d+",?)*\],"page":"[\w/:-]+"\}$/

test('whatever an error says, nothing of it is told but its kind and its place', () => {
  const secret = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  fc.assert(
    fc.property(secret, secret, secret, (message, name, query) => {
      const error = new Error(message)
      error.name = name
      error.stack = `${name}: ${message}
    at save (https://portal.example/assets/app-1a2b3c4d.js?${query}:3:14)
    at https://portal.example/c/4711?search=${query}:1:1`
      expect(JSON.stringify(reportOf(error))).toMatch(told)
    }),
  )
})

test('a message that looks like one of our files is still left out', () => {
  const error = new TypeError('see /assets/core-Bb9FKAxR.js:1:2 and\n at /assets/ana-silva.js:1:2')
  expect(reportOf(error)).toMatchObject({ name: 'TypeError', at: [] })
})

test('the place of a fault is told as a source map wants it', () => {
  const error = new RangeError('Ana Silva')
  error.stack =
    'RangeError: Ana Silva\n    at x (https://portal.example/assets/core-Bb9FKAxR.js:2:58415)'
  expect(reportOf(error)).toEqual({
    kind: 'error',
    name: 'RangeError',
    at: ['core-Bb9FKAxR.js:2:58415'],
    page,
  })
})

test('what is no fault of the portal is not told', () => {
  const refused = new ApiError({ ...problem, code: 'forbidden' })
  const missing = new Error('Unable to preload CSS for /assets/users-1.css')
  for (const error of [refused, new Unreachable('x'), new SignedOut(), missing])
    expect(reportOf(error)).toBeNull()
  expect(reportOf(new ApiError({ ...problem, code: 'server_error' }))).toMatchObject({
    name: 'ServerError',
  })
  expect(reportOf(new ContractError('x'))).toMatchObject({ name: 'ContractError' })
  expect(reportOf('a text that was thrown')).toMatchObject({ name: 'Error', at: [] })
})

test('a page is told by its route', () => {
  const matches = [{ path: '/' }, {}, { path: 'c/:companyId' }, { path: 'events' }, {}]
  expect(pageOf(matches.map((route) => ({ route })))).toBe('/c/:companyId/events')
  expect(pageOf([{ route: { path: '/' } }])).toBe('/')
})
