import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { ClaimFinding } from '#src/api/contract/claims.ts'
import { Banner } from '#src/api/contract/company.ts'
import type { Failure } from '#src/app/failures/describe.ts'
import type { SignInFailure } from '#src/auth/failures.ts'
import { signInFailures } from '#src/texts/failures.ts'
import type { Screen } from '#mocks/microsoft/authority/screens.ts'
import { readAddress } from '#mocks/address.ts'
import { scenarioIds } from '#mocks/scenarios/scenarios.ts'
import { areas } from './areas.ts'
import { conditions, type Condition } from './conditions.ts'
import { linkTo } from './state.ts'

const states = areas.flatMap((area) => area.states)

/** Failures of the sign-in that no address leads to, and where else they are seen. */
const elsewhere: Partial<Record<SignInFailure, string>> = {
  'popup-closed': 'somebody closes a window: tests/e2e/microsoft.e2e.ts',
  'other-account': 'a window answers for somebody else: tests/routes/session.test.tsx',
  busy: 'another window is at it: src/auth/failures.test.ts',
  'timed-out': 'Microsoft is silent for long: src/auth/failures.test.ts',
  framed: 'the portal stands inside another page, which its headers forbid',
  'storage-full': 'the browser keeps nothing: tests/e2e/never-blank.e2e.ts',
}

/** What the simulated Microsoft may show; leaving it is no state. */
const screens: Record<Exclude<Screen['name'], 'leave' | 'sign-out'>, true> = {
  'sign-in': true,
  pick: true,
  password: true,
  consent: true,
  'admin-approval': true,
  error: true,
  'signed-out': true,
}

const failures: Record<Failure['kind'], true> = {
  stale: true,
  'signed-out': true,
  forbidden: true,
  'access-lost': true,
  'not-found': true,
  offline: true,
  busy: true,
  region: true,
  readable: true,
  unexpected: true,
}

const pages = globSync('src/features/**/*-page.tsx').map((file) =>
  file.replace(/^src.features.(.*)\.tsx$/, '$1').replaceAll('\\', '/'),
)

const form = 'a form begins empty, and needs nothing'
const theAnswer = 'it is the answer to the claim, and comes with it'
const everyRole = 'every role of a company may read it'

/** In what a page cannot be found, and why. */
const never: Partial<Record<`${Condition}:${string}`, string>> = {
  'empty:companies/selector-page': 'who has no company is led to creating one',
  'refused:companies/selector-page': 'whoever is signed in may choose',
  'empty:companies/new-company-page': form,
  'refused:companies/new-company-page': 'whoever is signed in may create a company',
  'empty:recovery/user-info-page': form,
  'refused:recovery/user-info-page': 'only the claimant has its address',
  'loading:recovery/waiting-page': theAnswer,
  'empty:recovery/waiting-page': theAnswer,
  'error:recovery/waiting-page': 'what is known stays, and is asked for again',
  'refused:recovery/waiting-page': 'only the claimant has its address',
  'loading:recovery/granted-page': theAnswer,
  'empty:recovery/granted-page': theAnswer,
  'error:recovery/granted-page': theAnswer,
  'refused:recovery/granted-page': theAnswer,
  'offline:recovery/granted-page': theAnswer,
  'empty:recovery/locked-page': 'without a lock it leads to the claim',
  'refused:recovery/locked-page': 'it is a refusal itself',
  'refused:guide/guide-page': 'whoever is signed in may read it',
  'refused:deployments/deployments-page': everyRole,
  'empty:settings/company-page': 'a company has settings from its first day',
  'refused:settings/company-page': everyRole,
  'refused:environments/environments-page': everyRole,
  'refused:users/refused-page': 'it is a refusal itself',
  'empty:invitations/accept-page': 'an invitation that is none is refused',
}

const inEveryCondition = pages.flatMap((page) =>
  conditions.map((condition) => `${condition}:${page}` as const),
)

/** All that somebody may want to see, read from where it is written. */
const everything = [
  ...inEveryCondition.filter((one) => !(one in never)),
  ...scenarioIds.map((id) => `scenario:${id}`),
  ...ClaimFinding.options.map((finding) => `finding:${finding}`),
  ...Banner.def.options.map(({ shape }) => `banner:${[...shape.kind.def.values].join()}`),
  ...Object.keys(signInFailures)
    .filter((why) => !(why in elsewhere))
    .map((why) => `sign-in:${why}`),
  ...Object.keys(screens).map((screen) => `microsoft:${screen}`),
  ...Object.keys(failures).map((kind) => `failure:${kind}`),
  ...pages.map((page) => `page:${page}`),
  ...globSync('src/{app,company,features,support}/**/*-dialog.tsx').map(
    (file) => `dialog:${basename(file, '.tsx')}`,
  ),
]

const covered = new Set(states.flatMap(({ covers = [] }) => covers))

test('every story, page, dialog, banner, refusal and failure is a state of the gallery', () => {
  expect(everything.filter((one) => !covered.has(one))).toEqual([])
})

test('what is said never to be is about pages that there are', () => {
  const known: readonly string[] = inEveryCondition
  expect(Object.keys(never).filter((one) => !known.includes(one))).toEqual([])
})

test('the gallery tells of nothing that is not there', () => {
  expect([...covered].filter((one) => !everything.includes(one))).toEqual([])
})

test('every state has a name of its own', () => {
  const ids = states.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.filter((id) => !/^[a-z\d-]+$/.test(id))).toEqual([])
})

test.for(states.filter(({ unreadable }) => !unreadable))('the link to $id can be read', (state) => {
  const { wishes } = readAddress(new URL(linkTo(state), 'http://localhost'))
  expect(wishes.scenario, 'a state begins a story').toBeDefined()
  expect(wishes.clock).toBe('frozen')
  expect(wishes.gallery).toBe(state.steps && state.id)
})
