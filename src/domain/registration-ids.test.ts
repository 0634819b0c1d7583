import { expect, test } from 'vitest'
import { endsLike } from './registration-ids.ts'

test('the end of a tenant’s ID is known in whichever case either of them is written', () => {
  const tenantId = 'f62e544d-45e5-41da-8313-a2b66bd8012d'
  for (const id of [tenantId, tenantId.toUpperCase()])
    for (const end of ['8012d', '8012D']) expect(endsLike(id, end), `${id} ${end}`).toBe(true)
  expect(endsLike(tenantId, '8012e')).toBe(false)
})
