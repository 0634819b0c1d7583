import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { claimableCompanies } from '#src/company/claimable-companies.ts'
import { chapterAt, makingSteps } from '#src/domain/guide-steps.ts'
import { EntryFrame } from '#src/entry/entry-frame.tsx'
import { claimDraft } from '#src/forms/claim-draft.ts'
import { paths } from '#src/paths.ts'
import { guideTexts as texts } from '#src/texts/guide.ts'
import { Banner } from '#src/ui/banner.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { ChapterNav } from './chapter-nav.tsx'
import { ChapterView } from './chapter-view.tsx'
import { scriptPlace } from './script-place.ts'
import { useGuideNotes } from './use-guide-notes.ts'
import styles from './guide.module.css'

const Scripts = lazy(async () => ({ default: (await import('./scripts.tsx')).Scripts }))

export const handle = { title: () => texts.title }

/** How to make the registration that a claim needs, and how to delete it again. */
export function Component() {
  const company = useNamedCompany()
  return (
    <EntryFrame>
      <h1>{texts.title}</h1>
      <Guide key={company?.id} company={company} />
    </EntryFrame>
  )
}

function Guide({ company }: { company: ClaimableCompany | undefined }) {
  const notes = useGuideNotes(company)
  const { hash } = useLocation()
  const done = makingSteps.filter((step) => notes.done.includes(step)).length
  const progress = texts.progress({ n: done, of: makingSteps.length })

  // The browser looks for the place before the page stands.
  useEffect(() => document.getElementById(hash.slice(1))?.focus(), [hash])

  return (
    <div className={styles.guide}>
      <p>{texts.intro}</p>
      <p>{texts.roles}</p>
      {company ? (
        <p>
          <strong>{texts.company({ name: company.name, end: company.tenantIdEnd })}</strong>
        </p>
      ) : (
        <Banner actions={<Link to={paths.recover()}>{texts.toWizard}</Link>}>
          {texts.noCompany}
        </Banner>
      )}
      <div className={styles.progress}>
        <progress value={done} max={makingSteps.length} aria-label={texts.title} />
        <span role="status">{progress}</span>
      </div>
      <ChapterNav done={notes.done} />
      {hash === `#${scriptPlace}` ? (
        <>
          <h2 id={scriptPlace} tabIndex={-1} className={styles.chapter}>
            {texts.script}
          </h2>
          <Suspense fallback={<SkeletonRows rows={6} />}>
            <Scripts company={company} notes={notes} />
          </Suspense>
        </>
      ) : (
        <ChapterView chapter={chapterAt(hash) ?? 'register'} company={company} notes={notes} />
      )}
    </div>
  )
}

/** The company of the address, or else the one that the wizard was last at in this tab. */
function useNamedCompany() {
  const [search] = useSearchParams()
  const { data } = useSuspenseQuery(claimableCompanies())
  const companyId = search.get('for') ?? claimDraft().companyId
  return data.items.find(({ id }) => id === companyId)
}
