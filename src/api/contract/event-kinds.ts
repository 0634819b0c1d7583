import * as z from 'zod/mini'

/** What an event is about. The names are those of the product's own record. */
export const EventCategory = z.enum([
  'Access',
  'Application',
  'Client',
  'Company',
  'Environment',
  'Group Role',
  'Intune',
  'Intune Branding',
  'Intune Deployment',
  'Invitation',
  'License',
  'MSP Invite',
  'Notifications',
  'Publisher',
  'User',
])
export type EventCategory = z.infer<typeof EventCategory>

/** What was done. */
export const EventOperation = z.enum([
  'Applied',
  'Approved',
  'Connected',
  'Created',
  'Disconnected',
  'Recreated',
  'Rejected',
  'Removed',
  'Role changed',
  'Synchronized',
  'Updated',
  'Uploaded',
])
export type EventOperation = z.infer<typeof EventOperation>

export const EventSeverity = z.enum(['General', 'Security'])
export type EventSeverity = z.infer<typeof EventSeverity>

/** One value that an event changed, as it stood before and after. */
export const EventChange = z.object({ name: z.string(), before: z.string(), after: z.string() })
export type EventChange = z.infer<typeof EventChange>

/** One more thing worth knowing about an event of this kind, such as the identifier of a connection. */
export const EventFact = z.object({ name: z.string(), value: z.string() })
export type EventFact = z.infer<typeof EventFact>

/** The app that an event is about; its three columns of the export are empty for all other events. */
export const EventApp = z.object({
  architecture: z.string(),
  installerType: z.string(),
  version: z.string(),
})
export type EventApp = z.infer<typeof EventApp>
