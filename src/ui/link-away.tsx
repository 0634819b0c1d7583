import { ExternalLink } from 'lucide-react'
import { useId, type ComponentProps } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { classNames } from './class-names.ts'
import styles from './link-away.module.css'

type LinkAwayProps = Omit<ComponentProps<'a'>, 'target' | 'rel'>

/** Opens a tab of its own, so that nothing typed is lost, and says so: by a mark, and by its description. */
export function LinkAway({ children, 'aria-describedby': describedBy, ...rest }: LinkAwayProps) {
  const newTab = useId()
  return (
    <a
      {...rest}
      target="_blank"
      rel="noreferrer"
      aria-describedby={classNames(describedBy, newTab)}
    >
      {children}
      <span className={classNames(styles.mark, 'unprinted')} aria-hidden>
        <ExternalLink />
      </span>
      {/* Hidden from its name, and still a description. */}
      <span id={newTab} hidden>
        {uiTexts.newTab}
      </span>
    </a>
  )
}
