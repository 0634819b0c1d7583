import { Link, useSearchParams } from 'react-router'
import { useConfig } from '#src/config/config-context.ts'
import { paths } from '#src/paths.ts'
import { quoteTexts as texts } from '#src/texts/quote.ts'
import type { ButtonVariant } from '#src/ui/button.tsx'
import { LinkAway } from '#src/ui/link-away.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { useCompany } from '../use-company.ts'
import { quoteOver } from './quote-over.tsx'

interface RequestQuoteProps {
  variant?: ButtonVariant
  children?: string
  /** Where something may have been typed by then, and `QuoteOver` stands ready. */
  over?: boolean
}

/** Leads to the form for quotes: ours, or the one that the settings name. */
export function RequestQuote({
  variant = 'link',
  children = texts.title,
  over = false,
}: RequestQuoteProps) {
  const { id } = useCompany()
  const [search] = useSearchParams()
  const { quote } = useConfig().links
  const ours = over ? quoteOver(search) : paths.environment(id, 'quote')
  return (
    <LinkButton variant={variant} render={quote ? <LinkAway href={quote} /> : <Link to={ours} />}>
      {children}
    </LinkButton>
  )
}
