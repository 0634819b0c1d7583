import { days } from '#mocks/world/clock.ts'
import { hash, idFrom, newId } from '#mocks/world/ids.ts'
import type { Application, ClientSecret } from '#mocks/world/microsoft-state.ts'
import { findTenant } from '../directory.ts'
import { DirectoryRefusal, found, type Act } from './act.ts'
import { record } from './audit.ts'
import { requireManager } from './rights.ts'

/** How long a secret lives when nobody says otherwise: in the admin centre, and in Graph. */
export const usualLife = { portal: days(180), graph: days(730) }

/** Makes a secret and tells its value, this once. The world keeps a fingerprint. Stories choose id and value. */
export function addSecret(
  act: Act,
  application: Application,
  { name, expiresAt }: Pick<ClientSecret, 'name' | 'expiresAt'>,
  { id, value } = newSecret(newId(act.world)),
): { secret: ClientSecret; value: string } {
  const { world, actor, now } = act
  requireManager(act, application)
  if (findTenant(world, actor.tenantId)?.secretsBlocked)
    throw new DirectoryRefusal('CredentialTypeNotAllowedAsPerAppPolicy')
  const secret: ClientSecret = {
    id,
    name,
    hint: value.slice(0, 3),
    fingerprint: fingerprintOf(value),
    createdAt: now,
    expiresAt,
  }
  application.secrets.push(secret)
  record(act, 'Update application – Certificates and secrets management', [application])
  return { secret, value }
}

export function removeSecret(act: Act, application: Application, id: string) {
  requireManager(act, application)
  const secret = found(application.secrets.find((it) => it.id === id))
  application.secrets = application.secrets.filter((it) => it !== secret)
  record(act, 'Update application – Certificates and secrets management', [application])
}

/** The secret that has this value. The Secret ID is no value. */
export function secretWith({ secrets }: Application, value: string): ClientSecret | undefined {
  const fingerprint = fingerprintOf(value)
  return secrets.find((secret) => secret.fingerprint === fingerprint)
}

const fingerprintOf = (value: string) => idFrom(`secret/${value}`)

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~.'

/** In the shape of Microsoft's, `abc8Q~…` with forty characters, and the same for the same id. */
function newSecret(id: string) {
  const letters = Array.from(
    { length: 37 },
    (_, place) => alphabet[hash(`${id}/${String(place)}`) % alphabet.length],
  ).join('')
  return { id, value: `${letters.slice(0, 3)}8Q~${letters.slice(3)}` }
}
