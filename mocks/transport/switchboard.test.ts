import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { addressLike, switchboard, type Answer } from './switchboard.ts'

/** Says which line answered, and which parts the caller named. */
const answering =
  (name: string): Answer =>
  ({ params }) =>
    Response.json({ name, params })

const handler = switchboard([
  { method: 'GET', address: addressLike('*/api/users'), answer: answering('list') },
  { method: 'GET', address: addressLike('*/api/users/me'), answer: answering('me') },
  { method: 'GET', address: addressLike('*/api/users/:id'), answer: answering('one') },
  { method: 'DELETE', address: addressLike('*/api/users/:id'), answer: answering('delete') },
  {
    method: 'GET',
    address: addressLike("https://graph.test/v1.0/apps(appId=':appId')"),
    answer: answering('app'),
  },
])

async function call(url: string, method = 'GET'): Promise<unknown> {
  const response = await getResponse([handler], new Request(url, { method }))
  return response ? response.json() : null
}

test.each([
  ['the whole path', 'http://host/api/users', 'GET', { name: 'list', params: {} }],
  ['whatever is asked of it', 'http://host/api/users?id=2', 'GET', { name: 'list', params: {} }],
  ['the first of two that fit', 'http://host/api/users/me', 'GET', { name: 'me', params: {} }],
  ['a named part', 'http://host/api/users/7', 'GET', { name: 'one', params: { id: '7' } }],
  ['its method', 'http://host/api/users/7', 'DELETE', { name: 'delete', params: { id: '7' } }],
  [
    'a part with signs of its own',
    'http://host/api/users/a%2Fb%20%C3%A9',
    'GET',
    { name: 'one', params: { id: 'a/b é' } },
  ],
  [
    'a part that cannot be read',
    'http://host/api/users/%zz',
    'GET',
    { name: 'one', params: { id: '%zz' } },
  ],
  [
    'a part between quotes',
    "https://graph.test/v1.0/apps(appId='12')",
    'GET',
    { name: 'app', params: { appId: '12' } },
  ],
])('a call finds its line by %s', async (_, url, method, found) => {
  expect(await call(url, method)).toEqual(found)
})

test.each([
  ['another method', 'http://host/api/users', 'POST'],
  ['a longer path', 'http://host/api/users/7/more', 'GET'],
  ['a shorter path', 'http://host/api', 'GET'],
  ['another host', "https://other.test/v1.0/apps(appId='12')", 'GET'],
  ['a dot that is none', "https://graph.test/v1x0/apps(appId='12')", 'GET'],
])('%s is for somebody else', async (_, url, method) => {
  expect(await call(url, method)).toBeNull()
})
