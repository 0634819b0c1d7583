import { use } from 'react'
import { Link } from 'react-router'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { chapterAt, chapterNames, makingSteps, type StepId } from '#src/domain/guide-steps.ts'
import { paths } from '#src/paths.ts'
import { doItPlace, scriptPlace } from '#src/registration/guide-place.ts'
import { RegistrationClock } from '#src/registration/registration-clock.tsx'
import { RoleTruth } from '#src/registration/role-truth.tsx'
import { guideTexts as texts } from '#src/texts/guide.ts'
import { Banner } from '#src/ui/banner.tsx'
import { PrintButton } from '#src/ui/print-button.tsx'
import { later } from '#src/ui/later.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import { BesideWizard } from './beside-wizard.ts'
import { ChapterNav } from './chapter-nav.tsx'
import { ChapterView } from './chapter-view.tsx'
import { Heading } from './heading.tsx'
import { Leftovers } from './leftovers.tsx'
import { fetchPictures } from './picture.tsx'
import { useGuideNotes } from './use-guide-notes.ts'
import { usePrinting } from './use-printing.ts'
import { isBySteps, Ways } from './ways.tsx'
import styles from './guide.module.css'

const Scripts = later(
  async () => (await import('./scripts.tsx')).Scripts,
  <SkeletonRows rows={6} />,
)
const DoIt = later(async () => (await import('./do-it.tsx')).DoIt, <SkeletonRows rows={6} />)

interface GuideProps {
  company: ClaimableCompany | undefined
  /** A step, a chapter, or another way. */
  place: string
}

export function Guide({ company, place }: GuideProps) {
  const notes = useGuideNotes(company)
  // The wizard has it above its fields, and what is done for a person begins with it.
  const isToldElsewhere = use(BesideWizard) || place === doItPlace

  return (
    <div className={styles.guide}>
      <p>{texts.intro}</p>
      {!isToldElsewhere && <RoleTruth company={company} ids={notes.ids} />}
      {company ? (
        <p>
          <strong>{texts.company({ name: company.name, end: company.tenantIdEnd })}</strong>
        </p>
      ) : (
        <Banner actions={<Link to={paths.recover()}>{texts.toWizard}</Link>}>
          {texts.noCompany}
        </Banner>
      )}
      <Leftovers notes={notes} />
      {notes.createdAt !== null && (
        <RegistrationClock createdAt={notes.createdAt} isByTick={notes.isByTick} />
      )}
      <Ways place={place} />
      <Way place={place} company={company} notes={notes} />
    </div>
  )
}

function Progress({ done }: { done: readonly StepId[] }) {
  const n = makingSteps.filter((step) => done.includes(step)).length
  return (
    <div className={styles.progress}>
      <progress value={n} max={makingSteps.length} aria-label={texts.bySteps} />
      <span role="status">{texts.progress({ n, of: makingSteps.length })}</span>
      {!use(BesideWizard) && <PrintButton prepare={fetchPictures} />}
    </div>
  )
}

interface WayProps extends GuideProps {
  notes: ReturnType<typeof useGuideNotes>
}

/** A chapter of the steps, or a way without them. */
function Way({ place, company, notes }: WayProps) {
  const printing = usePrinting()
  if (isBySteps(place)) {
    const shown = printing ? chapterNames : [chapterAt(`#${place}`) ?? 'register']
    return (
      <>
        <Progress done={notes.done} />
        <ChapterNav done={notes.done} place={place} />
        {shown.map((chapter) => (
          <ChapterView key={chapter} chapter={chapter} company={company} notes={notes} />
        ))}
      </>
    )
  }
  const isScript = place === scriptPlace
  return (
    <>
      <Heading level={2} id={place} tabIndex={-1} className={styles.chapter}>
        {isScript ? texts.script : texts.doIt}
      </Heading>
      {isScript ? (
        <Scripts company={company} notes={notes} />
      ) : (
        <DoIt company={company} notes={notes} />
      )}
    </>
  )
}
