import { expect, test } from 'vitest'
import { microsoftWorld } from '../for-tests.ts'
import { personByKey } from '../people.ts'
import { readRequest, type SignOutRequest } from './request.ts'
import { signOut, startSignOut } from './sign-out.ts'

const owner = personByKey('owner')
const reader = personByKey('reader')
const both = () => microsoftWorld({ sessions: [owner.oid, reader.oid] })

function requestFor(parameters: Record<string, string>): SignOutRequest {
  const query = String(new URLSearchParams(parameters))
  const request = readRequest(`https://portal.example/entra.html?${query}`)
  if (request.kind !== 'sign-out') throw new Error(`Not a sign-out: ${request.kind}`)
  return request
}

const home = { post_logout_redirect_uri: 'https://portal.example/', state: 'a-state' }

test('the account that the application names is signed out, and the others stay', () => {
  const world = both()
  expect(startSignOut(world, requestFor({ ...home, logout_hint: owner.upn }))).toEqual({
    name: 'leave',
    to: 'https://portal.example/?state=a-state',
  })
  expect(world.microsoft.sessions).toEqual([reader.oid])
})

test('without a name, the only account is meant', () => {
  const world = microsoftWorld({ sessions: [owner.oid] })
  expect(startSignOut(world, requestFor(home)).name).toBe('leave')
  expect(world.microsoft.sessions).toEqual([])
})

test('of several accounts one has to be chosen', () => {
  const world = both()
  const request = requestFor(home)
  expect(startSignOut(world, request)).toEqual({ name: 'sign-out', accounts: [reader, owner] })
  expect(signOut(world, request, reader.oid).name).toBe('leave')
  expect(world.microsoft.sessions).toEqual([owner.oid])
})

test.each([{}, { post_logout_redirect_uri: 'https://evil.example/' }])(
  'without an address of this site, it ends at Microsoft: %j',
  (parameters) => {
    expect(startSignOut(microsoftWorld(), requestFor(parameters))).toEqual({ name: 'signed-out' })
  },
)
