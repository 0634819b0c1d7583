import { ChevronDown } from 'lucide-react'
import { beginSession } from '#mocks/microsoft/directory.ts'
import { Avatar } from '#src/ui/avatar.tsx'
import { Menu, MenuChoice } from '#src/ui/menu.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import { noteOn, peopleIn } from './people.ts'
import { centreTexts as texts } from './texts.ts'
import type { Centre } from './use-centre.ts'
import styles from './frame.module.css'

/** Who acts. Anybody of the demo can take over, as after a sign-in at Microsoft. */
export const AccountMenu = ({ actor, tenant, world, change }: Centre) => (
  <Menu
    trigger={
      <button type="button" className={styles.account}>
        <VisuallyHidden>{texts.account(actor.name, tenant.name)}</VisuallyHidden>
        <span className={styles.names} aria-hidden>
          <span>{actor.upn}</span>
          <span className={styles.tenant}>{tenant.name}</span>
        </span>
        <Avatar name={actor.name} />
        <ChevronDown />
      </button>
    }
  >
    <MenuChoice
      label={texts.actingAs}
      value={actor.oid}
      options={peopleIn(world).map((person) => ({
        value: person.oid,
        label: person.name,
        detail: noteOn(person),
      }))}
      onChange={(oid) => change((draft) => beginSession(draft, oid))}
    />
  </Menu>
)
