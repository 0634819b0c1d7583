import { Link } from 'react-router'
import { useConfig } from '#src/config/config-context.ts'
import { paths } from '#src/paths.ts'
import { quoteTexts as texts } from '#src/texts/licenses.ts'
import type { ButtonVariant } from '#src/ui/button.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { useCompany } from './use-company.ts'

/** Leads to the form for quotes: ours, or the one that the settings name. */
export function RequestQuote({ variant = 'link' }: { variant?: ButtonVariant }) {
  const { id } = useCompany()
  const { quote } = useConfig().links
  return quote ? (
    <LinkButton variant={variant} href={quote} target="_blank" rel="noreferrer">
      {texts.title}
    </LinkButton>
  ) : (
    <LinkButton variant={variant} render={<Link to={paths.environment(id, 'quote')} />}>
      {texts.title}
    </LinkButton>
  )
}
