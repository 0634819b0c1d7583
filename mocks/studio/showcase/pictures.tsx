import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'
import { Connect } from '#src/ui/illustrations/connect.tsx'
import { HarbourNight } from '#src/ui/illustrations/harbour-night.tsx'
import { Hourglass } from '#src/ui/illustrations/hourglass.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { NotFound } from '#src/ui/illustrations/not-found.tsx'
import { Offline } from '#src/ui/illustrations/offline.tsx'
import { Outage } from '#src/ui/illustrations/outage.tsx'
import styles from './pictures.module.css'
import { Samples } from './sample.tsx'

export function Pictures() {
  return (
    <>
      <Samples>
        <EmptyState title="Nothing here yet">What you add will be listed here.</EmptyState>
        <EmptyState
          title="Not connected"
          illustration={<Connect />}
          action={<Button>Connect</Button>}
        />
        <EmptyState title="Waiting for Microsoft" illustration={<Hourglass />}>
          This can take a minute.
        </EmptyState>
        <ErrorState title="This page does not exist" illustration={<NotFound />} />
        <ErrorState title="This page is not for your role" illustration={<NoAccess />} />
        <ErrorState
          title="You are offline"
          illustration={<Offline />}
          actions={<Button variant="primary">Try again</Button>}
        />
        <ErrorState title="The region is down" illustration={<Outage />} />
        <ErrorState
          title="Something went wrong"
          errorId="9f2c41ab-7d55"
          actions={<Button variant="primary">Load again</Button>}
        >
          It is not your doing. Nothing was changed.
        </ErrorState>
      </Samples>
      <div className={styles.panel}>
        <HarbourNight />
      </div>
    </>
  )
}
