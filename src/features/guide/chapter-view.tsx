import { ArrowRight, RotateCcw } from 'lucide-react'
import { Link, useLocation } from 'react-router'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { chapterNames, chapters, type Chapter } from '#src/domain/guide-steps.ts'
import { chapterTexts, guideTexts as texts } from '#src/texts/guide.ts'
import { Button } from '#src/ui/button.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Heading } from './heading.tsx'
import { RegistrationNotes } from './registration-notes.tsx'
import { Step } from './step.tsx'
import { ToWizard } from './to-wizard.tsx'
import type { GuideNotes } from './use-guide-notes.ts'
import styles from './guide.module.css'

interface ChapterViewProps {
  chapter: Chapter
  company: ClaimableCompany | undefined
  notes: GuideNotes
}

/** One chapter: its steps, and the way on. */
export function ChapterView({ chapter, company, notes }: ChapterViewProps) {
  const { search } = useLocation()
  const next = chapterNames[chapterNames.indexOf(chapter) + 1]
  return (
    <>
      <Heading level={2} id={chapter} tabIndex={-1} className={styles.chapter}>
        {chapterTexts[chapter]}
      </Heading>
      <ol className={styles.steps}>
        {chapters[chapter].map((step) => (
          <Step key={step} step={step} chapter={chapter} notes={notes}>
            {step === 'note-ids' && <RegistrationNotes company={company} notes={notes} />}
            {step === 'note-value' && (
              <div className={styles.onward}>
                <p>{texts.secretGoes}</p>
                <ToWizard />
              </div>
            )}
          </Step>
        ))}
      </ol>
      {next ? (
        <LinkButton
          className="unprinted"
          icon={<ArrowRight />}
          render={<Link to={{ search, hash: next }} />}
        >
          {texts.next({ chapter: chapterTexts[next] })}
        </LinkButton>
      ) : (
        <Button className="unprinted" icon={<RotateCcw />} onClick={notes.beginAgain}>
          {texts.beginAgain}
        </Button>
      )}
    </>
  )
}
