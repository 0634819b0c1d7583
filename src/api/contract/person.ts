import * as z from 'zod/mini'
import { defineContract } from './endpoint.ts'
import { Email, PersonName } from './shapes.ts'

export const Profile = z.object({
  firstName: z.string(),
  lastName: z.string(),
  contactEmail: z.string(),
  signInName: z.string(),
})
export type Profile = z.infer<typeof Profile>

export const ProfileUpdate = z.strictObject({
  firstName: PersonName,
  lastName: PersonName,
  contactEmail: Email,
})

export const person = defineContract({
  profileGet: {
    summary: 'The names and address of the signed-in person',
    method: 'GET',
    path: '/me/profile',
    reply: Profile,
    permission: null,
    problems: [],
  },
  profileUpdate: {
    summary: 'Change the own names and contact address',
    method: 'PUT',
    path: '/me/profile',
    body: ProfileUpdate,
    reply: Profile,
    permission: null,
    problems: [],
    once: true,
    edits: 'profileGet',
  },
})
