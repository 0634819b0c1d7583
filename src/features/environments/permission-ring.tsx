import { IntunePermission } from '#src/api/contract/environments.ts'
import styles from './health.module.css'

const all = IntunePermission.options
/** Each piece of the ring, of which a sixth is the gap to the next. */
const piece = 6

/** One piece for each permission: whole while all is granted, broken where one is missing, faint while unknown. */
export const PermissionRing = ({ missing }: { missing: readonly IntunePermission[] | null }) => (
  <svg className={styles.ring} viewBox="0 0 40 40" aria-hidden>
    {all.map((permission, index) => (
      <circle
        key={permission}
        className={styles.piece}
        data-state={missing ? (missing.includes(permission) ? 'missing' : 'granted') : 'unknown'}
        cx="20"
        cy="20"
        r="16"
        pathLength={all.length * piece}
        strokeDasharray={`${piece - 1} ${(all.length - 1) * piece + 1}`}
        strokeDashoffset={-index * piece - 0.5}
      />
    ))}
    {missing?.length === 0 && <path className={styles.tick} d="m14 20.5 4.2 4.2 8-8.8" />}
    {missing && missing.length > 0 && <path className={styles.mark} d="M20 12.5v9m0 4.5v.1" />}
  </svg>
)
