import { Download, RotateCcw, Undo2 } from 'lucide-react'
import { useState } from 'react'
import {
  beginScenario,
  isScenarioId,
  scenarioById,
  scenarioIds,
} from '#mocks/scenarios/scenarios.ts'
import { signOutStrangers } from '#mocks/portal/context.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { currentStore } from '#mocks/world/current.ts'
import type { World } from '#mocks/world/state.ts'
import { downloadFile } from '#src/lib/download-file.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Select } from '#src/ui/select.tsx'
import { actsFor } from '../acts.ts'
import { useChange, useReplace, useUndo, useWorld } from '../use-world.ts'
import { ImportFile } from './import-file.tsx'
import { ShareWorld } from './share-world.tsx'
import { WorldTree } from './world-tree.tsx'
import styles from './world-room.module.css'

/** The simulated world itself: what is in it, what may happen to it, and how it travels. */
export function WorldRoom() {
  const world = useWorld()
  const undo = useUndo()
  return (
    <>
      <Card title="This world">
        <Story world={world} />
        <div className={styles.tools}>
          <Button
            icon={<Undo2 />}
            disabledReason={undo ? undefined : 'The studio has changed nothing yet.'}
            onClick={undo?.undo}
          >
            {undo ? `Undo: ${undo.label}` : 'Undo'}
          </Button>
          <Button
            icon={<Download />}
            onClick={() => {
              downloadFile(
                `holdfast-${world.scenario}.json`,
                JSON.stringify(world, null, 2),
                'application/json',
              )
            }}
          >
            Export as a file
          </Button>
          <ImportFile />
        </div>
        <ShareWorld world={world} />
      </Card>
      <Card title="Let something happen">
        <Happenings world={world} />
      </Card>
      <Card title="All that there is">
        <p className={styles.lead}>
          Open a branch and change a value by hand. What would not fit is refused.
        </p>
        <WorldTree world={world} />
      </Card>
    </>
  )
}

function Story({ world }: { world: World }) {
  const replace = useReplace()
  const begin = (id: ScenarioId) => {
    replace(`The story ${id}`, anew(id, world))
  }
  const { scenario } = world
  return (
    <div className={styles.story}>
      <Select
        label="Story"
        options={scenarioIds.map((id) => ({
          value: id,
          label: id,
          detail: scenarioById(id).story,
        }))}
        value={isScenarioId(scenario) ? scenario : null}
        onChange={begin}
      />
      <Button
        icon={<RotateCcw />}
        disabledReason={isScenarioId(scenario) ? undefined : 'This world belongs to no story.'}
        onClick={() => {
          if (isScenarioId(scenario)) begin(scenario)
        }}
      >
        Begin anew
      </Button>
    </div>
  )
}

/** A story from its first instant, for whoever is signed in now. */
function anew(id: ScenarioId, { conditions, microsoft, portal }: World): World {
  const next = beginScenario(id, currentStore().now())
  const { clock, latency, replication, transport } = conditions
  Object.assign(next.conditions, { clock, latency, replication, transport })
  next.microsoft.sessions = microsoft.sessions
  // Whoever is a stranger in the story that begins is signed in to none of its companies.
  next.portal.sessions = portal.sessions
  for (const company of next.portal.companies) signOutStrangers(next, company)
  return next
}

function Happenings({ world }: { world: World }) {
  const change = useChange()
  const [chosen, setChosen] = useState<string | null>(null)
  const acts = actsFor(world)
  const act = acts.find(({ label }) => label === chosen)
  return (
    <div className={styles.story}>
      <Select
        label="What happens"
        placeholder="Choose"
        options={acts.map(({ label }) => ({ value: label, label }))}
        value={act?.label ?? null}
        onChange={setChosen}
      />
      <Button
        variant="primary"
        disabledReason={act ? undefined : 'Choose first what shall happen.'}
        onClick={() => {
          if (act) change(act.label, act.happen)
        }}
      >
        Let it happen
      </Button>
    </div>
  )
}
