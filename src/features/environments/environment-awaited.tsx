import { classNames } from '#src/ui/class-names.ts'
import { Loading, Skeleton } from '#src/ui/skeleton.tsx'
import cardStyles from './environment-card.module.css'
import styles from './environments.module.css'
import healthStyles from './health.module.css'

/** An environment on its way: its frames, as high as those of one that is connected and licensed. */
export const EnvironmentAwaited = () => (
  <Loading>
    <div className={styles.page}>
      <div className={classNames(cardStyles.card, styles.cardAwaited)}>
        <div className={cardStyles.head}>
          <Skeleton shape="title" />
        </div>
        <div className={cardStyles.intune}>
          <Skeleton shape="circle" />
          <Skeleton width="8rem" />
        </div>
        <div className={cardStyles.license}>
          <Skeleton width="12rem" />
        </div>
      </div>
      <div className={healthStyles.health}>
        <PanelAwaited />
        <PanelAwaited />
      </div>
    </div>
  </Loading>
)

const PanelAwaited = () => (
  <div className={classNames(healthStyles.panel, styles.panelAwaited)}>
    <Skeleton width="10rem" />
    <Skeleton shape="block" />
  </div>
)
