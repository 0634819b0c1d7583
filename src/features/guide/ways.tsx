import { ListChecks, SquareTerminal, WandSparkles } from 'lucide-react'
import { Link, useLocation } from 'react-router'
import { doItPlace, scriptPlace } from '#src/registration/guide-place.ts'
import { guideTexts as texts } from '#src/texts/guide.ts'
import styles from './guide.module.css'

const ways = [
  { place: 'register', icon: <ListChecks />, name: () => texts.bySteps },
  { place: scriptPlace, icon: <SquareTerminal />, name: () => texts.script },
  { place: doItPlace, icon: <WandSparkles />, name: () => texts.doIt },
]

/** Whoever goes by the steps may be in any chapter of them. */
export const isBySteps = (place: string) => place !== scriptPlace && place !== doItPlace

/** By hand, with a script, or done for the person: one registration comes of each. */
export function Ways({ place }: { place: string }) {
  const { search } = useLocation()
  const current = isBySteps(place) ? 'register' : place
  return (
    <nav className="unprinted" aria-label={texts.ways}>
      <ul className={styles.ways}>
        {ways.map(({ place: way, icon, name }) => (
          <li key={way}>
            <Link to={{ search, hash: way }} aria-current={way === current ? 'page' : undefined}>
              {icon}
              {name()}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
