import { use, type ComponentProps } from 'react'
import { BesideWizard } from './beside-wizard.ts'

interface HeadingProps extends ComponentProps<'h2'> {
  /** On the guide's own page. Beside the wizard the guide is a part of another page, and all is one level lower. */
  level: 2 | 3
}

/** A heading below the title of the guide. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Level = use(BesideWizard) ? lower[level] : tags[level]
  return <Level {...rest} />
}

const tags = { 2: 'h2', 3: 'h3' } as const
const lower = { 2: 'h3', 3: 'h4' } as const
