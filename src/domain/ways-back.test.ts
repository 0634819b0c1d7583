import { expect, test } from 'vitest'
import { accessAt, type AccessLevel } from '#src/api/contract/access.ts'
import { waysBack } from './ways-back.ts'

test.each<[level: AccessLevel, reconnect: 'open' | 'ask', enable: 'enable' | 'ask']>([
  ['read-only-admin', 'ask', 'ask'],
  ['custom-app-admin', 'ask', 'ask'],
  ['intune-app-admin', 'open', 'ask'],
  ['full-admin', 'open', 'enable'],
])('%s: what is not open is asked of others', (level, reconnect, enable) => {
  const access = accessAt(level)
  const unreadable = { access, missing: ['GroupMember.Read.All' as const] }
  expect(waysBack({ access, missing: [] }, true)).toEqual({ reconnect: null, recovery: 'open' })
  expect(waysBack(unreadable, true)).toEqual({ reconnect, recovery: 'open' })
  expect(waysBack(unreadable, false)).toEqual({ reconnect, recovery: enable })
})

test('what groups do not hang on brings nobody back', () => {
  const access = accessAt('full-admin')
  const missing = ['DeviceManagementApps.ReadWrite.All' as const]
  expect(waysBack({ access, missing }, true).reconnect).toBeNull()
})
