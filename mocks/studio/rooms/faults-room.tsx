import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { personSignedIn } from '#mocks/microsoft/directory.ts'
import { faultNames, parseFaults, scriptOf, type FaultRule } from '#mocks/world/faults.ts'
import { operationNames } from '#mocks/world/operation-names.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Combobox } from '#src/ui/combobox.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { NumberField } from '#src/ui/number-field.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { Select } from '#src/ui/select.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { usePortalAddress } from '../portal-address.ts'
import { useChange, useWorld } from '../use-world.ts'
import styles from './faults-room.module.css'

/** What goes wrong, call by call: a script that a link can carry. */
export function FaultsRoom() {
  const { conditions } = useWorld()
  const change = useChange()
  const script = parseFaults(conditions.faults)
  const rules = 'rules' in script ? script.rules : []
  const setRules = (next: readonly FaultRule[]) => {
    change('Faults', ({ conditions }) => {
      conditions.faults = scriptOf(next)
      conditions.calls = {}
    })
  }
  return (
    <>
      <Card title="What goes wrong">
        {rules.length === 0 ? (
          <p className={styles.nothing}>
            Nothing yet. Pick an operation below and what it shall meet, then use the portal.
          </p>
        ) : (
          <ol>
            {rules.map((rule, place) => (
              <li key={`${String(place)} ${scriptOf([rule])}`} className={styles.rule}>
                <code>{scriptOf([rule])}</code>
                <Pill>{calledSoFar(conditions.calls[rule.operation] ?? 0)}</Pill>
                <IconButton
                  small
                  label={`Remove ${scriptOf([rule])}`}
                  icon={<Trash2 />}
                  onClick={() => {
                    setRules(rules.filter((one) => one !== rule))
                  }}
                />
              </li>
            ))}
          </ol>
        )}
        {rules.length > 0 && <Share script={conditions.faults} />}
      </Card>
      <Card title="Add a fault">
        <NewRule
          onAdd={(rule) => {
            // The newest comes first: of several rules that fit, the first one counts.
            setRules([rule, ...rules])
          }}
        />
      </Card>
      <Card title="Latency">
        <Latency key={JSON.stringify(conditions.latency)} />
      </Card>
    </>
  )
}

const calledSoFar = (calls: number) =>
  calls === 0 ? 'not called yet' : calls === 1 ? 'called once' : `called ${String(calls)} times`

/** The same story, person and page, so that whoever gets the link meets the fault. */
function Share({ script }: { script: string }) {
  const world = useWorld()
  const address = usePortalAddress()
  const { scenario } = world
  const wishes = { scenario, as: personSignedIn(world) ?? 'nobody', faults: script }
  const link = `${location.origin}${address}?${new URLSearchParams(wishes).toString()}`
  return (
    <p className={styles.share}>
      <code>{link}</code>
      <CopyButton text={link} label="Copy the link" />
    </p>
  )
}

const everything = { value: '*', label: 'Every operation' }
const operations = [everything, ...operationNames.map((name) => ({ value: name, label: name }))]
const faults = faultNames.map((name) => ({
  value: name,
  label: name === 'delay-<ms>' ? 'delay' : name,
}))

function NewRule({ onAdd }: { onAdd: (rule: FaultRule) => void }) {
  const [operation, setOperation] = useState<string | null>('*')
  const [calls, setCalls] = useState('')
  const [fault, setFault] = useState('status-500')
  const [delay, setDelay] = useState<number | null>(2000)
  const [error, setError] = useState<string>()

  const add = () => {
    const which = calls.trim() && `#${calls.trim()}`
    const what = fault.replace('<ms>', String(delay ?? 0))
    const script = parseFaults(`${operation ?? '*'}${which}:${what}`)
    const rule = 'rules' in script ? script.rules[0] : undefined
    setError(rule ? undefined : 'Write the number of a call, such as 2, or a range, such as 1-3.')
    if (rule) onAdd(rule)
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Combobox label="Operation" options={operations} value={operation} onChange={setOperation} />
      <Select label="What it meets" options={faults} value={fault} onChange={setFault} />
      {fault === 'delay-<ms>' && (
        <NumberField label="Milliseconds" value={delay} min={0} step={500} onChange={setDelay} />
      )}
      <TextField
        label="Which calls"
        hint="Empty: every call. 2: the second. 1-3: the first three."
        value={calls}
        error={error}
        onChange={({ target }) => {
          setCalls(target.value)
        }}
      />
      <Button type="submit" variant="primary">
        Add the fault
      </Button>
    </form>
  )
}

function Latency() {
  const { latency } = useWorld().conditions
  const change = useChange()
  const [from, setFrom] = useState<number | null>(latency.from)
  const [to, setTo] = useState<number | null>(latency.to)
  const wrong = from === null || to === null || from > to
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (wrong) return
        change('Latency', ({ conditions }) => {
          conditions.latency = { from, to }
        })
      }}
    >
      <NumberField label="At least, in ms" value={from} min={0} step={50} onChange={setFrom} />
      <NumberField
        label="At most, in ms"
        value={to}
        min={0}
        step={50}
        error={wrong ? 'This must not be less than the other.' : undefined}
        onChange={setTo}
      />
      <Button type="submit">Set the latency</Button>
    </form>
  )
}
