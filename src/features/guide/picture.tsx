import { lazy, Suspense, type ComponentType } from 'react'
import { chapterNames, type Chapter, type StepId } from '#src/domain/guide-steps.ts'
import { stepTexts } from '#src/texts/guide.ts'
import styles from './blade.module.css'

const loads = {
  register: async () => ({ default: (await import('./pictures/register.tsx')).Drawn }),
  permission: async () => ({ default: (await import('./pictures/permission.tsx')).Drawn }),
  consent: async () => ({ default: (await import('./pictures/consent.tsx')).Drawn }),
  secret: async () => ({ default: (await import('./pictures/secret.tsx')).Drawn }),
  afterwards: async () => ({ default: (await import('./pictures/afterwards.tsx')).Drawn }),
} satisfies Record<Chapter, unknown>

const pictures = {
  register: lazy(loads.register),
  permission: lazy(loads.permission),
  consent: lazy(loads.consent),
  secret: lazy(loads.secret),
  afterwards: lazy(loads.afterwards),
} satisfies Record<Chapter, unknown>

const atHand: Partial<Record<Chapter, ComponentType<{ step: StepId }>>> = {}

/** Paper does not wait for what is still to come. */
export const fetchPictures = () =>
  Promise.all(
    chapterNames.map(async (chapter) => {
      atHand[chapter] = (await loads[chapter]()).default
    }),
  )

/** Microsoft's page as it looks at a step, drawn by us and said in words. A chapter's pictures come together. */
export function Picture({ step, chapter }: { step: StepId; chapter: Chapter }) {
  const Drawn = atHand[chapter] ?? pictures[chapter]
  return (
    <div role="img" aria-label={stepTexts[step].picture} className={styles.picture}>
      <Suspense>
        <Drawn step={step} />
      </Suspense>
    </div>
  )
}
