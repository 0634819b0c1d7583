import { NotLoaded, type Asked } from '#src/forms/not-loaded.tsx'
import styles from './lost-apps.module.css'

/** Why some of the drawn apps are missing. It stays in sight, however far down the list they are. */
export const LostApps = ({ asked }: { asked: Asked | undefined }) =>
  asked && (
    <div className={styles.lost}>
      <NotLoaded asked={asked} />
    </div>
  )
