import { expect, test } from 'vitest'
import { ReadableError } from '#src/lib/readable-error.ts'
import { readAddress } from './address.ts'
import { personKeys } from './microsoft/people.ts'
import { scenarioIds } from './scenarios/scenarios.ts'

const read = (address: string) => readAddress(new URL(address, 'http://localhost/'))

function refusalOf(name: string, value: string): ReadableError {
  try {
    read(`/?${new URLSearchParams({ [name]: value }).toString()}`)
  } catch (error) {
    if (error instanceof ReadableError) return error
  }
  throw new Error(`${name}=${value} was taken`)
}

test.each([
  ['scenario', 'owner-left', 'owner-left'],
  ['as', 'two-companies', 'two-companies'],
  ['as', 'nobody', 'nobody'],
  ['company', 'contoso-labs', 'contoso-labs'],
  ['refused', 'other-tenant', 'other-tenant'],
  ['now', '2026-03-02T09:00:00Z', Date.UTC(2026, 2, 2, 9)],
  ['now', '2026-03-02T10:00:00+01:00', Date.UTC(2026, 2, 2, 9)],
  ['clock', 'frozen', 'frozen'],
  ['events', '1000000', 1_000_000],
  ['users', '0', 0],
  ['apps', '20000', 20_000],
  ['latency', '200', { from: 200, to: 200 }],
  ['latency', '150-400', { from: 150, to: 400 }],
  ['faults', 'companyList#1-2:status-503; *:delay-50', 'companyList#1-2:status-503; *:delay-50'],
  ['faults', '', ''],
  ['transport', 'worker', 'worker'],
  ['theme', 'contrast', 'contrast'],
  ['lang', 'ar', 'ar'],
  ['lang', 'en-XA', 'en-XA'],
  ['dir', 'rtl', 'rtl'],
])('%s=%s is understood', (name, value, wish) => {
  const search = new URLSearchParams({ [name]: value }).toString()
  expect(read(`/companies?${search}`)).toEqual({ wishes: { [name]: wish }, rest: '/companies' })
})

test.each([
  ['scenario', 'nonsense', 'region-outage'],
  ['scenario', 'toString', 'tour'],
  ['as', 'admin', 'fabrikam-owner'],
  ['company', 'Contoso', 'contoso'],
  ['now', 'tomorrow', '2026-03-01T09:00:00Z'],
  ['now', '2026-02-30T99:00', '2026-03-01T09:00:00Z'],
  ['now', '2026-02-30T09:00:00Z', '2026-03-01T09:00:00Z'],
  ['now', '2026-03-01T09:00:00', '2026-03-01T09:00:00Z'],
  ['now', '1772442000000', '2026-03-01T09:00:00Z'],
  ['clock', 'running', 'frozen'],
  ['events', '1000001', '0 – 1,000,000'],
  ['events', '-1', '0 – 1,000,000'],
  ['users', '100001', '0 – 100,000'],
  ['users', 'many', '0 – 100,000'],
  ['apps', '20001', '0 – 20,000'],
  ['apps', '1.5', '0 – 20,000'],
  ['latency', 'slow', '150-400'],
  ['latency', '400-150', '150-400'],
  ['latency', '-5', '200'],
  ['transport', 'pigeon', 'worker'],
  ['theme', 'pink', 'dark'],
  ['lang', 'xx', 'en'],
  ['dir', 'up', 'rtl'],
])('%s=%s is refused with its name, its value and what it takes', (name, value, allowed) => {
  const { message, details } = refusalOf(name, value)
  expect(message).toContain(`“${name}”`)
  expect(message).toContain(`“${value}”`)
  expect(details).toContain(allowed)
})

test('of a fault script the rule that cannot be read is named', () => {
  const { message, details } = refusalOf('faults', 'companyList:network;companyLost:network')
  expect(message).toContain('“companyLost:network”')
  expect(details).toEqual(expect.arrayContaining(['drop-reply', 'delay-<ms>', 'companyList']))
})

test('what is allowed is the whole list', () => {
  expect(refusalOf('scenario', '?').details).toEqual(scenarioIds)
  expect(refusalOf('as', '?').details).toEqual(['nobody', ...personKeys])
})

test('wishes leave the address; everything else stays', () => {
  const { wishes, rest } = read('/c/1/events?scenario=tour&search=a%20b&as=owner&page=2#row-3')
  expect(wishes).toEqual({ scenario: 'tour', as: 'owner' })
  expect(rest).toBe('/c/1/events?search=a+b&page=2#row-3')
})

test('an address without wishes is left as it is', () => {
  expect(read('/companies')).toEqual({ wishes: {}, rest: '/companies' })
})
