import { AppWindow, BadgeCheck, Check, KeyRound, ShieldCheck } from 'lucide-react'
import { acts, nextAct, type Act } from '#src/domain/registration-plan.ts'
import { actTexts, doItTexts as texts } from '#src/texts/do-it.ts'
import { Spinner } from '#src/ui/spinner.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import type { Standing } from './work.ts'
import styles from './act-list.module.css'

const icons = {
  application: <AppWindow />,
  principal: <BadgeCheck />,
  grant: <ShieldCheck />,
  secret: <KeyRound />,
} satisfies Record<Act, unknown>

type State = 'toDo' | 'working' | 'done'

/** The four things that are made, on one string: first what they are, then how far it has come. */
export const ActList = ({ standing }: { standing: Standing }) => (
  <ol className={styles.acts}>
    {acts.map((act) => {
      const state = stateOf(act, standing)
      return (
        <li key={act} data-state={state}>
          <span className={styles.icon} aria-hidden>
            {state === 'working' ? <Spinner /> : state === 'done' ? <Check /> : icons[act]}
          </span>
          <div>
            <strong>{actTexts[act].title}</strong>
            {standing.kind !== 'ready' && <VisuallyHidden>: {texts[state]}</VisuallyHidden>}
            <p>{actTexts[act].text}</p>
          </div>
        </li>
      )
    })}
  </ol>
)

function stateOf(act: Act, standing: Standing): State {
  const at = reached(standing)
  const place = acts.indexOf(act)
  if (place < at) return 'done'
  return place === at && 'at' in standing ? 'working' : 'toDo'
}

/** How many of them are there. */
function reached(standing: Standing): number {
  if (standing.kind === 'made') return acts.length
  if ('plan' in standing) return acts.indexOf(nextAct(standing.plan))
  return 'at' in standing ? acts.findIndex((act) => act === standing.at) : -1
}
