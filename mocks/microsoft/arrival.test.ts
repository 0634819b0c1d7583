import { expect, test, vi } from 'vitest'
import type { Session } from '#src/auth/session.ts'
import { sessionOf } from './arrival.ts'

const account = { id: '1', tenantId: '2', name: 'Ana Silva', email: 'ana@contoso.example' }

/** Somebody has arrived; MSAL comes when it is told to. */
function arrive() {
  const steps: string[] = []
  const coming = Promise.withResolvers<Session>()
  const stop = vi.fn()
  const msal: Session = {
    account,
    failure: null,
    failureNumber: null,
    signIn: vi.fn(),
    signOut: vi.fn(async () => {}),
    onSignedOutElsewhere: vi.fn(() => stop),
    token: vi.fn(async (wanted) => (wanted === 'renewed' ? 'renewed' : 'from MSAL')),
    graphToken: vi.fn(async () => 'for Graph'),
    renew: vi.fn(),
  }
  const keep = async () => {
    steps.push('keep')
  }
  const session = sessionOf({ account, accessToken: 'from Microsoft', keep }, (shown) => {
    expect(shown).toMatchObject({ homeAccountId: '1.2', username: account.email })
    steps.push('open')
    return coming.promise
  })
  return { session, msal, steps, stop, come: () => coming.resolve(msal), fail: coming.reject }
}

test('somebody whom Microsoft let in is there at once, and calls need not wait for MSAL', async () => {
  const { session, msal, steps, come } = arrive()
  expect(session.account).toBe(account)
  expect(await session.token('any')).toBe('from Microsoft')
  await expect.poll(() => steps).toEqual(['keep', 'open'])
  come()
  await expect.poll(() => session.token('any')).toBe('from MSAL')
  expect(msal.token).toHaveBeenCalledWith('any')
})

test('what only MSAL can do waits for it', async () => {
  const { session, msal, come } = arrive()
  const renewed = session.token('renewed')
  const forGraph = session.graphToken(['User.Read'], { ask: false })
  const out = session.signOut(() => {})
  come()
  expect(await renewed).toBe('renewed')
  expect(await forGraph).toBe('for Graph')
  await out
  expect(msal.signOut).toHaveBeenCalledOnce()
})

test('MSAL that does not come is told by what needs it', async () => {
  const { session, steps, fail } = arrive()
  const out = session.signOut(() => {})
  await expect.poll(() => steps).toContain('open')
  fail(new Error('A file is gone'))
  await expect(out).rejects.toThrow('A file is gone')
  expect(await session.token('any')).toBe('from Microsoft')
})

test('whoever listens for a sign-out elsewhere hears it, and no more after they have left', async () => {
  const { session, msal, stop, come } = arrive()
  const tell = vi.fn()
  const leave = session.onSignedOutElsewhere(tell)
  const leaveEarly = session.onSignedOutElsewhere(() => {})
  leaveEarly()
  come()
  await expect.poll(() => vi.mocked(msal.onSignedOutElsewhere).mock.calls).toEqual([[tell]])
  leave()
  expect(stop).toHaveBeenCalledOnce()
})
