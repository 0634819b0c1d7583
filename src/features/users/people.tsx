import { accessAt, AccessLevel } from '#src/api/contract/access.ts'
import type { IntunePermission } from '#src/api/contract/environments.ts'
import type { Obstacle } from '#src/domain/user-changes.ts'
import { accessName } from '#src/texts/companies.ts'
import { dateOnly, hourOnly } from '#src/texts/dates.ts'
import { groupTexts, levelTexts, usersTexts as texts } from '#src/texts/users.ts'
import { Avatar } from '#src/ui/avatar.tsx'
import { Pill } from '#src/ui/pill.tsx'
import styles from './people.module.css'

interface Named {
  firstName: string
  lastName: string
}

export const nameOf = ({ firstName, lastName }: Named) => `${firstName} ${lastName}`.trim()

export function Who(person: Named & { email: string; own?: boolean }) {
  return (
    <span className={styles.who}>
      <Avatar name={nameOf(person)} />
      <span className={styles.words}>
        <span className={styles.name}>
          {nameOf(person)} {person.own && <Pill tone="info">{texts.you}</Pill>}
        </span>
        <span className={styles.email}>{person.email}</span>
      </span>
    </span>
  )
}

/** The day counts; the hour and its zone are for whoever looks closer. */
export function When({ at }: { at: string }) {
  const instant = Date.parse(at)
  return (
    <time dateTime={at}>
      {dateOnly(instant)} <span className={styles.hour}>{hourOnly(instant)}</span>
    </time>
  )
}

export const levelName = (level: AccessLevel) => accessName(accessAt(level))

/** The five levels for a group of radio buttons, each with what it lets people do. */
export const levelChoices = () =>
  AccessLevel.options.map((value) => ({ value, label: levelName(value), hint: levelTexts[value] }))

/** The same for a list that drops down. */
export const levelOptions = () =>
  AccessLevel.options.map((value) => ({
    value,
    label: levelName(value),
    detail: levelTexts[value],
  }))

const reasons = {
  'not-allowed': 'notAllowed',
  'last-access-manager': 'lastAccessManager',
  'own-role': 'ownRole',
  'group-gone': 'groupGone',
} as const satisfies Record<Obstacle, keyof typeof texts>

/** Groups are added and changed only while Microsoft tells of them. */
export const unreadableGroups = (missing: readonly IntunePermission[]) =>
  missing.includes('GroupMember.Read.All') ? groupTexts.noPermission : undefined

/** Why a control is off, in a sentence. */
export const reasonFor = (obstacle: Obstacle | null) =>
  obstacle ? texts[reasons[obstacle]] : undefined
