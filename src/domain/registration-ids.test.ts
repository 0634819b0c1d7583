import { expect, test } from 'vitest'
import { endsLike, isAnother } from './registration-ids.ts'

test('the end of a tenant’s ID is known in whichever case either of them is written', () => {
  const tenantId = 'f62e544d-45e5-41da-8313-a2b66bd8012d'
  for (const id of [tenantId, tenantId.toUpperCase()])
    for (const end of ['8012d', '8012D']) expect(endsLike(id, end), `${id} ${end}`).toBe(true)
  expect(endsLike(tenantId, '8012e')).toBe(false)
})

test.each([
  ['another Client ID', { clientId: 'c2' }, true],
  ['both others', { objectId: 'o2', clientId: 'c2' }, true],
  ['a corrected Object ID', { objectId: 'o2', clientId: 'C1' }, false],
  ['another Object ID alone', { objectId: 'o2' }, true],
  ['the same Object ID alone', { objectId: 'O1' }, false],
  ['nothing', {}, false],
])('another registration is known by its IDs: %s', (_, found, another) => {
  const before = { objectId: 'o1', clientId: 'c1' }
  expect(isAnother(before, found)).toBe(another)
  expect(isAnother({ objectId: '', clientId: '' }, found)).toBe(false)
})

test('beside a Client ID that is still empty, the Object ID tells', () => {
  const before = { objectId: 'o1', clientId: '' }
  expect(isAnother(before, { objectId: 'o2', clientId: 'c2' })).toBe(true)
  expect(isAnother(before, { objectId: 'o1', clientId: 'c1' })).toBe(false)
})
