import { lazy, Suspense } from 'react'
import type { Chapter, StepId } from '#src/domain/guide-steps.ts'
import { stepTexts } from '#src/texts/guide.ts'
import styles from './blade.module.css'

const pictures = {
  register: lazy(async () => ({ default: (await import('./pictures/register.tsx')).Drawn })),
  permission: lazy(async () => ({ default: (await import('./pictures/permission.tsx')).Drawn })),
  consent: lazy(async () => ({ default: (await import('./pictures/consent.tsx')).Drawn })),
  secret: lazy(async () => ({ default: (await import('./pictures/secret.tsx')).Drawn })),
  afterwards: lazy(async () => ({ default: (await import('./pictures/afterwards.tsx')).Drawn })),
} satisfies Record<Chapter, unknown>

/** Microsoft's page as it looks at a step, drawn by us and said in words. A chapter's pictures come together. */
export function Picture({ step, chapter }: { step: StepId; chapter: Chapter }) {
  const Drawn = pictures[chapter]
  return (
    <div role="img" aria-label={stepTexts[step].picture} className={styles.picture}>
      <Suspense>
        <Drawn step={step} />
      </Suspense>
    </div>
  )
}
