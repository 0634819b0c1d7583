import { memo, type KeyboardEvent } from 'react'
import type { ListedCompany } from '#src/api/contract/companies.ts'
import { selectorTexts as texts } from '#src/texts/companies.ts'
import { useGrowing } from '#src/ui/use-growing.ts'
import type { Closed } from './ask-to-join.tsx'
import styles from './company-list.module.css'
import { CompanyRow } from './company-row.tsx'

interface CompanyListProps {
  companies: ListedCompany[]
  /** What they were searched for. */
  wanted: string
  onChoose: (companyId: string) => void
  onAsk: (closed: Closed) => void
  /** Whoever types a letter here means the search. */
  onType: () => void
}

/** Drawn anew for what was found alone: a key that is pressed in the search shows at once, however many there are. */
export const CompanyList = memo(function CompanyList({
  companies,
  wanted,
  onChoose,
  onAsk,
  onType,
}: CompanyListProps) {
  const { drawn, isWhole, isLong, end, grow } = useGrowing(companies.length, wanted)

  const moveOrType = (event: KeyboardEvent<HTMLUListElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      moveFocus(event.currentTarget, step)
      // A key that is held comes to the end of what is drawn before anything else knows of it.
      if (!isWhole && isNearEnd(event.currentTarget)) grow()
    } else if (/^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey)
      onType()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only forwards keys of the controls inside
    <ul
      className={styles.list}
      data-long={isLong || undefined}
      aria-label={texts.list}
      onKeyDown={moveOrType}
    >
      {companies.slice(0, drawn).map((company) => (
        <CompanyRow key={company.id} company={company} onChoose={onChoose} onAsk={onAsk} />
      ))}
      {!isWhole && <li ref={end} aria-hidden />}
    </ul>
  )
})

const isNearEnd = (list: HTMLElement) =>
  [...list.querySelectorAll('li')].slice(-10).some((row) => row.contains(document.activeElement))

function moveFocus(list: HTMLElement, step: number) {
  const controls = [...list.querySelectorAll<HTMLElement>('a, button')]
  const index = controls.findIndex((control) => control === document.activeElement)
  controls[Math.min(Math.max(index + step, 0), controls.length - 1)]?.focus()
}
