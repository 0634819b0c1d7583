import { days } from '#mocks/world/clock.ts'
import type { Company, License } from '#mocks/world/state.ts'
import { Malformed } from '../call.ts'
import { companyOf, Refusal, type Context, type In, type Out } from '../context.ts'
import { record } from '../records.ts'
import { activation } from './activation.ts'
import { shown } from './environment.ts'
import { licenseId, licensesOf, trialFor } from './known-licenses.ts'
import { lookUpKey } from './licensing-service.ts'

export function showLicenseKey(
  context: Context,
  { params }: In<'licenseKeyShow'>,
): Out<'licenseKeyShow'> {
  const { license } = companyOf(context, params.companyId).environment
  if (!license) throw new Refusal('not_found')
  return { key: license.key }
}

export function activateLicense(
  context: Context,
  { params, body }: In<'licenseActivate'>,
): Out<'licenseActivate'> {
  const company = companyOf(context, params.companyId)
  const found = lookUpKey(context.world, company, body.key)
  if (found === 'other-product') throw new Refusal('license_sku')
  if (found === 'unknown') throw new Malformed({ key: 'unknownLicense' })
  if (found.expiresAt <= context.now) throw new Malformed({ key: 'expiredLicense' })
  if (found.type === 'MSP Plus' && !body.termsAccepted) throw new Refusal('license_terms')
  putToUse(context, company, found)
  return shown(context.world, company)
}

export function selectLicense(
  context: Context,
  { params, body }: In<'licenseSelect'>,
): Out<'licenseSelect'> {
  const company = companyOf(context, params.companyId)
  const chosen = licensesOf(company).find((license) => licenseId(license) === body.licenseId)
  if (!chosen) throw new Malformed({ licenseId: 'unknownLicense' })
  if (chosen.expiresAt <= context.now) throw new Malformed({ licenseId: 'expiredLicense' })
  putToUse(context, company, chosen)
  return shown(context.world, company)
}

const trialLength = days(30)

export function startTrial(
  context: Context,
  { params, body }: In<'trialStart'>,
): Out<'trialStart'> {
  const { world, now } = context
  const company = companyOf(context, params.companyId)
  const existing = licensesOf(company).find(({ expiresAt }) => expiresAt > now)
  if (!existing) {
    const trial = trialFor(world, company)
    if (trial === 'used') throw new Refusal('trial_used')
    if (trial !== 'offered') throw new Refusal('trial_not_offered', { why: trial })
  }
  putToUse(
    context,
    company,
    existing ?? {
      type: 'Enterprise Plus',
      trial: true,
      key: trialKey(company),
      startedAt: now,
      expiresAt: now + trialLength,
      devices: body.devices,
    },
  )
  return {
    environment: shown(world, company),
    outcome: existing ? 'existing-license' : 'trial-started',
  }
}

function putToUse(context: Context, company: Company, license: License) {
  const { environment } = company
  const before = environment.license
  if (before?.key === license.key) return
  if (before?.type === 'MSP Plus' && license.type !== 'MSP Plus')
    throw new Refusal('license_downgrade')
  environment.otherLicenses = licensesOf(company).filter(({ key }) => key !== license.key)
  environment.license = license
  record(context, company.id, activation(company, { by: context.caller.email, before, license }))
}

const trialKey = ({ name, id }: Company) =>
  `TRIAL-${name
    .replaceAll(/[^a-z]/gi, '')
    .slice(0, 4)
    .toUpperCase()}-${id.slice(-4).toUpperCase()}`
