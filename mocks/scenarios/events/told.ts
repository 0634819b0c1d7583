import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import type { EventText } from '#mocks/world/state.ts'

/** Whoever is none of the people of the demo. */
export interface Other {
  email: string
}

/** So long ago, by whom, and what. */
export type Told = [ago: number, by: PersonKey | Other, text: EventText]

export const ana = personByKey('owner').upn
export const ben = personByKey('full-admin').upn
export const ivo = personByKey('intune-app-admin').upn
export const cora = personByKey('custom-app-admin').upn
export const max = personByKey('two-companies').upn
export const omar = personByKey('app-admin').upn
