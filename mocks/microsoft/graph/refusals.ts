import type { RefusalCode } from '../applications/act.ts'

export type GraphCode =
  | RefusalCode
  | 'InvalidAuthenticationToken'
  | 'InvalidReference'
  | 'TooManyRequests'
  | 'serviceNotAvailable'

const refusals: Record<GraphCode, { status: number; message: string }> = {
  InvalidAuthenticationToken: {
    status: 401,
    message: 'The access token is missing or not valid.',
  },
  InvalidReference: { status: 400, message: 'Not a valid reference update.' },
  Authorization_RequestDenied: {
    status: 403,
    message: 'The token or the role of the person does not suffice for this.',
  },
  Authentication_MSGraphPermissionMissing: {
    status: 403,
    message: 'The token lacks a permission of Microsoft Graph that this call needs.',
  },
  CredentialTypeNotAllowedAsPerAppPolicy: {
    status: 400,
    message: 'A policy of the organization forbids this type of credential.',
  },
  NoBackingApplicationObject: {
    status: 400,
    message: 'The appId of the service principal does not reference a valid application object.',
  },
  Request_BadRequest: { status: 400, message: 'The request holds something that cannot be right.' },
  Request_MultipleObjectsWithSameKeyValue: {
    status: 409,
    message: 'There is one of these already.',
  },
  Request_ResourceNotFound: { status: 404, message: 'There is nothing with this id.' },
  Request_UnsupportedQuery: { status: 400, message: 'This filter is not supported here.' },
  TooManyRequests: { status: 429, message: 'Too many requests. Try again later.' },
  serviceNotAvailable: { status: 503, message: 'The service does not answer.' },
}

/** What a fault of the script, which names only a status, is most likely about. */
const codes: Record<number, GraphCode> = {
  401: 'InvalidAuthenticationToken',
  403: 'Authorization_RequestDenied',
  404: 'Request_ResourceNotFound',
  409: 'Request_MultipleObjectsWithSameKeyValue',
  429: 'TooManyRequests',
}

export const refuseWith = (status: number) => refuse(codes[status] ?? 'serviceNotAvailable', status)

/** A refusal as Graph words it. */
export function refuse(code: GraphCode, status = refusals[code].status): Response {
  const innerError = { date: new Date().toISOString(), 'request-id': crypto.randomUUID() }
  return Response.json(
    { error: { ...worded(code), innerError } },
    { status, headers: status === 429 ? { 'retry-after': '3' } : {} },
  )
}

/** That the application is not there yet stands one level deeper than other codes; what is only named has none. */
function worded(code: GraphCode) {
  const { message } = refusals[code]
  if (code === 'InvalidReference') return { code: 'Request_BadRequest', message }
  return code === 'NoBackingApplicationObject'
    ? { code: 'Request_BadRequest', message, details: [{ code, message, target: 'appId' }] }
    : { code, message }
}
