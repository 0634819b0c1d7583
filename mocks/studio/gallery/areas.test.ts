import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { ClaimFinding } from '#src/api/contract/claims.ts'
import { Banner } from '#src/api/contract/company.ts'
import type { Failure } from '#src/app/failures/describe.ts'
import { readAddress } from '#mocks/address.ts'
import { scenarioIds } from '#mocks/scenarios/scenarios.ts'
import { areas } from './areas.ts'
import { linkTo } from './state.ts'

const states = areas.flatMap((area) => area.states)

const failures: Record<Exclude<Failure['kind'], 'stale'>, true> = {
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

/** All that somebody may want to see, read from where it is written. */
const everything = [
  ...scenarioIds.map((id) => `scenario:${id}`),
  ...ClaimFinding.options.map((finding) => `finding:${finding}`),
  ...Banner.def.options.map(({ shape }) => `banner:${[...shape.kind.def.values].join()}`),
  ...Object.keys(failures).map((kind) => `failure:${kind}`),
  ...globSync('src/features/**/*-page.tsx').map(
    (file) => `page:${file.replace(/^src.features.(.*)\.tsx$/, '$1').replaceAll('\\', '/')}`,
  ),
  ...globSync('src/{app,company,features,support}/**/*-dialog.tsx').map(
    (file) => `dialog:${basename(file, '.tsx')}`,
  ),
]

const covered = new Set(states.flatMap(({ covers = [] }) => covers))

test('every story, page, dialog, banner, refusal and failure is a state of the gallery', () => {
  expect(everything.filter((one) => !covered.has(one))).toEqual([])
})

test('the gallery tells of nothing that is not there', () => {
  expect([...covered].filter((one) => !everything.includes(one))).toEqual([])
})

test('every state has a name of its own', () => {
  const ids = states.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.filter((id) => !/^[a-z\d-]+$/.test(id))).toEqual([])
})

test.for(states.filter(({ id }) => id !== 'bad-link'))('the link to $id can be read', (state) => {
  const { wishes } = readAddress(new URL(linkTo(state), 'http://localhost'))
  expect(wishes.scenario, 'a state begins a story').toBeDefined()
  expect(wishes.clock).toBe('frozen')
  expect(wishes.gallery).toBe(state.steps && state.id)
})
