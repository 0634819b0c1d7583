import { roleTemplates } from './directory-roles.ts'

/** Who may let an application in with all that it asks for: whoever could have accepted at Microsoft. */
export function mayLetIn(roleIds: readonly string[]): boolean {
  const has = (role: keyof typeof roleTemplates) => roleIds.includes(roleTemplates[role])
  return (
    has('Global Administrator') ||
    (has('Privileged Role Administrator') &&
      (has('Application Administrator') || has('Cloud Application Administrator')))
  )
}

const anHour = 3_600_000

/** What an administrator has confirmed is for now, not for whoever comes along some day. */
export const stillStands = (confirmedAt: number, now: number) =>
  now >= confirmedAt && now - confirmedAt < anHour
