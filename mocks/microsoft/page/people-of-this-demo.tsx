import type { Account } from '#mocks/world/microsoft-state.ts'
import { AccountList } from './account-list.tsx'
import styles from './people-of-this-demo.module.css'
import { pageTexts } from './texts.ts'

interface PeopleOfThisDemoProps {
  people: Account[]
  onChoose: (account: Account) => void
}

/** Nobody should have to remember the addresses of fictional people. */
export function PeopleOfThisDemo({ people, onChoose }: PeopleOfThisDemoProps) {
  return (
    <section className={styles.people} aria-labelledby="people">
      <h2 id="people">{pageTexts.people}</h2>
      <p className={styles.hint}>{pageTexts.peopleHint}</p>
      <AccountList accounts={people} noteOn={noteOn} onChoose={onChoose} />
    </section>
  )
}

const noteOn = ({ roles, enabled }: Account) =>
  enabled ? roles.join(', ') || pageTexts.noRole : pageTexts.switchedOff
