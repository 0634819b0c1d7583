import { CircleUser, Network, Server } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { GraphPermission } from '#mocks/microsoft/applications/microsoft-graph.ts'
import { isSame } from '#mocks/microsoft/applications/consent.ts'
import { changeAsks } from '#mocks/microsoft/applications/registrations.ts'
import type { AskedPermission } from '#mocks/world/microsoft-state.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import { Panel, PanelButtons, type PanelProps } from './panel.tsx'
import { searchPermissions } from './permissions.ts'
import { useRegistration } from './registration.tsx'
import { centreTexts as texts } from './texts.ts'
import styles from './request-panel.module.css'

export const RequestPanel = (props: PanelProps) => (
  <Panel {...props} title={texts.request}>
    <Request onClose={props.onClose} />
  </Panel>
)

type PermissionType = AskedPermission['type']

/** First the API, then the type of permission, then the permissions. */
function Request({ onClose }: { onClose: () => void }) {
  const { application, change } = useRegistration()
  const [hasApi, setHasApi] = useState(false)
  const [type, setType] = useState<PermissionType>()
  const [chosen, setChosen] = useState<AskedPermission[]>([])
  const isAsked = (it: AskedPermission) => application.asks.some((asked) => isSame(asked, it))

  const add = () =>
    change(
      (act, it) => changeAsks(act, it, [...it.asks, ...chosen]),
      () => {
        toast.success(texts.asked)
        onClose()
      },
    )

  if (!hasApi) {
    return (
      <>
        <h3>{texts.selectApi}</h3>
        <Tile
          icon={<Network />}
          name={texts.graph}
          text={texts.graphText}
          onClick={() => setHasApi(true)}
        />
        <p className={styles.quiet}>{texts.otherApis}</p>
      </>
    )
  }
  return (
    <>
      <div>
        <Button variant="link" onClick={() => setHasApi(false)}>
          {texts.back}
        </Button>
      </div>
      <h3>{texts.graph}</h3>
      <div role="group" aria-label={texts.whichType} className={styles.types}>
        <p>{texts.whichType}</p>
        <Tile
          icon={<CircleUser />}
          name={texts.delegated}
          text={texts.delegatedText}
          pressed={type === 'delegated'}
          onClick={() => setType('delegated')}
        />
        <Tile
          icon={<Server />}
          name={texts.application}
          text={texts.applicationText}
          pressed={type === 'application'}
          onClick={() => setType('application')}
        />
      </div>
      {type && (
        <Choices
          key={type}
          type={type}
          isAsked={isAsked}
          isChosen={(it) => chosen.some((one) => isSame(one, it))}
          onChoose={({ name }, on) => {
            const others = chosen.filter((one) => !isSame(one, { name, type }))
            setChosen(on ? [...others, { name, type }] : others)
          }}
        />
      )}
      <PanelButtons>
        <Button
          variant="primary"
          disabledReason={chosen.length === 0 ? texts.chooseFirst : undefined}
          onClick={add}
        >
          {texts.addPermissions}
        </Button>
        <Button onClick={onClose}>{texts.discard}</Button>
      </PanelButtons>
    </>
  )
}

interface ChoicesProps {
  type: PermissionType
  isAsked: (it: GraphPermission) => boolean
  isChosen: (it: GraphPermission) => boolean
  onChoose: (it: GraphPermission, on: boolean) => void
}

/** The groups stay closed until somebody opens them, as at Microsoft. */
function Choices({ type, isAsked, isChosen, onChoose }: ChoicesProps) {
  const [sought, setSought] = useState('')
  const groups = searchPermissions(type, sought)
  return (
    <div className={styles.choices}>
      <TextField
        label={texts.select}
        hint={texts.selectHint}
        type="search"
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      {groups.map(({ name, permissions }) => (
        <details key={name}>
          <summary>{texts.group(name, permissions.length)}</summary>
          {permissions.map((it) => (
            <Checkbox
              key={it.id}
              label={it.name}
              hint={describe(it, isAsked(it))}
              checked={isAsked(it) || isChosen(it)}
              onChange={({ target }) => !isAsked(it) && onChoose(it, target.checked)}
            />
          ))}
        </details>
      ))}
      <p role="status">{groups.length === 0 && texts.noMatch}</p>
    </div>
  )
}

function describe({ label, needsAdministrator }: GraphPermission, isAsked: boolean) {
  const consent = needsAdministrator ? texts.consentRequired : texts.consentNotRequired
  return [label, consent, ...(isAsked ? [texts.alreadyAsked] : [])].join(' · ')
}

interface TileProps {
  icon: ReactNode
  name: string
  text: string
  pressed?: boolean
  onClick: () => void
}

const Tile = ({ icon, name, text, pressed, onClick }: TileProps) => (
  <button type="button" className={styles.tile} aria-pressed={pressed} onClick={onClick}>
    {icon}
    <span>
      <strong>{name}</strong>
      <span className={styles.quiet}>{text}</span>
    </span>
  </button>
)
