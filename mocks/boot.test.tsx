import { PublicClientApplication } from '@azure/msal-browser'
import { expect, test } from 'vitest'
import { msalConfiguration } from '#src/auth/msal-configuration.ts'
import { enterWorld } from './boot.ts'
import config from './config.json' with { type: 'json' }
import { personByKey, type PersonKey } from './microsoft/people.ts'
import { companyIdOf } from './scenarios/companies.ts'

const enter = async (address: string) => {
  const { store } = await enterWorld(new URL(address, location.href))
  const { portal } = store.read()
  return (person: PersonKey) => portal.sessions[personByKey(person).oid]
}

async function namesInMsal() {
  const msal = new PublicClientApplication(msalConfiguration(config))
  await msal.initialize()
  return msal.getAllAccounts().map(({ username }) => username)
}

test('a link leads into the wished company, else into that of the story, else into the first', async () => {
  const wished = await enter('/app-catalog?scenario=tour&as=two-companies&company=fabrikam')
  expect(wished('two-companies')).toBe(companyIdOf('fabrikam'))
  const told = await enter('/app-catalog?scenario=tour&as=two-companies')
  expect(told('two-companies')).toBe(companyIdOf('contoso'))
  const first = await enter('/app-catalog?scenario=tour&as=fabrikam-owner')
  expect(first('fabrikam-owner')).toBe(companyIdOf('fabrikam'))
})

test('a link leads into no company before the selector', async () => {
  const session = await enter('/companies?scenario=tour&as=owner&company=contoso')
  expect(session('owner')).toBeUndefined()
})

test('a link cannot lead into a company that does not open to its person', async () => {
  const link = enter('/app-catalog?scenario=tour&as=two-companies&company=northwind')
  await expect(link).rejects.toMatchObject({
    message: expect.stringContaining('“company” does not take the value “northwind”') as string,
    details: ['contoso', 'fabrikam'],
  })
})

test('a page that is left before MSAL knows its person goes on with them', async () => {
  await enterWorld(new URL('/app-catalog?scenario=tour&as=reader', location.href))
  const { arrival } = await enterWorld(new URL('/app-catalog', location.href))
  expect(arrival).toBeNull()
  expect(await namesInMsal()).toEqual([personByKey('reader').upn])
})

test('whoever comes in with another tab stays, however late MSAL hears of the one before', async () => {
  const one = await enterWorld(new URL('/app-catalog?scenario=tour&as=owner', location.href))
  const other = await enterWorld(new URL('/app-catalog?as=reader', location.href))
  await other.arrival?.keep()
  await one.arrival?.keep()
  expect(await namesInMsal()).toEqual([personByKey('reader').upn])
})

test('nobody is whom a page goes on with after a link for nobody', async () => {
  await enterWorld(new URL('/app-catalog?scenario=tour&as=reader', location.href))
  await enterWorld(new URL('/?as=nobody', location.href))
  await enterWorld(new URL('/companies', location.href))
  expect(await namesInMsal()).toEqual([])
})
