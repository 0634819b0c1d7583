import { graphAppId, permissionId } from './registration-ids.ts'

/** The values of a registration that are no secret. What is not known yet is empty. */
export interface RegistrationIds {
  objectId: string
  clientId: string
  tenantId: string
}

export interface ScriptOutput {
  ids: Partial<RegistrationIds>
  secret: string | null
  /** When the registration was made, if that is told. */
  createdAt: number | null
}

type Field = keyof RegistrationIds

const id = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`
/** Object ID, appId, tenant_id, Application (client) ID: whatever ends in "id". */
const label = String.raw`\b(?:[a-z]+[ _-]?)?(?:\([a-z]+\)[ _-]?)?id\b`

const ids = new RegExp(id, 'gi')
const labels = new RegExp(label, 'gi')
/** A label and its value, with nothing but signs between: `Client ID: …`, `"appId": "…"`, `| Object ID | … |`. */
const labelled = new RegExp(String.raw`(${label})[^\w]{1,80}(${id})`, 'gi')
const secretShape = /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,37}/
/** Another shape is believed when it is called a secret. The Secret ID is called something else. */
const secretLabel =
  /\b(?:secret|secrettext|secret[ _]?value|password)["']?\s*[:=|]\s*["']?([^\s"']{16,256})/i
const creation = /\bcreated\w*["']?\s*[:=|]\s*["']?(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))/i

/** What people paste of a terminal or a page, in any order: labelled lines, JSON, tables, lists. */
export function readScriptOutput(text: string): ScriptOutput {
  const found: Partial<RegistrationIds> = {}
  const keep = (name: string | undefined, value: string) => {
    const field = fieldOf(name ?? '')
    if (field && value !== graphAppId && value !== permissionId) found[field] ??= value
  }

  // In a table the names stand in one line and the values in a later one.
  let heading: string[] = []
  for (const line of text.split(/[\r\n]+/)) {
    const pairs = [...line.matchAll(labelled)]
    for (const [, name, value = ''] of pairs) keep(name, value.toLowerCase())
    const values = pairs.length > 0 ? [] : (line.match(ids) ?? [])
    values.forEach((value, place) => keep(heading[place], value.toLowerCase()))
    heading = line.match(labels) ?? (values.length > 0 ? [] : heading)
  }
  const createdAt = Date.parse(creation.exec(text)?.[1] ?? '')
  return {
    ids: found,
    secret: secretShape.exec(text)?.[0] ?? secretLabel.exec(text)?.[1] ?? null,
    createdAt: Number.isNaN(createdAt) ? null : createdAt,
  }
}

const fields: Record<string, Field> = {
  id: 'objectId',
  objectid: 'objectId',
  appid: 'clientId',
  clientid: 'clientId',
  applicationid: 'clientId',
  applicationclientid: 'clientId',
  tenantid: 'tenantId',
  directoryid: 'tenantId',
  directorytenantid: 'tenantId',
}

const fieldOf = (name: string) => fields[name.toLowerCase().replaceAll(/[^a-z]/g, '')]
