import { chapterNames, type Chapter, type StepId } from '#src/domain/guide-steps.ts'
import { stepTexts } from '#src/texts/guide.ts'
import { later } from '#src/ui/later.tsx'
import styles from './blade.module.css'

const pictures = {
  register: later(async () => (await import('./pictures/register.tsx')).Drawn),
  permission: later(async () => (await import('./pictures/permission.tsx')).Drawn),
  consent: later(async () => (await import('./pictures/consent.tsx')).Drawn),
  secret: later(async () => (await import('./pictures/secret.tsx')).Drawn),
  afterwards: later(async () => (await import('./pictures/afterwards.tsx')).Drawn),
} satisfies Record<Chapter, unknown>

/** Paper does not wait for what is still to come. */
export const fetchPictures = () =>
  Promise.all(chapterNames.map((chapter) => pictures[chapter].ahead()))

/** Microsoft's page as it looks at a step, drawn by us and said in words. A chapter's pictures come together. */
export function Picture({ step, chapter }: { step: StepId; chapter: Chapter }) {
  const Drawn = pictures[chapter]
  return (
    <div role="img" aria-label={stepTexts[step].picture} className={styles.picture}>
      <Drawn step={step} />
    </div>
  )
}
