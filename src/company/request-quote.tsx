import { Link } from 'react-router'
import { useConfig } from '#src/config/config-context.ts'
import { paths } from '#src/paths.ts'
import { quoteTexts as texts } from '#src/texts/quote.ts'
import type { ButtonVariant } from '#src/ui/button.tsx'
import { LinkAway } from '#src/ui/link-away.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { useCompany } from './use-company.ts'

interface RequestQuoteProps {
  variant?: ButtonVariant
  children?: string
}

/** Leads to the form for quotes: ours, or the one that the settings name. */
export function RequestQuote({ variant = 'link', children = texts.title }: RequestQuoteProps) {
  const { id } = useCompany()
  const { quote } = useConfig().links
  return quote ? (
    <LinkButton variant={variant} render={<LinkAway href={quote} />}>
      {children}
    </LinkButton>
  ) : (
    <LinkButton variant={variant} render={<Link to={paths.environment(id, 'quote')} />}>
      {children}
    </LinkButton>
  )
}
