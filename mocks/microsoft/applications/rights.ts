import type { Account, Application } from '#mocks/world/microsoft-state.ts'
import { managesApplications, mayConsentForAll, mayConsentToDelegated } from '../directory.ts'
import { DirectoryRefusal, type Act } from './act.ts'

/** Everybody manages what they made; two roles manage everything. */
export const mayManage = ({ oid, roles }: Account, { createdBy }: Application) =>
  createdBy === oid || roles.includes('Global Administrator') || managesApplications(roles)

export function requireManager({ actor }: Act, application: Application) {
  if (!mayManage(actor, application)) throw new DirectoryRefusal('Authorization_RequestDenied')
}

/** These tenants keep their admin centre to administrators, as Microsoft lets them. */
export const mayEnterAdminCentre = ({ roles }: Account) => roles.length > 0

/** May this person grant everything that the registration asks for? */
export const mayGrant = (account: Account, { asks }: Application) =>
  asks.some(({ type }) => type === 'application')
    ? mayConsentForAll(account)
    : mayConsentToDelegated(account)
