import { expect, test } from 'vitest'
import { ClaimFinding } from '#src/api/contract/claims.ts'
import { stepTexts } from '#src/texts/guide.ts'
import { entraAddress } from './entra-addresses.ts'
import {
  anchorOf,
  chapterAt,
  chapterNames,
  chapters,
  guidePlaceOf,
  makingSteps,
  numberOf,
} from './guide-steps.ts'
import type { Check, Outcome } from './preflight.ts'

test('sixteen steps make the registration, in the order that Microsoft’s pages ask for', () => {
  expect(makingSteps.map((step) => `${String(numberOf(step))} ${stepTexts[step].title}`)).toEqual([
    '1 Sign in to the company’s own tenant',
    '2 Begin a new registration',
    '3 Name it and register',
    '4 Note the three IDs',
    '5 Open the permissions',
    '6 Add a permission',
    '7 Choose Microsoft Graph',
    '8 Choose Application permissions',
    '9 Find AuditLog.Read.All',
    '10 Add it',
    '11 Grant the admin consent',
    '12 Confirm the consent',
    '13 Open the secrets',
    '14 Begin a new secret',
    '15 Describe it and add it',
    '16 Take the Value to the wizard',
  ])
  expect(chapters.afterwards.map(numberOf)).toEqual([17, 18, 19])
})

test('every step and every chapter can be reached by its address', () => {
  for (const chapter of chapterNames) {
    expect(chapterAt(`#${chapter}`)).toBe(chapter)
    for (const step of chapters[chapter]) expect(chapterAt(`#${anchorOf(step)}`)).toBe(chapter)
  }
  expect(['', '#', '#step-0', '#step-20', '#step-1x'].filter(chapterAt)).toEqual([])
})

test('whatever a claim is refused for, its remedy is a place that exists', () => {
  const places = ClaimFinding.options.map((finding) => [finding, guidePlaceOf(finding)] as const)
  const without = places.filter(([, place]) => place === null).map(([finding]) => finding)
  expect(without).toEqual(['microsoft-unreachable', 'proof-expired'])
  for (const [finding, place] of places)
    if (place !== null) expect(chapterAt(`#${place}`), finding).toBeDefined()
})

test.each<[seen: string, checks: Check[], place: string]>([
  ['nothing', [], 'step-5'],
  ['that only the consent is missing', [permission('passed'), consent('failed')], 'step-11'],
  ['that the permission is missing', [permission('failed'), consent('failed')], 'step-5'],
  ['that the consent is there by now', [permission('passed'), consent('passed')], 'step-5'],
  ['no consent, as it may not look', [permission('passed'), consent('unknown')], 'step-5'],
])('a permission that is not held, where Microsoft showed %s', (_, checks, place) => {
  expect(guidePlaceOf('permission-not-granted', checks)).toBe(place)
  expect(guidePlaceOf('wrong-tenant', checks)).toBe('step-1')
})

function permission(outcome: Outcome): Check {
  const finding = outcome === 'passed' ? 'permission-right' : 'permission-missing'
  return { condition: 'permission', outcome, finding }
}

function consent(outcome: Outcome): Check {
  const finding = outcome === 'passed' ? 'consent-granted' : 'consent-missing'
  return { condition: 'consent', outcome, finding }
}

test('Microsoft’s pages open in the tenant and at the registration as far as those are known', () => {
  const base = 'https://entra.microsoft.com'
  const nothing = { tenantId: null, clientId: null }
  const list = 'view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade'
  expect(entraAddress(base, 'Credentials', nothing)).toBe(`${base}/#${list}`)
  expect(entraAddress(base, 'list', { tenantId: 'the-tenant', clientId: 'the-client' })).toBe(
    `${base}/the-tenant#${list}`,
  )
  expect(entraAddress(base, 'CallAnAPI', { tenantId: null, clientId: 'the-client' })).toBe(
    `${base}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/the-client/isMSAApp~/false`,
  )
})
