/** Microsoft gives its directory roles these ids in every tenant. A token names the roles of its person by them. */
export const roleTemplates = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Privileged Role Administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'Application Administrator': '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  'Cloud Application Administrator': '158c047a-c907-4556-b7ef-446551a6b5f7',
} as const

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
