import type { ClaimFinding } from '#src/api/contract/claims.ts'
import { ageOf, claimRules } from '#src/domain/claims.ts'
import { hours } from '#mocks/world/clock.ts'
import type { Claim } from '#mocks/world/state.ts'
import {
  appToken,
  findLine,
  MicrosoftUnreachable,
  ProofExpired,
  readToken,
  type AuditLine,
  type Reach,
} from './microsoft.ts'

export type Verdict =
  | { kind: 'proven'; createdAt: number; createdBy: string; consentedBy: string }
  /** The values are right; the log does not show the registration yet. */
  | { kind: 'not-yet'; token: string }
  | { kind: 'refused'; finding: ClaimFinding; facts: Record<string, string> }

export type Waiting = Extract<Claim['state'], { kind: 'waiting' }>

interface Question {
  values: { objectId: string; clientId: string; secret: string }
  tenantId: string
  /** Where else the person belongs: the registration may have been made there by mistake. */
  otherTenants: readonly string[]
  now: number
  reach: Reach
}

const needed = 'AuditLog.Read.All'

/**
 * AADSTS numbers that are told as they are: an expired secret was right once, and whether an application is
 * switched off helps nobody to guess its secret.
 */
const findingOf: Record<number, ClaimFinding> = {
  7000222: 'secret-expired',
  7000112: 'application-disabled',
}

/**
 * Proves that whoever has these values controls the tenant: they open it, an administrator has consented,
 * and the registration is fresh. The order matters: nothing is told before the values have opened a door.
 */
export async function verify(question: Question): Promise<Verdict> {
  const { values, tenantId, otherTenants, reach } = question
  try {
    const answer = await appToken(reach, tenantId, values)
    if ('token' in answer) return await examine(question, answer.token)
    const told = findingOf[answer.refused]
    if (told) return refused(told)
    for (const other of otherTenants) {
      const elsewhere = await appToken(reach, other, values)
      if ('token' in elsewhere) {
        return refused('wrong-tenant', { expected: tenantId.slice(-5), found: other.slice(-5) })
      }
    }
    return refused('values-not-accepted')
  } catch (error) {
    // A fresh token that is not taken is Microsoft's trouble.
    if (error instanceof MicrosoftUnreachable || error instanceof ProofExpired)
      return refused('microsoft-unreachable')
    throw error
  }
}

/**
 * Whoever waits is told the end of it after so long. That the log is silent says nothing of the registration's age:
 * a directory without a licence may have begun its log only now, and the application's own date of creation cannot be
 * read with AuditLog.Read.All. So it is told for what it is, and decides nothing.
 */
export async function lookAgain(
  { proof, since }: Waiting,
  now: number,
  reach: Reach,
): Promise<Verdict> {
  const over = now - since > claimRules.auditPatience
  try {
    const verdict = await examine({ values: proof, now, reach }, proof.token)
    return verdict.kind === 'not-yet' && over ? refused('log-silent') : verdict
  } catch (error) {
    if (error instanceof ProofExpired) return refused('proof-expired')
    if (!(error instanceof MicrosoftUnreachable)) throw error
    return over ? refused('microsoft-unreachable') : { kind: 'not-yet', token: proof.token }
  }
}

type Examination = Pick<Question, 'now' | 'reach'> & {
  values: { objectId: string; clientId: string }
}

/** Looks at what the directory's log says about the registration behind a token. */
async function examine(examination: Examination, token: string): Promise<Verdict> {
  const { values, now, reach } = examination
  const { principalId, roles } = readToken(token)
  if (!roles.includes(needed)) return refused('permission-not-granted')
  if (values.objectId === principalId) return refused('object-id-of-enterprise-application')

  const made = await creationOf(examination, token)
  if (!made) return { kind: 'not-yet', token }
  if (made.targetResources[0]?.id !== values.objectId || clientIdOf(made) !== values.clientId)
    return refused('wrong-object-id')
  const createdAt = Date.parse(made.activityDateTime)
  if (ageOf(createdAt, now) === 'too-old') {
    return refused('too-old', { createdAt: made.activityDateTime })
  }

  const granted = await findLine(
    reach,
    token,
    `activityDisplayName eq 'Add app role assignment to service principal' and ${isAbout(principalId)}`,
    (line) => propertyOf(line, 'AppRole.Value') === needed,
  )
  if (!granted) return { kind: 'not-yet', token }
  return { kind: 'proven', createdAt, createdBy: actorOf(made), consentedBy: actorOf(granted) }
}

/** So far back creations are looked through: a day more than one of them proves anything. */
const lookedThrough = claimRules.registrationLife + hours(24)

/**
 * The line about the creation. Asked for by its Object ID it is found however much else happens in the directory and
 * however old it is. Where nothing bears that id, the Client ID still tells a wrong Object ID from a log that is late.
 */
async function creationOf({ values, now, reach }: Examination, token: string) {
  const creations = "activityDisplayName eq 'Add application'"
  const since = new Date(now - lookedThrough).toISOString()
  return (
    (await findLine(reach, token, `${creations} and ${isAbout(values.objectId)}`, () => true)) ??
    (await findLine(
      reach,
      token,
      `${creations} and activityDateTime ge ${since}`,
      (line) => clientIdOf(line) === values.clientId,
    ))
  )
}

const isAbout = (id: string) => `targetResources/any(t:t/id eq '${id}')`

const refused = (finding: ClaimFinding, facts: Record<string, string> = {}): Verdict => ({
  kind: 'refused',
  finding,
  facts,
})

const actorOf = ({ initiatedBy }: AuditLine) => initiatedBy.user?.userPrincipalName ?? ''

const clientIdOf = (line: AuditLine) => propertyOf(line, 'AppId')

const propertyOf = ({ targetResources }: AuditLine, name: string) =>
  valueIn(
    targetResources
      .flatMap(({ modifiedProperties }) => modifiedProperties)
      .find(({ displayName }) => displayName === name)?.newValue ?? '',
  )

/** Microsoft writes values as JSON, those of an application's own attributes in a list of one. */
function valueIn(written: string): unknown {
  try {
    const [value] = [JSON.parse(written) as unknown].flat()
    return value
  } catch {
    return written
  }
}
