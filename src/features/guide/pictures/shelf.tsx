import type { ReactNode } from 'react'
import type { Chapter, chapters, StepId } from '#src/domain/guide-steps.ts'
import { registrationName } from '#src/domain/registration-ids.ts'
import { Menu } from '../blade.tsx'

type Shelf<C extends Chapter> = Record<(typeof chapters)[C][number], ReactNode>

/** The pictures of one chapter, each to be had by its step. */
export const shelf =
  <C extends Chapter>(pictures: Shelf<C>) =>
  ({ step }: { step: StepId }) =>
    (pictures as Partial<Record<StepId, ReactNode>>)[step]

const pages = ['Overview', 'Manage', 'Certificates & secrets', 'API permissions', 'Expose an API']

/** The menu of the registration. */
export const OwnMenu = ({ marked = '' }: { marked?: string }) => <Menu of={pages} marked={marked} />

export const own = registrationName
