import { findTenant } from '#mocks/microsoft/directory.ts'
import { hours, instantOf, minutes, moved } from '#mocks/world/clock.ts'
import { Button } from '#src/ui/button.tsx'
import { Drawer } from '#src/ui/drawer.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { NumberField } from '#src/ui/number-field.tsx'
import { Switch } from '#src/ui/switch.tsx'
import { centreTexts as texts } from './texts.ts'
import { actorIn, type Simulated } from './use-centre.ts'
import styles from './simulation-panel.module.css'

interface SimulationPanelProps extends Simulated {
  open: boolean
  onClose: () => void
}

/** Turns what nobody in the centre can turn: the policy, the directory's slowness, the clock. */
export function SimulationPanel({ world, change, open, onClose }: SimulationPanelProps) {
  const { clock, replication } = world.conditions
  const tenant = findTenant(world, actorIn(world)?.tenantId ?? '')
  const pass = (time: number) =>
    change(({ conditions }) => {
      conditions.clock = moved(conditions.clock, time)
    })
  return (
    <Drawer side="end" title={texts.simulation} open={open} onClose={onClose}>
      <div className={styles.panel}>
        <p>{texts.simulationText}</p>
        {tenant && (
          <Switch
            label={texts.forbidSecrets(tenant.name)}
            checked={tenant.secretsBlocked}
            onChange={(checked) =>
              change((draft) => {
                const own = findTenant(draft, tenant.id)
                if (own) own.secretsBlocked = checked
              })
            }
          />
        )}
        <NumberField
          label={texts.replication}
          hint={texts.replicationHint}
          min={0}
          max={9}
          value={replication}
          onChange={(times) =>
            change(({ conditions }) => {
              conditions.replication = times ?? 0
            })
          }
        />
        <section className={styles.clock} aria-labelledby="clock">
          <h3 id="clock">{texts.clock}</h3>
          <p>
            <Instant at={new Date(instantOf(clock)).toISOString()} />
          </p>
          <p className={styles.quiet}>{texts.clockText}</p>
          <Button onClick={() => pass(minutes(5))}>{texts.pass.minutes}</Button>
          <Button onClick={() => pass(hours(72))}>{texts.pass.hours}</Button>
        </section>
      </div>
    </Drawer>
  )
}
