import { expect, test } from 'vitest'
import { connection } from './connection.ts'
import { contract } from './contract/contract.ts'

test('an address that is silent alone is no lost connection, until it has answered again', () => {
  const { profileGet: one, companyList: other } = contract
  const recoveries = connection.recoveries()
  connection.missed(one)
  expect(connection.isLost()).toBe(true)
  connection.answered(other)
  expect(connection.isLost()).toBe(false)
  connection.missed(one)
  expect(connection.isLost()).toBe(false)
  expect(connection.recoveries()).toBe(recoveries + 1)

  connection.missed(other)
  expect(connection.isLost()).toBe(true)
  connection.answered(one)
  connection.answered(other)
  connection.missed(one)
  expect(connection.isLost()).toBe(true)
  connection.answered(one)
})

test('what the browser knows says nothing of an address', () => {
  const { profileGet: one } = contract
  connection.missed(one)
  connection.restore()
  connection.missed(one)
  expect(connection.isLost()).toBe(true)
  connection.answered(one)
})
