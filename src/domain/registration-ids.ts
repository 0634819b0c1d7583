import * as z from 'zod/mini'

export const isId = (value: string) => z.guid().safeParse(value).success

export const isSameId = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

type Ids = Partial<Record<'objectId' | 'clientId', string>>

/**
 * Whether the IDs found are those of another registration. The Client ID tells: beside the same one, another Object ID
 * corrects the one before. Where a Client ID is missing, the Object ID tells. What was empty may become any.
 */
export function isAnother(before: Ids, found: Ids) {
  const name = before.clientId && found.clientId ? 'clientId' : 'objectId'
  const [one, other] = [before[name], found[name]]
  return Boolean(one && other && !isSameId(one, other))
}

/** People copy more than the value: spaces, line ends, quotation marks, braces around an ID. */
export const tidy = (value: string) =>
  value.replaceAll(/^[\s\u200B"'“”‘’{]+|[\s\u200B"'“”‘’}]+$/g, '')

/** Is this the tenant of which no more is told than the end of its ID? IDs are written in either case. */
export const endsLike = (tenantId: string, tenantIdEnd: string) =>
  tenantId.toLowerCase().endsWith(tenantIdEnd.toLowerCase())

/** What the registration is called, and what it asks of Microsoft. */
export const registrationName = 'PMPC Recovery'
export const permissionName = 'AuditLog.Read.All'
/** Microsoft Graph, the same in every tenant, and its application role of that name. */
export const graphAppId = '00000003-0000-0000-c000-000000000000'
export const permissionId = 'b0afded3-3588-46d8-8b3d-9842eff778da'
