import type { Company, EventText, License } from '#mocks/world/state.ts'
import { eventCatalogue } from '../event-catalogue.ts'

interface Activation {
  by: string
  before: License | null
  license: License
}

/** What a company's record says of a license put to use, whoever writes it: the backend, or a story that happened before. */
export const activation = (
  { name, environment }: Company,
  { by, before, license }: Activation,
): EventText =>
  eventCatalogue.licenseActivated({
    environment: environment.name,
    before: before ? named(before) : '-',
    license: named(license),
    description: `${by} activated the license ${named(license)} for ${name}.`,
  })

/** The key stays out of the record: people read it who may not copy keys. */
const named = ({ type, trial, key, expiresAt }: License) =>
  `${type}${trial ? ' (Trial)' : ''}, …${key.slice(-4)}, until ${new Date(expiresAt).toISOString()}`
