import { expect, test } from 'vitest'
import type { Operation } from '#src/api/contract/contract.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import type { World } from '#mocks/world/state.ts'
import { endpoints, openSampleBackend, sampleOf } from './samples.ts'

/** What leaves nothing behind that a company would have to account for. */
const unrecorded: Partial<Record<Operation, string>> = {
  profileUpdate: 'a name belongs to the person, not to a company',
  companySignIn: 'who looks in changes nothing',
  companySignOut: 'who leaves changes nothing',
  sessionEnd: 'who leaves changes nothing',
  noticesSeen: 'only the own bell is quiet then',
  accessRequestRenotify: 'the request itself stands there already',
  claimCreate: 'nothing is decided before the proof is sent',
  claimRegistrationDeleted: 'it happened at Microsoft; only the reminder ends',
  intuneApprove: 'it waits for the connection that it allows, and that one is recorded',
  companyDelete: 'the record goes with the company',
}

const changing = endpoints.filter(([name, { method }]) => method !== 'GET' && !unrecorded[name])

test.each(changing)('%s leaves an event in the name of who did it', async (operation) => {
  const { prepare, send, store } = openSampleBackend()
  const { by } = sampleOf(operation)
  // With a license there is no trial to begin.
  if (operation === 'trialStart') store.change(withoutLicense)
  const input = await prepare(operation)
  const before = store.read().portal.events.length
  const { code } = await send(operation, input, by)
  const events = store.read().portal.events.slice(before)
  expect(code).toBeNull()
  expect(events).not.toEqual([])
  for (const { actor, at, description } of events) {
    expect(actor).toBe(personByKey(by).upn)
    expect(at).toBe(store.now())
    expect(description).not.toBe('')
  }
})

function withoutLicense({ portal }: World) {
  for (const { environment } of portal.companies) {
    environment.license = null
    environment.otherLicenses = []
  }
}

test('a message to the support is recorded only where its writer belongs', async () => {
  const { prepare, send, store } = openSampleBackend()
  const before = store.read().portal.events
  const { code } = await send('supportMessageSend', await prepare('supportMessageSend'), 'newcomer')
  expect(code).toBeNull()
  expect(store.read().portal.events).toEqual(before)
})
