import { PublicClientApplication } from '@azure/msal-browser'
import { expect, test } from 'vitest'
import { msalConfiguration } from '#src/auth/msal-configuration.ts'
import { speak } from '#src/texts/languages.ts'
import { currentLanguage } from '#src/texts/texts.ts'
import { enterWorld } from './boot.ts'
import config from './config.json' with { type: 'json' }
import { personByKey, type PersonKey } from './microsoft/people.ts'
import { companyIdOf } from './scenarios/companies.ts'
import { actsFor } from './studio/acts.ts'
import { copy } from './world/copy.ts'
import { pack } from './world/pack.ts'
import type { World } from './world/state.ts'

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

test('before the selector a link leads into a company only if it says so', async () => {
  const session = await enter('/companies?scenario=tour&as=owner')
  expect(session('owner')).toBeUndefined()
  const wished = await enter('/companies?scenario=tour&as=owner&company=contoso')
  expect(wished('owner')).toBe(companyIdOf('contoso'))
  // Also out of the one that an earlier link has led into.
  const later = await enter('/recover?as=owner')
  expect(later('owner')).toBeUndefined()
})

test.each([
  ['/?scenario=tour&as=nobody&company=fabrikam', /somebody is signed in/],
  ['/?scenario=tour&as=newcomer&company=contoso', /no company opens/],
])('a wish for a company is never passed over: %s', async (address, told) => {
  await expect(enter(address)).rejects.toMatchObject({
    details: [expect.stringMatching(told)],
  })
})

test('of a company’s people as many are there as the link says, those of its story among them', async () => {
  const sizes = async (address: string) => {
    const { store } = await enterWorld(new URL(address, location.href))
    return store.read().sizes.crowd
  }
  expect(await sizes('/?scenario=tour&users=100')).toBe(94)
  expect(await sizes('/?scenario=new-company&users=100')).toBe(99)
  await expect(sizes('/?scenario=tour&users=3')).rejects.toMatchObject({ details: ['6 – 100,000'] })
})

test('how a demo is looked at holds until another story begins', async () => {
  const { documentElement: root } = document
  await enterWorld(new URL('/companies?scenario=tour&dir=rtl&lang=en-XA', location.href))
  expect([root.dir, currentLanguage()]).toEqual(['rtl', 'en-XA'])
  root.dir = 'ltr'
  await speak('en')
  await enterWorld(new URL('/companies', location.href))
  expect([root.dir, currentLanguage()]).toEqual(['rtl', 'en-XA'])
  await speak('en')
  await enterWorld(new URL('/companies?scenario=tour', location.href))
  expect([root.dir, currentLanguage()]).toEqual(['ltr', 'en'])
})

test('a link cannot lead into a company that does not open to its person', async () => {
  const link = enter('/app-catalog?scenario=tour&as=two-companies&company=northwind')
  await expect(link).rejects.toMatchObject({
    message: expect.stringContaining('“company” does not take the value “northwind”') as string,
    details: ['contoso', 'fabrikam'],
  })
})

test('a world that goes on without one of its companies is still entered by a link', async () => {
  const { store } = await enterWorld(new URL('/?scenario=tour&as=owner', location.href))
  store.change(({ portal }) => {
    portal.companies = portal.companies.filter(({ id }) => id !== companyIdOf('contoso-labs'))
  })
  const session = await enter('/app-catalog?as=owner')
  expect(session('owner')).toBe(companyIdOf('contoso'))
  expect(actsFor(store.read()).length).toBeGreaterThan(0)
})

const shelfKey = 'holdfast.world'
const older = async (spoil: (world: World) => unknown) => {
  await enterWorld(new URL('/companies?scenario=owner-left', location.href))
  const kept = JSON.parse(localStorage.getItem(shelfKey) ?? '') as { world: World }
  spoil(kept.world)
  localStorage.setItem(shelfKey, JSON.stringify(kept))
}

test.for<[string, (world: World) => unknown]>([
  ['conditions', (world) => Object.assign(world, { conditions: null })],
  ['portal', (world) => Object.assign(world, { portal: undefined })],
])('a world kept without its %s is put aside, not stumbled over for ever', async ([, spoil]) => {
  await older(spoil)
  await expect(enter('/companies')).resolves.toBeDefined()
  const { store } = await enterWorld(new URL('/companies', location.href))
  expect(store.read().scenario).toBe('tour')
})

test('a link to a story gets through whatever is kept', async () => {
  await older((world) => Object.assign(world, { conditions: null }))
  const { store } = await enterWorld(new URL('/companies?scenario=licensed', location.href))
  expect(store.read().scenario).toBe('licensed')
})

test('a shared world that cannot be lived in is refused, and the one before goes on', async () => {
  const { store } = await enterWorld(new URL('/companies?scenario=owner-left', location.href))
  const spoilt = Object.assign(copy(store.read()), { conditions: null })
  await expect(enter(`/companies#world=${await pack(spoilt)}`)).rejects.toMatchObject({
    message: expect.stringContaining('world.conditions must be an object') as string,
  })
  const again = await enterWorld(new URL('/companies', location.href))
  expect(again.store.read().scenario).toBe('owner-left')
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
  await expect(enter('/companies?company=contoso')).rejects.toMatchObject({
    details: [expect.stringMatching(/somebody is signed in/)],
  })
})
