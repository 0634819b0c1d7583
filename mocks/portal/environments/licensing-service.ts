import { days } from '#mocks/world/clock.ts'
import type { Company, License, World } from '#mocks/world/state.ts'

/** What the simulated vendor has sold. A key counts from the beginning of the story on; the old one was anybody's. */
const sold = [
  { key: 'ENTP-CONT-2026-0247', to: 'contoso', type: 'Enterprise Plus', from: 0, for: 730 },
  { key: 'ENTR-CONT-2026-0B53', to: 'contoso', type: 'Enterprise Premium', from: 0, for: 365 },
  { key: 'ENTP-OLDD-2020-0001', to: 'anybody', type: 'Enterprise Plus', from: -2_000, for: 365 },
  { key: 'MSPP-CONT-2026-0M19', to: 'contoso', type: 'MSP Plus', from: 0, for: 365 },
  { key: 'NFRX-CONT-2026-0F04', to: 'contoso', type: 'Not For Resale', from: 0, for: 365 },
] as const

/** A plain key of a managed service provider: it belongs to another product. */
const otherProduct = 'MSPX-CONT-2026-0777'

export function lookUpKey(
  world: World,
  company: Company,
  key: string,
): License | 'other-product' | 'unknown' {
  if (key === otherProduct) return 'other-product'
  const sale = sold.find((one) => one.key === key && [company.slug, 'anybody'].includes(one.to))
  if (!sale) return 'unknown'
  const startedAt = world.startedAt + days(sale.from)
  const expiresAt = startedAt + days(sale.for)
  return { type: sale.type, trial: false, key, startedAt, expiresAt }
}
