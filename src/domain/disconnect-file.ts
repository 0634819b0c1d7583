import type { Access } from '#src/api/contract/access.ts'
import type { DisconnectPreview } from '#src/api/contract/environments.ts'
import { byteOrderMark, csvCell } from './events/csv-cell.ts'

/** What a disconnect takes away, to be kept before it is gone. */
export const lossesAsJson = (preview: DisconnectPreview) => JSON.stringify(preview, null, 2)

/** The same as a table: one line a thing. */
export function lossesAsCsv(preview: DisconnectPreview): string {
  const { deployments, branding, banners, notifications, groups, people } = preview
  const plain = (kind: string, things: readonly { id: string; name: string }[]) =>
    things.map(({ id, name }) => [kind, id, name, ''])
  const rows = [
    ['Kind', 'Id', 'Name', 'Details'],
    ...deployments.map(({ id, name, versions }) => ['Deployment', id, name, versions.join(' ')]),
    ...plain('Branding', branding),
    ...plain('Banner', banners),
    ...plain('Notification', notifications),
    ...groups.map(({ id, name, access }) => ['Group', id, name, inWords(access)]),
    ...people.map(({ oid, name, before, after }) => [
      'Person',
      oid,
      name,
      `${inWords(before)} -> ${after ? inWords(after) : 'no access'}`,
    ]),
  ]
  return byteOrderMark + rows.map((row) => row.map(csvCell).join(',')).join('\r\n')
}

const inWords = ({ role, accessManagement }: Access) =>
  accessManagement ? `${role} with access management` : role
