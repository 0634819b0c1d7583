import { AppWindow, Boxes, FlaskConical, Hexagon } from 'lucide-react'
import { useState } from 'react'
import { Link, NavLink, Outlet } from 'react-router'
import { mayEnterAdminCentre } from '#mocks/microsoft/applications/rights.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { AccountMenu } from './account-menu.tsx'
import { addresses } from './addresses.ts'
import { Closed, NobodyHere } from './closed-doors.tsx'
import { SimulationPanel } from './simulation-panel.tsx'
import { centreTexts as texts } from './texts.ts'
import { actorIn, CentreContext, centreFor, useSimulated, type Simulated } from './use-centre.ts'
import styles from './frame.module.css'

/** Stands around every page of the pretend admin centre, and says at all times that it is one. */
export function Frame() {
  const simulated = useSimulated()
  const actor = actorIn(simulated.world)
  const centre = actor && centreFor(actor, simulated)
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <Notice {...simulated} />
        <div className={styles.bar}>
          <Link to={addresses.registrations()} className={styles.product}>
            <Hexagon />
            {texts.product}
          </Link>
          {centre && <AccountMenu {...centre} />}
        </div>
      </header>
      {!centre && <NobodyHere {...simulated} />}
      {centre && !mayEnterAdminCentre(centre.actor) && <Closed {...centre} />}
      {centre && mayEnterAdminCentre(centre.actor) && (
        <CentreContext value={centre}>
          <Navigation />
          {/* Another person finds nothing of what was on the screen of the one before. */}
          <Outlet key={centre.actor.oid} />
        </CentreContext>
      )}
    </div>
  )
}

function Notice(simulated: Simulated) {
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.notice}>
      <FlaskConical />
      <strong>{texts.banner}</strong>
      <span className={styles.more}>{texts.bannerMore}</span>
      <Button variant="link" onClick={() => setOpen(true)}>
        {texts.simulation}
      </Button>
      <Link to={paths.guide('')}>{texts.guide}</Link>
      <SimulationPanel {...simulated} open={open} onClose={() => setOpen(false)} />
    </div>
  )
}

const Navigation = () => (
  <nav className={styles.navigation} aria-label={texts.pages}>
    <NavLink to={addresses.registrations()} className={styles.entry}>
      <AppWindow />
      {texts.registrations}
    </NavLink>
    <NavLink to={addresses.principals()} className={styles.entry}>
      <Boxes />
      {texts.principals}
    </NavLink>
  </nav>
)
