import { labelledIds } from './labelled-ids.ts'
import { graphAppId, permissionId } from './registration-ids.ts'

/** The values of a registration that are no secret. What is not known yet is empty. */
export interface RegistrationIds {
  objectId: string
  clientId: string
  tenantId: string
}

type Field = keyof RegistrationIds

export interface ScriptOutput {
  ids: Partial<RegistrationIds>
  secret: string | null
  /** When the registration was made, if that is told. */
  createdAt: number | null
  /** What is there, but not clearly: nobody guesses which value it is. */
  unclear: (Field | 'secret')[]
}

/** What each is called. Plainly "id" is the Object ID where nothing is called that by its full name. */
const names: [Field, ...string[][]][] = [
  ['objectId', ['objectid'], ['id']],
  ['clientId', ['appid', 'clientid', 'applicationid', 'applicationclientid']],
  ['tenantId', ['tenantid', 'directoryid', 'directorytenantid']],
]

const secretShape = /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,}/g
const secretLength = 40
/** Another shape is believed when it is called a secret. The Secret ID is called something else. */
const secretLabel =
  /\b(?:secret|secrettext|secret[ _]?value|password)["']?\s*[:=|]\s*["']?([^\s"']{16,256})/i
const creation = /\bcreated\w*["']?\s*[:=|]\s*["']?(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))/i

/** What people paste of a terminal or a page, in any order: labelled lines, JSON, tables, lists. */
export function readScriptOutput(pasted: string): ScriptOutput {
  const text = plain(pasted)
  const found: ScriptOutput = { ids: {}, secret: null, createdAt: null, unclear: [] }

  const labelled = labelledIds(text).filter(([, id]) => id !== graphAppId && id !== permissionId)
  for (const [field, ...ranks] of names) {
    const rank = ranks
      .map((called) => labelled.filter(([label]) => called.includes(label)))
      .find(({ length }) => length > 0)
    if (!rank) continue
    const [only, ...others] = new Set(rank.flatMap(([, id]) => id ?? []))
    if (only && others.length === 0) found.ids[field] = only
    else found.unclear.push(field)
  }

  const [secret, ...others] = new Set(text.match(secretShape)?.map(withoutFullStop))
  if (secret === undefined) found.secret = secretLabel.exec(text)?.[1] ?? null
  // What is longer has something stuck to it.
  else if (others.length > 0 || secret.length > secretLength) found.unclear.push('secret')
  else found.secret = secret

  const createdAt = Date.parse(creation.exec(text)?.[1] ?? '')
  if (!Number.isNaN(createdAt)) found.createdAt = createdAt
  return found
}

/** Pages and keyboards have spaces, dashes and digits of their own, and letters that nobody sees. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')

/** A secret may end in a full stop of its own. That of a sentence comes after a whole one, or after one too short. */
const withoutFullStop = (secret: string) =>
  secret.replace(secret.length < secretLength ? /\.+$/ : /(?<=^.{40})\.+$/, '')
