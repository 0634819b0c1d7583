import { useMatches } from 'react-router'
import { companyPages, type CompanyPage } from '#src/paths.ts'
import { pageTitles, shellTexts as texts } from '#src/texts/shell.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Hourglass } from '#src/ui/illustrations/hourglass.tsx'

/** A page that the navigation knows and that is not there yet. */
export function Component() {
  const path = useMatches().at(-1)?.pathname ?? ''
  const page = companyPages.find((one) => path.endsWith(one)) satisfies CompanyPage | undefined
  return (
    <>
      <h1>{page && pageTitles[page]}</h1>
      <EmptyState title={texts.unbuiltTitle} illustration={<Hourglass />}>
        {texts.unbuiltText}
      </EmptyState>
    </>
  )
}
