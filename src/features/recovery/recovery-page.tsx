import { Link } from 'react-router'
import { EntryFrame } from '#src/entry/entry-frame.tsx'
import { paths } from '#src/paths.ts'
import { SupportLink } from '#src/support/support-link.tsx'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Hourglass } from '#src/ui/illustrations/hourglass.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'

export const handle = { title: () => texts.title }

export function Component() {
  return (
    <EntryFrame>
      <h1>{texts.title}</h1>
      <EmptyState
        title={texts.soonTitle}
        illustration={<Hourglass />}
        action={
          <>
            <SupportLink variant="secondary">{texts.support}</SupportLink>
            <LinkButton render={<Link to={paths.companies()} />}>{texts.back}</LinkButton>
          </>
        }
      >
        {texts.soonText}
      </EmptyState>
    </EntryFrame>
  )
}
