import type { ClaimFinding } from '#src/api/contract/claims.ts'
import { ageOf, claimRules } from '#src/domain/claims.ts'
import type { Claim } from '#mocks/world/state.ts'
import {
  appToken,
  auditLines,
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

/** After so long, what the log does not show is older than the log. What could not be seen stays undecided. */
export async function lookAgain(
  { proof, since }: Waiting,
  now: number,
  reach: Reach,
): Promise<Verdict> {
  const over = now - since > claimRules.auditPatience
  try {
    const verdict = await examine({ values: proof, now, reach }, proof.token)
    return verdict.kind === 'not-yet' && over ? refused('too-old') : verdict
  } catch (error) {
    if (error instanceof ProofExpired) return refused('proof-expired')
    if (!(error instanceof MicrosoftUnreachable)) throw error
    return over ? refused('microsoft-unreachable') : { kind: 'not-yet', token: proof.token }
  }
}

/** Looks at what the directory's log says about the registration behind a token. */
async function examine(
  {
    values,
    now,
    reach,
  }: Pick<Question, 'now' | 'reach'> & { values: { objectId: string; clientId: string } },
  token: string,
): Promise<Verdict> {
  const { principalId, roles } = readToken(token)
  if (!roles.includes(needed)) return refused('permission-not-granted')

  const made = (await auditLines(reach, token, 'Add application')).find(
    (line) => propertyOf(line, 'AppId') === values.clientId,
  )
  if (!made) return { kind: 'not-yet', token }
  const objectId = made.targetResources[0]?.id
  if (objectId !== values.objectId) {
    return refused(
      values.objectId === principalId ? 'object-id-of-enterprise-application' : 'wrong-object-id',
    )
  }
  const createdAt = Date.parse(made.activityDateTime)
  if (ageOf(createdAt, now) === 'too-old') {
    return refused('too-old', { createdAt: made.activityDateTime })
  }

  const granted = (
    await auditLines(reach, token, 'Add app role assignment to service principal')
  ).find(
    (line) =>
      propertyOf(line, 'AppRole.Value') === needed &&
      line.targetResources.some(({ id }) => id === principalId),
  )
  if (!granted) return { kind: 'not-yet', token }
  return { kind: 'proven', createdAt, createdBy: actorOf(made), consentedBy: actorOf(granted) }
}

const refused = (finding: ClaimFinding, facts: Record<string, string> = {}): Verdict => ({
  kind: 'refused',
  finding,
  facts,
})

const actorOf = ({ initiatedBy }: AuditLine) => initiatedBy.user?.userPrincipalName ?? ''

const propertyOf = ({ targetResources }: AuditLine, name: string) =>
  targetResources
    .flatMap(({ modifiedProperties }) => modifiedProperties)
    .find(({ displayName }) => displayName === name)
    ?.newValue?.replaceAll('"', '')
