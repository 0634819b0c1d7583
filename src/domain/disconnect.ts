import { highest, type Access } from '#src/api/contract/access.ts'

/** What a company holds of Intune, and who holds access to the company. */
export interface Holdings {
  deployments: readonly {
    id: string
    name: string
    version: string
    retained: readonly { version: string; assigned: boolean }[]
  }[]
  branding: readonly { id: string; name: string; banner: string | null }[]
  notifications: readonly { id: string; name: string }[]
  groups: readonly { id: string; name: string; access: Access; members: readonly string[] }[]
  users: readonly { oid: string; access: Access }[]
}

/**
 * Everything that a disconnect takes away. It is told before, and carried out from the same plan, so that
 * what is shown is what happens.
 */
export function planDisconnect({ deployments, branding, notifications, groups, users }: Holdings) {
  return {
    deployments: deployments.map(({ id, name, version, retained }) => ({
      id,
      name,
      versions: [version, ...retained.filter(isUnassigned).map((old) => old.version)],
      kept: retained.filter((old) => old.assigned).map((old) => old.version),
    })),
    branding: branding.map(({ id, name }) => ({ id, name })),
    banners: branding.flatMap(({ id, banner }) => (banner ? [{ id, name: banner }] : [])),
    notifications: notifications.map(({ id, name }) => ({ id, name })),
    groups: groups.map(({ id, name, access, members }) => ({
      id,
      name,
      access,
      members: members.length,
    })),
    people: losers(groups, users),
    managersLeft: users.filter(({ access }) => access.accessManagement).length,
  }
}

/** Those who stand lower without the groups, or outside. */
function losers(groups: Holdings['groups'], users: Holdings['users']) {
  const members = new Set(groups.flatMap((group) => group.members))
  return [...members].flatMap((oid) => {
    const own = users.filter((user) => user.oid === oid).map(({ access }) => access)
    const given = groups.filter((group) => group.members.includes(oid)).map((it) => it.access)
    const before = highest([...own, ...given])
    const after = highest(own)
    return before && !isSame(before, after) ? [{ oid, before, after }] : []
  })
}

const isUnassigned = ({ assigned }: { assigned: boolean }) => !assigned

const isSame = (one: Access, other: Access | null) =>
  one.role === other?.role && one.accessManagement === other.accessManagement
